export const CADENCE_ADVICE = ["none", "not_due", "due", "overdue", "wait", "pull_back"] as const;
export type CadenceAdvice = (typeof CADENCE_ADVICE)[number];
/** Where the interval comes from: set for the person, the tie's own faster rhythm, or the kind of tie. */
export const CADENCE_SOURCES = ["person", "rhythm", "kind"] as const;
export type CadenceSource = (typeof CADENCE_SOURCES)[number];
