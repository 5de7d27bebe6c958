/** The style one message shows, in numbers: made where the message is read, so that no word of it is kept (D1). */
import { runSteps } from "../../steps.ts";
import { holds } from "./draft.ts";
import { type FormPatterns, formPatterns } from "./languages/patterns.ts";
import { type DraftForm, readForm } from "./reading/draftReading.ts";
import { folded } from "./reading/phrase.ts";
import type { Form, MessageStyle } from "./style.ts";

/** `own` is what its author newly wrote (`readBody(...).own`); `null` where the language is not known or nothing was written. */
export const messageStyleOf = (own: string): MessageStyle | null => runSteps(messageStyleSteps(own));

/** `messageStyleOf` in steps, for a pane that must stay awake: patterns take a moment to be made. */
export function* messageStyleSteps(own: string): Generator<void, MessageStyle | null> {
  const form = readForm(own);
  const { pack } = form.language;
  if (pack === null || form.length.words === 0) return null;
  yield;
  const written: Written = { ...form, folded: folded(own), words: formPatterns(pack) };
  yield;
  return {
    words: form.length.words,
    greeting: greetingForm(written),
    signOff: signOffForm(written),
    address: addressOf(written),
    exclamations: form.marks.exclamations.length,
    emoji: form.marks.emoji.length,
  };
}

interface Written extends DraftForm {
  /** The text as the patterns want it. */
  readonly folded: string;
  readonly words: FormPatterns;
}

function greetingForm(written: Written): Form {
  const { greeting, words } = written;
  if (!greeting) return "none";
  const titled = greeting.names.some((name) => name.titled);
  return titled || greeting.toNobody || holds(written, greeting.span, words.formalAddress) ? "formal" : "casual";
}

function signOffForm(written: Written): Form {
  const { signOff, words } = written;
  if (!signOff) return "none";
  return holds(written, signOff.span, words.formalSignOff) ? "formal" : "casual";
}

/** The first form of address in the text: people do not change it within a message. */
function addressOf(written: Written): MessageStyle["address"] {
  const { words, text } = written;
  const whole = { start: 0, end: text.length };
  if (holds(written, whole, words.familiarAddress)) return "familiar";
  return holds(written, whole, words.politeAddress) ? "formal" : null;
}
