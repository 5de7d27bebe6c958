/** What the keys of the API's answers begin with: after a write all of these are asked for anew. */
export const OPEN = "open ";
export const TOUCHES = "touches ";
/** The past of a tie, who is due, and how far the forecasts can be trusted. */
export const CARE = "care ";
