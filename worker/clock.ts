import { type Instant, instant } from "../shared/time.ts";

/** The moment it is. Read once per request, at the rim. */
export type Clock = () => Instant;

export const systemClock: Clock = () => instant(Date.now());
