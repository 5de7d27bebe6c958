/** Politics and faith: the ground that binds most and breaks most (relationship model, section 7). */

import type { Span } from "../../draft/span.ts";
import type { ToneBrief } from "../brief.ts";
import { type Draft, sentenceOf } from "../draft.ts";
import type { SignList } from "../languages/signs/pack.ts";
import { isPersonal } from "../pasted.ts";
import type { Finding, Rule } from "../rule.ts";
import { signed } from "../signs.ts";
import { tells } from "../toldFact.ts";
import { leaveOut } from "../words.ts";

export const volatileOpinion: Rule = {
  id: "volatile-opinion",
  check(draft, brief) {
    return opinionsIn(draft)
      .filter((span) => isPersonal(draft, span) && !isAgreed(draft, span, brief))
      .map((span): Finding => {
        const reason = { code: "opinion_without_agreement", values: {} } as const;
        return { span, severity: "think_again", reason, edits: leaveOut(draft) };
      });
  },
};

/** Whether an opinion on which the two agree is what the paragraph speaks of. Others than those of agreement are not in a brief. */
function isAgreed({ text }: Draft, { start, end }: Span, { facts }: Pick<ToneBrief, "facts">): boolean {
  const before = text.slice(0, start).split("\n\n").at(-1) ?? "";
  const after = text.slice(end).split("\n\n", 1)[0] ?? "";
  const paragraph = `${before}${text.slice(start, end)}${after}`;
  return facts.some((fact) => fact.kind === "opinion" && tells(paragraph, fact));
}

/** Sentences with an opinion: what is one by itself, or a matter and a judgement close to each other. */
const opinionsIn = (draft: Draft): readonly Span[] => [
  ...signed(draft, "opinions").map((span) => sentenceOf(draft, span)),
  ...judgedNearby(draft),
];

/** Judgements of a matter close by. */
function judgedNearby(draft: Draft): readonly Span[] {
  const topics = new Set(placesOf(draft, "topics"));
  const institutions = new Set(placesOf(draft, "institutions"));
  const stances = placesOf(draft, "stances").filter(
    (at) => [-2, -1, 0, 1, 2].some((away) => topics.has(at + away)) || touches(draft, institutions, at),
  );
  const leanings = placesOf(draft, "leanings").filter((at) => touches(draft, topics, at));
  const attitudes = placesOf(draft, "attitudes").filter((at) => topics.has(at));
  return [...stances, ...leanings, ...attitudes].flatMap((at) => draft.sentences[at] ?? []);
}

/** Which sentences, counted from 0, have words of the list. */
const placesOf = (draft: Draft, list: SignList): readonly number[] =>
  signed(draft, list).map((span) => draft.sentences.indexOf(sentenceOf(draft, span)));

/** Whether one of `places` is the sentence, or touches it in its paragraph. */
const touches = (draft: Draft, places: ReadonlySet<number>, at: number): boolean =>
  places.has(at) ||
  (places.has(at - 1) && !isParagraphEnd(draft, at - 1)) ||
  (places.has(at + 1) && !isParagraphEnd(draft, at));

function isParagraphEnd({ sentences, text }: Draft, at: number): boolean {
  const [here, next] = [sentences[at], sentences[at + 1]];
  return !here || !next || text.slice(here.end, next.start).includes("\n\n");
}
