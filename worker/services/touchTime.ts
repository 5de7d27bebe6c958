/** When a touch can have happened, as far as somebody else's clock can be trusted. */
import { DAY_MS, type Instant, instant } from "../../shared/time.ts";

/** Clocks differ a little; a time a day ahead is a mistake. */
const CLOCK_SKEW_MS = DAY_MS;

export const isInTheFuture = (at: Instant, now: Instant): boolean => at > now + CLOCK_SKEW_MS;

export const notAfter = (at: Instant, now: Instant): Instant => instant(Math.min(at, now));
