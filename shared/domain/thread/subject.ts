/** Subjects as people compare them: without the prefixes mail programs put before them. */

/** Reply prefixes, lower case, without their colon. English and Latin in general; German, Dutch, Nordic; French, Italian, Spanish, Portuguese; Polish, Czech, Hungarian, Romanian, Turkish, Greek; Russian, Ukrainian, Hebrew, Arabic, Chinese, Japanese, Korean, Vietnamese, Indonesian. */
const REPLIES =
  "re|ref|res|aw|antw|antwort|betr|sv|svar|vs|ad|rép|réf|rif|r|odp|odpověď|vá|válasz|ynt|yan|απ|σχετ|отв|ответ|на|відп|השב|תשובה|رد|回复|回覆|答复|回应|返信|답장|회신|trả lời|bls";

/** Forward prefixes, in the same order. */
const FORWARDS =
  "fw|fwd|forward|forwarded|wg|weitergeleitet|doorst|doorgestuurd|vb|vid|videresendt|vl|välitetty|tr|i|inoltra|inoltrato|enc|reenv|rv|pd|přep|předáno|továbbítás|továbbítva|ilt|yönl|πρθ|пересл|пер|הועבר|توجيه|إعادة توجيه|转发|轉寄|轉發|転送|전달|trs|chuyển tiếp";

const FORWARD_PREFIXES = new Set(FORWARDS.split("|"));
const PREFIXES = new Set([...REPLIES.split("|"), ...FORWARD_PREFIXES]);

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

/** Whether the outermost prefix says that a message was forwarded. `FW: Re: Plan` was, `Re: FW: Plan` was not. */
export const isForward = (subject: string): boolean =>
  FORWARD_PREFIXES.has((PREFIX.exec(subject)?.[1] ?? "").toLowerCase());
