/** How machines title what they send by themselves: servers, calendars, people's absence. Words up to the colon. */
import { plainLook } from "./plainLook.ts";

const heads = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split("|")));

/** Absence notices of Exchange, Gmail and others. */
const AUTO_REPLIES = heads(
  "automatic reply|auto-reply|autoreply|auto reply|auto response|auto-response|autoresponse|out of office|out of office autoreply|out of the office|out-of-office|vacation reply|away",
  "automatische antwort|abwesenheitsnotiz|abwesend|abwesenheit|abwesenheitsmeldung|réponse automatique|absence du bureau|message d'absence|absent|absente",
  "respuesta automática|fuera de la oficina|fuera de oficina|ausencia|risposta automatica|fuori sede|fuori ufficio|assente|resposta automática|fora do escritório|ausência temporária",
  "automatisch antwoord|automatische beantwoording|afwezig|afwezigheidsmelding|niet aanwezig|automatiskt svar|autosvar|frånvaro|frånvarande|frånvaromeddelande|automatisk svar|fravær|ikke til stede|ikke på kontoret",
  "automaattinen vastaus|poissa|poissaoloilmoitus|automatyczna odpowiedź|odpowiedź automatyczna|nieobecność|poza biurem|automatická odpověď|mimo kancelář|automatická odpoveď|automatikus válasz|házon kívül|răspuns automat|αυτόματη απάντηση|εκτός γραφείου",
  "автоматический ответ|автоответ|нет на месте|отсутствие|автоматична відповідь|автовідповідь|otomatik yanıt|otomatik cevap|ofis dışında",
  "自動応答|自動返信|不在通知|自动答复|自动回复|自動回覆|自動回復|外出|자동 회신|자동 응답|자동응답|부재중|رد تلقائي|خارج المكتب|תשובה אוטומטית|מענה אוטומטי|מחוץ למשרד",
);

/** Answers of calendars to invitations, and what calendars send by themselves. */
const CALENDAR = heads(
  "accepted|declined|tentative|tentatively accepted|canceled|cancelled|canceled event|cancelled event|canceled event with note|updated invitation|updated invitation with note|invitation|new time proposed|meeting forward notification|accepted event",
  "zugesagt|abgelehnt|mit vorbehalt|mit vorbehalt angenommen|abgesagt|neue zeit vorgeschlagen|neuer zeitvorschlag|benachrichtigung über besprechungsweiterleitung|aktualisierte einladung",
  "accepté|acceptée|refusé|refusée|provisoire|annulé|annulée|nouvel horaire proposé|aceptado|aceptada|rechazado|rechazada|provisional|cancelado|cancelada|nueva hora propuesta",
  "accettato|accettata|rifiutato|rifiutata|provvisorio|provvisoria|annullato|annullata|aceite|aceito|aceita|recusado|recusada|provisório|provisória|geaccepteerd|afgewezen|geweigerd|voorlopig|geannuleerd",
  "accepterat|accepterad|avböjt|avböjd|avvisat|preliminärt|inställt|inställd|avbokat|accepteret|afvist|foreløbig|foreløbigt|aflyst|annulleret|godtaget|godtatt|akseptert|avslått|foreløpig|avlyst",
  "hyväksytty|hylätty|alustava|peruutettu|zaakceptowane|zaakceptowano|przyjęto|odrzucone|odrzucono|wstępna akceptacja|wstępnie zaakceptowano|anulowane|anulowano|odwołane|odwołano|přijato|odmítnuto|nezávazně přijato|zrušeno",
  "prijaté|odmietnuté|zrušené|elfogadva|elutasítva|lemondva|acceptat|refuzat|anulat|αποδεκτή|απορρίφθηκε|ακυρώθηκε|принято|отклонено|под вопросом|отменено|прийнято|відхилено|під питанням|скасовано",
  "kabul edildi|reddedildi|belirsiz|geçici|iptal edildi|承諾|承認|辞退|仮承諾|仮の予定|キャンセル|キャンセル済み|已接受|已拒绝|已拒絕|已謝絕|已謝絕|暂定|暫定|已取消|수락됨|수락|거절됨|거절|미정|취소됨|مقبول|تم القبول|مرفوض|تم الرفض|ملغى|تم الإلغاء|התקבל|התקבלה|נדחה|נדחתה|על תנאי|בוטל|בוטלה",
);

/** How servers title what could not be delivered. */
const BOUNCES = heads(
  "undeliverable|undelivered|undelivered mail|rejected|returned mail|failure notice|delivery failure|delivery delayed|unzustellbar|nicht zustellbar|non remis|no se puede entregar|no entregado|non recapitabile|não é possível entregar|não entregue|niet bezorgd|onbestelbaar|niet bestelbaar",
  "kan inte levereras|det går inte att leverera|ikke leveret|kan ikke leveres|uleverbar|ei voi toimittaa|ei voida toimittaa|toimitus epäonnistui|nie można dostarczyć|niedostarczone|nedoručitelné|nedoručiteľné|nem kézbesíthető|nelivrabil|δεν είναι δυνατή η παράδοση",
  "не удается доставить|недоставленное|недоставлено|не вдалося доставити|teslim edilemiyor|teslim edilemedi|配信不能|配信不可|退信|无法投递|無法傳遞|无法送达|無法送達|배달되지 않음|배달할 수 없음|전송 실패|تعذر التسليم|غير قابل للتسليم|לא ניתן למסירה",
);

/** Openings of bounces that need no colon: no person begins so. */
const BOUNCE_OPENINGS =
  /^(?:undeliver(?:able|ed)\b(?: mail\b|: )|mail delivery (?:failed|failure|subsystem|status|system|delayed)|mail (?:system )?error|delivery (?:status notification|failure|has failed|failed|report)|delayed mail|returned mail\b|failure notice|message (?:undeliverable|delivery|delayed)|nondeliverable mail|warning: (?:could not send|message)|échec de la remise|undelivered mail returned|unzustellbare)/u;

/** Openings of absence notices that need no colon. */
const AUTO_REPLY_OPENINGS =
  /^(?:\[?auto(?:matic)?[- ]?reply\]? |out of (?:the )?office (?:re|fw|aw|autoreply)\b|automatische antwort |réponse automatique |abwesenheitsnotiz )/u;

/** The words before the first colon, blanks before it left out. */
function headOf(subject: string): string {
  const colon = subject.indexOf(":");
  return colon < 0 ? "" : subject.slice(0, colon).trim();
}

/** What a subject by itself says of its sender; `null` when a person may have written it. */
export function machineSubject(subject: string): "bounce" | "auto_reply" | "calendar" | null {
  const words = plainLook(subject.slice(0, 500)).normalize("NFC").trim().toLowerCase();
  const head = headOf(words);
  if (BOUNCES.has(head) || BOUNCE_OPENINGS.test(words)) return "bounce";
  if (AUTO_REPLIES.has(head) || AUTO_REPLY_OPENINGS.test(words)) return "auto_reply";
  return CALENDAR.has(head) ? "calendar" : null;
}
