/** When a touch can have happened, as far as somebody else's clock can be trusted. */
import { DAY_MS, type Instant, instant } from "../../shared/time.ts";

/** Clocks differ a little; a time a day ahead is a mistake. */
const CLOCK_SKEW_MS = DAY_MS;

/** Programs that know no date write their own zero: year 1, or 1601. Nobody remembers a meeting from before this. */
const EARLIEST = instant(Date.parse("1900-01-01T00:00:00Z"));

export const isTooEarly = (at: Instant): boolean => at < EARLIEST;

export const isInTheFuture = (at: Instant, now: Instant): boolean => at > now + CLOCK_SKEW_MS;

export const notAfter = (at: Instant, now: Instant): Instant => instant(Math.min(at, now));
