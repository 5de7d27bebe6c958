/** What nobody wrote: disclaimers, scanners' and lists' lines below a message, warnings of outside mail above it. */
import { LANGUAGES } from "./languages/all.ts";
import { entries } from "./languages/language.ts";
import { plainLook } from "./plainLook.ts";

const SURE: readonly string[] = LANGUAGES.flatMap(({ notice }) => entries(notice));
const HINTS: readonly string[] = LANGUAGES.flatMap(({ noticeHint }) => entries(noticeHint));

/** A rule of any signs, as stands above what a server adds. */
const RULE = /^\s{0,10}(?:[_=*~#-]\s?){2,100}$/;
const LIST_WORDS =
  /mailing list|mailing-list|listinfo|google groups|to unsubscribe|unsubscribe from this|you received this message because|sie erhalten diese nachricht, weil|vous recevez ce message, car|lists?\.[a-z0-9-]{2,60}\.[a-z]{2,12}/i;

/** Longest foot with lists' lines, and most lines of a paragraph of a notice. */
const LONGEST_FOOT = 20;
const NOTICE_LINES = 40;
/** How many paragraphs from the end the first of a notice stands at most. */
const LAST_PARAGRAPHS = 10;
/** How much of a paragraph is looked at, and the shortest that is a notice (in Chinese), in UTF-16 units. */
const LONGEST_PARAGRAPH = 1_500;
const SHORTEST_NOTICE = 20;

/**
 * Which lines are notices. `open` are the lines that may be, the own words of a message with its signature: a notice below
 * other words reaches to the end, those above them are their paragraphs alone.
 */
export function noticeLines(lines: readonly string[], open: readonly boolean[]): ReadonlySet<number> {
  const found = new Set<number>();
  const add = ({ from, to }: Paragraph) => {
    for (let at = from; at < to; at += 1) found.add(at);
    for (let at = from - 1; at >= 0 && isRuleOrBlank(lines[at] ?? ""); at -= 1) found.add(at);
  };
  const says = ({ from, to }: Paragraph) => isNotice(lines.slice(from, to));
  const paragraphs = paragraphsOf(lines, open);
  const words = paragraphs.findIndex((paragraph) => !says(paragraph));
  const above = words < 0 ? paragraphs : paragraphs.slice(0, words);
  for (const paragraph of above) add(paragraph);
  const below = paragraphs.slice(Math.max(above.length + 1, paragraphs.length - LAST_PARAGRAPHS)).find(says);
  if (below) add({ from: below.from, to: endOfOpen(open, below.from) });
  for (let at = listFootFrom(lines); at < lines.length && open[at]; at += 1) found.add(at);
  return found;
}

interface Paragraph {
  readonly from: number;
  readonly to: number;
}

/** Lines that stand together; a rule parts them as an empty line does. */
function paragraphsOf(lines: readonly string[], open: readonly boolean[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = -1;
  for (let at = 0; at <= lines.length; at += 1) {
    const inside = at < lines.length && open[at] === true && !isRuleOrBlank(lines[at] ?? "");
    if (inside && from < 0) from = at;
    if (inside || from < 0) continue;
    paragraphs.push({ from, to: at });
    from = -1;
  }
  return paragraphs;
}

function endOfOpen(open: readonly boolean[], from: number): number {
  const end = open.indexOf(false, from);
  return end < 0 ? open.length : end;
}

const isRuleOrBlank = (line: string): boolean => line.trim() === "" || RULE.test(line);

/** A phrase that only notices have with another that they share with people, or three of those. */
function isNotice(paragraph: readonly string[]): boolean {
  if (paragraph.length > NOTICE_LINES) return false;
  const text = plainLook(paragraph.join(" ").slice(0, LONGEST_PARAGRAPH)).replace(/\s+/g, " ").toLowerCase();
  if (text.length < SHORTEST_NOTICE) return false;
  const sure = SURE.filter((words) => text.includes(words)).length;
  if (sure > 1) return true;
  const fewest = sure > 0 ? 1 : 3;
  return (sure > 0 || SPEAKS_OF_ITSELF.test(text)) && HINTS.filter((words) => text.includes(words)).length >= fewest;
}

/** A message that speaks of itself: `this e-mail`, `diese Nachricht`, `ce message`. */
const SPEAKS_OF_ITSELF =
  /\bth(?:is|e information in this) (?:e-?mail|message|communication|transmission)|diese[rs]? (?:e-?mail|nachricht|mail)|\bce(?:t|tte)? (?:message|e-?mail|courriel)|\best[ea] (?:mensaje|correo|mensagem|e-?mail|email)|quest[ao] (?:messaggio|e-?mail|mail|comunicazione)|dit (?:e-?mail)?bericht|deze e-?mail|niniejsza|tato zpráva|tento e-?mail|detta (?:meddelande|e-postmeddelande|mail|mejl)|denne (?:mail|e-mail|e-posten?|meldingen?|meddelelse)|tämä (?:viesti|sähköposti)|(?:данное|это|настоящее) (?:сообщение|письмо)|(?:це|цей) (?:повідомлення|лист)|bu (?:e-?posta|ileti|mesaj)|本(?:邮件|郵件|メール)|このメール|본 메일|이 메일|이 메시지|هذه الرسالة|הודעה זו/u;

/** The first line of what a list adds: a rule with words of a list right below it. */
function listFootFrom(lines: readonly string[]): number {
  for (let at = Math.max(1, lines.length - LONGEST_FOOT); at < lines.length; at += 1) {
    if (!RULE.test(lines[at] ?? "")) continue;
    const below = lines
      .slice(at + 1, at + 4)
      .join("\n")
      .slice(0, 400);
    if (LIST_WORDS.test(below)) return at;
  }
  return lines.length;
}
