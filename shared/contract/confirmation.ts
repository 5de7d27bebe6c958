/**
 * Confirming in a window of its own what a click in a framed pane must not do alone (decision 0034). The window makes a
 * secret and tells its digest; the pane has it kept with the digest of the one request it is for; the user's click in the
 * window gives the secret away, and the request carries it.
 */
import * as z from "zod/mini";
import { VISIBILITIES, type Visibility } from "./interactions.ts";
import { Moment } from "./values.ts";

/** The header in which a request carries the window's secret. */
export const CONFIRMATION = "confirmation";

/** 32 bytes of chance, and SHA-256, in lower-case hexadecimal. */
const Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const Confirm = z.strictObject({
  /** SHA-256 of the secret's text. */
  digest: Hex,
  /** SHA-256 of what `requestHead` gives, followed by the body. */
  request: Hex,
});
export type Confirm = z.output<typeof Confirm>;

export const ConfirmReply = z.object({ until: Moment });
export type ConfirmReply = z.output<typeof ConfirmReply>;

interface RequestHead {
  readonly method: string;
  readonly path: string;
  /** Empty where there is none. */
  readonly ifMatch: string;
}

/** What tells one request from another, but for its body, which follows. */
export const requestHead = ({ method, path, ifMatch }: RequestHead): string => `${method} ${path}\n${ifMatch}\n`;

interface Decisions {
  /** `null` keeps everything. */
  readonly retentionDays: number | null;
  readonly defaultVisibility: Visibility;
}

/**
 * Whether a change of an organisation's settings needs a confirmation: it removes touches that were to stay, or shows logs
 * to people who were not to see them.
 */
export const isLasting = (before: Decisions, next: Decisions): boolean =>
  daysKept(next) < daysKept(before) || openness(next) > openness(before);

const daysKept = ({ retentionDays }: Decisions): number => retentionDays ?? Number.POSITIVE_INFINITY;
const openness = ({ defaultVisibility }: Decisions): number => VISIBILITIES.indexOf(defaultVisibility);
