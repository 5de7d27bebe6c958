/** Whether a text speaks of what is known of somebody. */
import type { CitableFact } from "../fact.ts";
import { isSmallWord } from "./reading/language.ts";

/** Words of a fact shorter than this are in every text. */
const TELLING_LETTERS = 4;

/** Whether a telling word of the fact is in the text: `Oslo`, the beginning of `pottery`. */
export function tells(text: string, { text: fact }: Pick<CitableFact, "text">): boolean {
  const lower = text.toLowerCase();
  const telling =
    fact
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu)
      ?.filter((word) => word.length >= TELLING_LETTERS && !isSmallWord(word)) ?? [];
  return telling.some((word) => lower.includes(word.slice(0, Math.max(TELLING_LETTERS, word.length - 2))));
}
