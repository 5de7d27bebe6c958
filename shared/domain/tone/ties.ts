/** What the rules ask of a tie. */
import { DAY_MS, type Instant } from "../../time.ts";
import type { TieKind } from "../tie/tieKind.ts";
import type { ToneBrief } from "./brief.ts";

/** With these an ask, a price or an early meeting is everyday work or friendship. */
const EVERYDAY: ReadonlySet<TieKind> = new Set(["coworker", "employee", "supplier", "personal"]);

export const isEveryday = ({ kind }: ToneBrief): boolean => EVERYDAY.has(kind);

/** With these alone it is work: friends mind. */
export const isEverydayWork = (brief: ToneBrief): boolean => isEveryday(brief) && brief.kind !== "personal";

/** No trust yet: a stranger or an acquaintance. */
export const isEarly = ({ stage }: ToneBrief): boolean => stage === null || stage === "acquaintance";

/** They know each other: there is, or was, a relationship. */
export const isKnown = ({ bond, stage }: ToneBrief): boolean => bond === "relationship" && stage !== null;

/** Whole days from `at` to `now`. */
export const daysSince = (at: Instant, now: Instant): number => Math.floor((now - at) / DAY_MS);
