/** The style one message shows, in numbers: made where the message is read, so that no word of it is kept (D1). */
import { type Draft, draftOf, holds } from "./draft.ts";
import type { ToneContext } from "./rule.ts";
import type { Form, MessageStyle } from "./style.ts";

/** `own` is what its author newly wrote (`readBody(...).own`); `null` where the language is not known or nothing was written. */
export function messageStyleOf(own: string, when: Pick<ToneContext, "now" | "zone">): MessageStyle | null {
  const draft = draftOf(own, when);
  if (draft.words === null || draft.length.words === 0) return null;
  return {
    words: draft.length.words,
    greeting: greetingForm(draft),
    signOff: signOffForm(draft),
    address: addressOf(draft),
    exclamations: draft.marks.exclamations.length,
    emoji: draft.marks.emoji.length,
  };
}

function greetingForm(draft: Draft): Form {
  const { greeting, words } = draft;
  if (!greeting) return "none";
  const titled = greeting.names.some((name) => name.titled);
  return titled || (words !== null && holds(draft, greeting.span, words.formalAddress)) ? "formal" : "casual";
}

function signOffForm(draft: Draft): Form {
  const { signOff, words } = draft;
  if (!signOff) return "none";
  return words !== null && holds(draft, signOff.span, words.formalSignOff) ? "formal" : "casual";
}

/** The first form of address in the text: people do not change it within a message. */
function addressOf(draft: Draft): MessageStyle["address"] {
  const { words, text } = draft;
  const whole = { start: 0, end: text.length };
  if (words === null) return null;
  if (holds(draft, whole, words.familiarAddress)) return "familiar";
  return holds(draft, whole, words.politeAddress) ? "formal" : null;
}
