/** What Outlook asks before a message goes, in English. */
import type { SendDoubt } from "../../shared/domain/tone/sendDoubts.ts";
import { type ToneSpeech, toneSentence } from "./toneSentences.ts";

export const sendCheckWords = {
  turn: "Ask me before sending",
  what: "When a name is wrong, a promised attachment is missing, it would be a third message without an answer, an early pitch, or a colleague was in touch today. Nothing is held back: you can always send.",
  notOffered: "This Outlook cannot ask before sending.",
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
