/** Words about a rewrite by a language model. */
import type { Format } from "./format.ts";

export const rewriteWords = {
  suggest: "Suggest a rewrite",
  title: "A rewrite by a language model",
  leaves:
    "Everything you wrote in this draft, names in it too, goes to your organisation's server and from there to the language model",
  stays:
    "What you quote and your signature stay here, and so does everything Rapport knows of your reader. Rapport keeps nothing of it.",
  send: "Send my words",
  asking: "The language model is writing",
  stop: "Stop",
  stopped: "Stopped. Your draft is as it was.",
  writtenBy: "Written by a language model",
  removed: "Removed:",
  added: "Added:",
  apply: "Apply",
  applied: "the rewrite",
  asItWas: "It would change nothing.",
  changed: "Your draft has changed since. Ask again for a rewrite of what it says now.",
  again: "Ask again",
  offline: "There is no connection. Try again when it is back.",
  empty: "Write something first.",
  tooLong: "This is too long for a rewrite. The longest draft has so many characters:",
} as const;

/** `Keeps 82% of your words.` Rounded down: what just misses all of them is not said to keep all. */
export const keptWords = (share: number, format: Format): string =>
  `Keeps ${format.percent(Math.floor(share * 100) / 100)} of your words.`;
