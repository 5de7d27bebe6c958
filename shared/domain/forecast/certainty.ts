/** How much to make of a forecast. */
export const CERTAINTIES = ["low", "medium", "high"] as const;
export type Certainty = (typeof CERTAINTIES)[number];
