/** What Outlook asks before a message goes, in English. */
import type { SendDoubt } from "../../shared/domain/tone/sendDoubts.ts";
import { type ToneSpeech, toneSentence } from "./toneSentences.ts";

export const sendCheckWords = {
  turn: "Ask me before sending",
  what: "When a name is wrong, a promised attachment is missing, it would be a third message without an answer, an early pitch, or a colleague was in touch today. Nothing is held back: you can always send.",
  notOffered: "This Outlook cannot ask before sending.",
};

export const sendLogWords = {
  turn: "Log when sent",
  what: "Nothing is logged before you press Send; then it happens by itself, with the pane closed too. Until then you can change your mind.",
  notOffered: "This Outlook cannot tell Rapport that a message was sent. Log it from your sent mail.",
  willBe: "It will be logged when you send it",
  willNot: "It will not be logged",
  stillNoted:
    "It will not be logged. Outlook still notes it with the draft; what comes of that here goes when the pane opens again.",
  waiting: "Waits to be sent, then it is logged",
  doNot: "Do not log",
  asked: "Outlook asked you before sending, and does not say what you answered.",
  went: "It went: log it",
  wentNot: "It did not go",
  written: "Logged, as it was sent",
  joined: "It is in the thread you had logged before.",
  refused: "Could not be logged",
};

/** One sentence, with the reader's name and the reason. */
export function sendSentence({ reason, while: { words } }: SendDoubt, name: string, speech: ToneSpeech): string {
  if (reason.code === "attachment_missing") return `You wrote “${reason.values.promise}”, and nothing is attached.`;
  if (reason.code === "colleague_wrote_today")
    return `A colleague was in touch with ${name} today at ${speech.format.time(reason.values.at)}.`;
  const marked = words === null ? "" : `“${shortened(words)}”: `;
  return `${marked}${toneSentence(reason, name, speech)}`;
}

const LONGEST_QUOTE = 60;

const shortened = (words: string): string =>
  words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE).trimEnd()}…`;
