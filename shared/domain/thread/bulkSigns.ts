/** Mass mail without headers that say so: what its markup, its sender and its phrases have that letters have not. */
import { BULK_HINTS, BULK_PHRASES } from "./bulkPhrases.ts";

/** Longest HTML and text that are looked at, in UTF-16 units. */
const LOOK = 200_000;
const TEXT_LOOK = 20_000;

/** From how many points on it is mass mail: of single signs only a page of linked pictures and a mailbox for news reach that. */
const ENOUGH = 2;

export interface BulkAsk {
  /** Lower case, `plainLook`. */
  readonly text: string;
  readonly html: string;
  readonly subject: string;
  readonly sender: string;
}

/** Whether the signs together are enough. */
export const hasBulkSigns = ({ text, html, subject, sender }: BulkAsk): boolean =>
  phrasePoints(text.slice(0, TEXT_LOOK)) +
    pagePoints(html.slice(0, LOOK)) +
    senderPoints(sender) +
    loudPoints(subject) >=
  ENOUGH;

function phrasePoints(text: string): number {
  const found = BULK_PHRASES.filter((words) => text.includes(words)).length;
  const hinted = BULK_HINTS.some((words) => text.includes(words)) || count(text, /https?:\/\/|www\./g) >= 5;
  return found + (hinted ? 1 : 0);
}

/** Pictures from elsewhere, and links; those of a signature are few, or in the message itself. */
function pagePoints(html: string): number {
  if (html === "") return 0;
  const pictures = count(html, /<img\b[^<>]{0,400}\bsrc\s?=\s?["']?https?:/gi);
  const links = count(html, /<a\b[^<>]{0,400}\bhref\s?=/gi);
  if (pictures >= 6 && links >= 6) return ENOUGH;
  return pictures >= 3 && links >= 4 ? 1 : 0;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const ROLES =
  /^(?:news(?:letter|letters|flash|mail)?|e?mailing|mailings?|offers?|deals?|promo(?:s|tions?)?|marketing|campaigns?|specials|digest|angebote?|aktion(?:en)?|werbung|boletin|ofertas?|offerte|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|rassylka|bulten)(?:[-_.+].*)?$/;

/** A mailbox that sends news and offers. */
const senderPoints = (sender: string): number =>
  ROLES.test(sender.split("@", 1)[0]?.toLowerCase() ?? "") ? ENOUGH : 0;

/** Capitals throughout, rows of exclamation marks, a mark of advertising. */
function loudPoints(subject: string): number {
  const letters = subject.replace(/[^\p{L}]/gu, "");
  const shouts = letters.length > 11 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return shouts || /!{2,}|\${2,}|^\W{0,2}(?:adv|ad)\b\s?:|\(광고\)|\[广告\]/iu.test(subject) ? 1 : 0;
}
