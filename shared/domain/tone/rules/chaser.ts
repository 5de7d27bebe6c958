/** Chasing an answer: "just checking in", or one message more after several without an answer (relationship model, section 5). */
import { localDateOf } from "../../../time.ts";
import type { ToneBrief } from "../brief.ts";
import type { Draft } from "../draft.ts";
import { CHASING } from "../english.ts";
import type { Edit, Finding, Rule, Span, ToneContext } from "../rule.ts";
import { inCaseOf, matchesIn } from "../words.ts";

/** After two messages without an answer the next is one too many. */
const UNANSWERED_TO_WAIT = 2;

export const chaser: Rule = {
  id: "chaser",
  check(draft, brief, context) {
    const chasing = chasingWords(draft);
    if (mustWait(brief, context)) return thirdWithoutAnswer(draft, brief, chasing);
    if (!mayBeWeary(brief)) return [];
    return chasing.map(({ span, edits }) => ({
      span,
      reason: { code: "chasing_words", values: { unanswered: brief.unanswered } },
      edits,
    }));
  },
};

const mustWait = (brief: ToneBrief, { now, zone }: ToneContext): boolean =>
  brief.unanswered >= UNANSWERED_TO_WAIT && (brief.waitUntil === null || localDateOf(now, zone) < brief.waitUntil);

/** In a tie that is well and owes nothing, "just checking in" is only friendly. */
const mayBeWeary = (brief: ToneBrief): boolean =>
  brief.unanswered > 0 || !(brief.stage === "buildup" || brief.stage === "continuation");

function thirdWithoutAnswer(draft: Draft, brief: ToneBrief, chasing: readonly Chase[]): Finding[] {
  const first = draft.sentences[0];
  const marked = chasing.length > 0 ? chasing : first ? [{ span: first, edits: [withNoPressure(draft, first)] }] : [];
  return marked.map(({ span, edits }) => ({
    span,
    reason: { code: "third_without_answer", values: { unanswered: brief.unanswered, until: brief.waitUntil } },
    edits,
  }));
}

/** Keeps the writer's words and takes the need to answer away. */
function withNoPressure(draft: Draft, span: Span): Edit {
  return {
    label: "no_pressure",
    replacement: `${draft.text.slice(span.start, span.end)} No need to answer if this is a busy time.`,
  };
}

interface Chase {
  readonly span: Span;
  readonly edits: readonly Edit[];
}

function chasingWords(draft: Draft): Chase[] {
  return draft.sentences.flatMap((sentence) =>
    CHASING.flatMap(({ pattern, instead }) =>
      matchesIn(draft.text, sentence, pattern).map((span) => {
        const after = draft.text.slice(span.end, sentence.end);
        const edit = editFor(draft.text.slice(span.start, span.end), after, instead);
        return { span, edits: [{ ...edit, replacement: inCaseOf(draft.text, span, edit.replacement) }] };
      }),
    ),
  );
}

function editFor(words: string, after: string, instead: string): Edit {
  if (instead !== "") return { label: "no_pressure", replacement: instead };
  const isWhole = /^[\s.!?]{0,5}$/u.test(after);
  if (isWhole) return { label: "no_pressure", replacement: "no need to answer this one" };
  return { label: "say_what_it_is_about", replacement: aboutFor(words) };
}

/** What can stand before the same words that followed: `following up on my note` becomes `this is about my note`. */
function aboutFor(words: string): string {
  if (/\bto see\b/i.test(words)) return "whenever it suits you, tell me";
  const article = /\b(?:my|the|our|this|that)$/i.exec(words)?.[0];
  return article ? `this is about ${article.toLowerCase()}` : "this is about";
}
