/** How easy a draft is to answer, in one line (T8). */
import type { Clarity } from "../../shared/domain/tone/clarity.ts";
import type { Format } from "./format.ts";
import { counter } from "./sentences.ts";

export const CLARITY = "How easy this is to answer";

/** `2 asks (1 too vague, 1 without a day) · 3 questions · 84 words, longest sentence 21`. vague — asks nobody can answer as they stand */
export function claritySentence(clarity: Clarity, vague: number, format: Format): string {
  const count = counter(format);
  const missing = [
    vague > 0 ? `${format.number(vague)} without who or what` : "",
    clarity.asksWithoutDay > 0 ? `${format.number(clarity.asksWithoutDay)} without a day` : "",
  ].filter(Boolean);
  const asks = `${count(clarity.asks, "ask", "asks")}${missing.length > 0 ? ` (${missing.join(", ")})` : ""}`;
  const length = `${count(clarity.words, "word", "words")}, longest sentence ${format.number(clarity.longestSentence)}`;
  return [asks, count(clarity.questions, "question", "questions"), length].join(" · ");
}
