/** What mailing lists and servers put below a message: nobody wrote it. */
const RULE = /^\s{0,10}(?:[_=*~-]\s?){2,100}$/;
const LIST_WORDS =
  /mailing list|mailing-list|listinfo|google groups|to unsubscribe|unsubscribe from this|you received this message because|sie erhalten diese nachricht, weil|vous recevez ce message, car|lists?\.[a-z0-9-]{2,60}\.[a-z]{2,12}/i;
/** Longest trailer, in lines. */
const LONGEST = 20;

/** The first line of the trailer; the number of lines when there is none. A rule with words of a list right below it. */
export function trailerFrom(lines: readonly string[]): number {
  for (let at = Math.max(1, lines.length - LONGEST); at < lines.length; at += 1) {
    if (!RULE.test(lines[at] ?? "")) continue;
    const below = lines
      .slice(at + 1, at + 4)
      .join("\n")
      .slice(0, 400);
    if (LIST_WORDS.test(below)) return at;
  }
  return lines.length;
}
