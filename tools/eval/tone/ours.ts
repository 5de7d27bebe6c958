/** The product's scores of a text, by any model: the path is that of the pane. */
import { ASKS_FROM, asksIn } from "../../../shared/domain/tone/reading/asks.ts";
import { draftSeen } from "../../../shared/domain/tone/reading/draftReading.ts";
import type { LinearModel } from "../../../shared/domain/tone/reading/scores/linearModel.ts";
import { formalityBy, politenessBy, requestBy } from "../../../shared/domain/tone/reading/scores/scores.ts";

export const formality = (model: LinearModel, text: string, language: "en" | "de" = "en"): number =>
  formalityBy(model, draftSeen(text, language).scored)?.score ?? 0;

export const politeness = (model: LinearModel, text: string): number =>
  politenessBy(model, draftSeen(text, "en").scored)?.score ?? 0;

/** The likeliest sentence; a text in which no ask is told is below all in which one is. */
export function request(model: LinearModel, text: string): number {
  const { seen } = draftSeen(text, "en");
  const told = asksIn(seen, model).map(({ likelihood }) => likelihood ?? 0);
  if (told.length > 0) return Math.max(ASKS_FROM, ...told);
  const likeliest = seen.sentences.map((span) => requestBy(model, { text, span, gestures: seen.gestures }).score);
  return Math.min(NOT_TOLD, Math.max(0, ...likeliest));
}

const NOT_TOLD = ASKS_FROM - 0.001;
