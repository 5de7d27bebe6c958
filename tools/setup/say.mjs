/** A missing piece that the person at the keyboard can put right; the message says how. */
export class SetupError extends Error {}

/** One line about what is being done, so that a first run is never silent. @param {string} line */
export const say = (line) => console.log(`rapport · ${line}`);
