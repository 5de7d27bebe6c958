/** Contact that may lift a stage: the person writes or answers; the user writes; the two meet or talk. */
export const LIFTS = ["they_write", "you_write", "you_talk"] as const;
export type Lift = (typeof LIFTS)[number];
