/** Subjects as people compare them: without the prefixes mail programs put before them. */

/** Reply and forward prefixes, lower case, without their colon. */
const PREFIXES = new Set([
  // English, and Latin letters in general
  "re",
  "fw",
  "fwd",
  "forward",
  // German, Dutch, Scandinavian
  "aw",
  "antw",
  "antwort",
  "wg",
  "doorst",
  "betr",
  "sv",
  "svar",
  "vs",
  "vb",
  "vl",
  "vid",
  // French, Italian, Spanish, Portuguese
  "ref",
  "réf",
  "rif",
  "tr",
  "r",
  "i",
  "res",
  "rv",
  "enc",
  "rép",
  // Polish, Czech, Hungarian, Romanian, Turkish, Greek
  "odp",
  "pd",
  "vá",
  "továbbítás",
  "ynt",
  "ilt",
  "απ",
  "σχετ",
  "πρθ",
  // Russian, Hebrew, Chinese, Japanese, Vietnamese, Indonesian
  "отв",
  "на",
  "השב",
  "הועבר",
  "回复",
  "回覆",
  "答复",
  "转发",
  "轉寄",
  "返信",
  "転送",
  "trả lời",
  "bls",
  "trs",
]);

/** A prefix with a counter, as in `Re[2]:` or `AW (3):`, and the ideographic colon. */
const PREFIX = /^\s{0,20}([\p{L} ]{1,12}?)\s?(?:\[\d{1,4}\]|\(\d{1,4}\)|\^\d{1,4})?\s?[:：]/u;

/** The subject without reply and forward prefixes, blanks collapsed, lower case, NFC. `Re: AW: Plan` is `plan`. */
export function normalisedSubject(subject: string): string {
  let rest = subject;
  for (;;) {
    const prefix = PREFIX.exec(rest);
    if (!prefix || !PREFIXES.has((prefix[1] ?? "").toLowerCase())) break;
    rest = rest.slice(prefix[0].length);
  }
  return rest
    .normalize("NFC")
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "")
    .join(" ");
}
