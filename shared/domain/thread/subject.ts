/** Subjects as people compare them: without the prefixes mail programs and servers put before them. */

/** Reply prefixes, lower case, without their colon. English and Latin in general; German, Dutch, Nordic; French, Italian, Spanish, Portuguese; Polish, Czech, Hungarian, Romanian, Turkish, Greek; Russian, Ukrainian, Hebrew, Arabic, Chinese, Japanese, Korean, Vietnamese, Indonesian. */
const REPLIES =
  "re|ref|res|resp|rsp|reply|aw|antw|antwort|betr|betreff|sv|svar|vs|ad|ang|rép|réf|rif|r|odp|odpověď|vá|válasz|ynt|yan|απ|σχετ|отв|ответ|на|відп|השב|תשובה|رد|回复|回覆|答复|答覆|回应|返信|답장|회신|trả lời|bls|balas";

/** Forward prefixes, in the same order. */
const FORWARDS =
  "fw|fwd|forward|forwarded|wg|weitergeleitet|doorst|doorgestuurd|vb|vid|videresendt|vidarebefordrat|vl|välitetty|tr|i|inoltra|inoltrato|enc|reenv|rv|pd|przek|přep|předáno|továbbítás|továbbítva|ilt|yönl|πρθ|пересл|пер|הועבר|توجيه|إعادة توجيه|转发|轉寄|轉發|転送|전달|trs|chuyển tiếp|wtr";

/** Answers that calendars and servers write themselves. */
const MACHINES =
  "automatic reply|automatische antwort|réponse automatique|respuesta automática|risposta automatica|resposta automática|automatisch antwoord|automatiskt svar|automatisk svar|automaattinen vastaus|automatická odpověď|автоматический ответ|自動応答|自动答复|자동 회신|accepted|declined|tentative|zugesagt|abgelehnt|undeliverable|unzustellbar";

const FORWARD_PREFIXES = new Set(FORWARDS.split("|"));
const PREFIXES = new Set([...REPLIES.split("|"), ...FORWARD_PREFIXES, ...MACHINES.split("|")]);

/** A prefix with a counter, as in `Re[2]:`, `AW (3):`, `Re-2:` or `RE:(2)`, and the ideographic colon. */
const PREFIX =
  /^\s{0,20}([\p{L}\p{M} ]{1,24}?)\.?\s?(?:\[\d{1,4}\]|\(\d{1,4}\)|[\^*-]\d{1,4})?\s?[:：](?:\s?\(\d{1,4}\)(?=\s))?/u;

/** What servers put before the subject of outside mail and of spam, in brackets, stars or before a colon. */
const TAG =
  /^\s{0,20}(?:[[({*]{1,3}\s{0,3}(?:e|ext|extern|externe|externo|externa|esterno|extern mail|external|external e-?mail|external sender|zewnętrzny|внешн\p{L}{0,6}|外部|spam\??|suspected spam|bulk|caution)\s{0,3}[\])}*]{1,3}\s?[:：]?|(?:ext|extern|external|spam)\s?[:：])/iu;

/** Lower case as prefixes are compared: the Turkish capital `İ` is an `i`. */
const folded = (prefix: string): string => prefix.replaceAll("İ", "i").toLowerCase();

/** The first prefix of a subject, and what follows it. */
function prefixOf(subject: string): { readonly word: string; readonly rest: string } | null {
  const prefix = PREFIX.exec(subject);
  const word = folded(prefix?.[1] ?? "");
  return prefix && PREFIXES.has(word) ? { word, rest: subject.slice(prefix[0].length) } : null;
}

/** Most prefixes and tags that are taken off. */
const MOST_PREFIXES = 200;

function withoutTags(subject: string): string {
  let rest = subject;
  for (let count = 0; count < MOST_PREFIXES; count += 1) {
    const next = rest.replace(TAG, "");
    if (next === rest || next.trim() === "") break;
    rest = next;
  }
  return rest;
}

/** The subject without tags, reply and forward prefixes, blanks collapsed, NFC. `Re: [EXT] AW: Plan` is `Plan`. */
export function bareSubject(subject: string): string {
  let rest = withoutTags(subject);
  for (let count = 0; count < MOST_PREFIXES; count += 1) {
    const prefix = prefixOf(rest);
    if (!prefix) break;
    rest = withoutTags(prefix.rest);
  }
  return rest
    .normalize("NFC")
    .split(/\s+/)
    .filter((word) => word !== "")
    .join(" ");
}

/** The bare subject as it is compared: in lower case. */
export const normalisedSubject = (subject: string): string => bareSubject(subject).toLowerCase();

/** Whether the outermost prefix says that a message was forwarded. `FW: Re: Plan` was, `Re: FW: Plan` was not. */
export const isForward = (subject: string): boolean => FORWARD_PREFIXES.has(prefixOf(withoutTags(subject))?.word ?? "");
