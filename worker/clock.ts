import { type Instant, instant } from "../shared/time.ts";

/** The moment it is. Read at the rim alone; a request has one `now`, whatever else is timed around it. */
export type Clock = () => Instant;

export const systemClock: Clock = () => instant(Date.now());
