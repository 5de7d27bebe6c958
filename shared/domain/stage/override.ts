/** A person's own word on a stage (S5): it stands beside the computed one, never instead of it, and ends by itself. */
import { err, ok, type Result } from "../../result.ts";
import { addDays, type LocalDate } from "../../time.ts";
import type { Stage } from "./stage.ts";

export interface StageOverride {
  readonly stage: Stage;
  /** In the person's own words. */
  readonly reason: string;
  readonly setOn: LocalDate;
  /** The last day on which it holds. */
  readonly expiresOn: LocalDate;
}

export type OverrideError =
  | { readonly reason: "no_reason" }
  | { readonly reason: "reason_too_long"; readonly limit: number }
  | { readonly reason: "in_the_past"; readonly today: LocalDate; readonly asked: LocalDate }
  | { readonly reason: "too_late"; readonly latest: LocalDate; readonly asked: LocalDate };

export const REASON_LIMIT = 300;
/** People change in a year: whoever still thinks so says it again. */
export const LONGEST_OVERRIDE_DAYS = 366;

export interface OverrideAsk {
  readonly stage: Stage;
  readonly reason: string;
  readonly expiresOn: LocalDate;
}

/** The override as it is to be kept, or what is wrong with it. `today` is the person's own day. */
export function overrideStage(ask: OverrideAsk, today: LocalDate): Result<StageOverride, OverrideError> {
  const reason = ask.reason.trim();
  const latest = addDays(today, LONGEST_OVERRIDE_DAYS);
  if (reason === "") return err({ reason: "no_reason" });
  if (reason.length > REASON_LIMIT) return err({ reason: "reason_too_long", limit: REASON_LIMIT });
  if (ask.expiresOn < today) return err({ reason: "in_the_past", today, asked: ask.expiresOn });
  if (ask.expiresOn > latest) return err({ reason: "too_late", latest, asked: ask.expiresOn });
  return ok({ stage: ask.stage, reason, setOn: today, expiresOn: ask.expiresOn });
}

export interface ShownStage {
  /** What advice goes by. */
  readonly stage: Stage | null;
  /** What the rules say, always shown too. */
  readonly computed: Stage | null;
  /** `null` when there is none or it has expired. */
  readonly override: StageOverride | null;
}

/** Both values on `today`. */
export function shownStage(computed: Stage | null, override: StageOverride | null, today: LocalDate): ShownStage {
  const holds = override !== null && today <= override.expiresOn ? override : null;
  return { stage: holds?.stage ?? computed, computed, override: holds };
}
