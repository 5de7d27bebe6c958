/** What of a long draft its writer hardly wrote: articles pasted into it, and reports that speak to nobody. */

import type { Span } from "../draft/span.ts";
import type { DraftReading } from "./reading/draftReading.ts";
import type { ReadingLanguage } from "./reading/languages/pack.ts";

/** Shorter letters are written by hand, in words. */
const LONG_LETTER_WORDS = 150;

/** An author's line, an agency, a right in copies, a heading of a forwarded message: what follows is somebody else's. */
const PRESS =
  /^[^\S\n]{0,8}(?:By|Von|Par|Por) \p{Lu}[\p{L}.'-]{0,20} \p{Lu}[\p{L}.' -]{1,30}(?:,|\n|$)|\((?:AP|AFP|dpa|EFE|Reuters|Bloomberg)\)|(?:©|\(c\)|copyright) ?(?:19|20)\d\d|all rights reserved|^(?:From|Von|De): .{1,120}\n(?:Sent|Date|To|Gesendet|An|Envoyé|À|Enviado|Para): /imu;

/** From the first line that tells of a pasted text to the end; nothing in a short draft. */
export function pastedIn({ text, length }: Pick<DraftReading, "text" | "length">): readonly Span[] {
  const found = length.words < LONG_LETTER_WORDS ? -1 : text.search(PRESS);
  return found < 0 ? [] : [{ start: found, end: text.length }];
}

/** The writer and the reader, by whom a letter is told from a report. */
const PERSONS: Readonly<Record<ReadingLanguage, RegExp>> = {
  en: /(?<!\p{L})(?:I|you|your|me|my)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:ich|mir|mich|du|dir|dich|deine?\p{L}?|euch|Sie|Ihnen|Ihre?\p{L}?)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:je|j['’]|moi|vous|tu|te|toi|votre|vos|ton|ta|tes)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:yo|me|mí|te|ti|tu|tus|usted|ustedes|le|os|vosotros|[a-zé]{3,}[aei]s)(?!\p{L})/iu,
};

/** Whether the words at `span` are said from one person to another: always in a short letter, in a long one where it names one of them. */
export function isPersonal(draft: DraftReading, span: Span): boolean {
  if (draft.language.pack === null || draft.length.words < LONG_LETTER_WORDS) return true;
  return namesUs(draft, draft.sentences.find(({ start, end }) => span.start >= start && span.end <= end) ?? span);
}

/** Whether the words at `span` name the writer or the reader; taken for granted in a language there is no pack for. */
export const namesUs = ({ language: { pack }, text }: DraftReading, { start, end }: Span): boolean =>
  pack === null || PERSONS[pack].test(text.slice(start, end));
