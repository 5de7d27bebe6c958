/** Words by which quoted mail is told, of all languages together. Lower case. */
import { LANGUAGES } from "./languages/all.ts";
import { entries, type Language } from "./languages/language.ts";

type ListName = Exclude<keyof Language, "code" | "order" | "returnsAfter">;

const everyWord = (...lists: readonly ListName[]): string[] => [
  ...new Set(LANGUAGES.flatMap((language) => lists.flatMap((list) => entries(language[list])))),
];

const longestFirst = (words: readonly string[]): readonly string[] =>
  [...words].sort((one, other) => other.length - one.length);

/** Verbs of languages without a table of their own: Catalan, Icelandic, Indonesian, Vietnamese. */
const VERBS_ELSEWHERE = ["va escriure", "skrifaði", "menulis", "viết"];

/** "Wrote", in an attribution line that also holds a date or an address. */
export const WROTE: readonly string[] = [...everyWord("wrote"), ...VERBS_ELSEWHERE];

/** The first label of a quoted header block. */
export const FROM_LABELS: ReadonlySet<string> = new Set([...everyWord("from"), "dari", "từ", "reply-to"]);

/** The other labels of such a block. */
export const HEADER_LABELS: ReadonlySet<string> = new Set(everyWord("sent", "to", "cc", "subject", "labels"));

/** Labels of those written to, alone on their line in the header of Lotus Notes. */
export const TO_LABELS: ReadonlySet<string> = new Set(everyWord("to"));

/** Labels of the time, by which a block may begin too. */
export const SENT_LABELS: ReadonlySet<string> = new Set(everyWord("sent"));

/** What stands over a forwarded message. */
export const FORWARDED_MESSAGE: readonly string[] = everyWord("forwarded");

/** What stands between dashes over a quoted or forwarded message. */
export const ORIGINAL_MESSAGE: readonly string[] = everyWord("original", "forwarded");

/** How lines begin that phones and mail programs put under a message. */
export const SENT_FROM: readonly string[] = everyWord("sentFrom");

/** Phrases that close a mail, the longest first. */
export const CLOSINGS: readonly string[] = longestFirst(everyWord("closings"));

/** What the line of a help desk says that an answer stands above. */
export const REPLY_ABOVE: readonly string[] = everyWord("replyAbove");
