/** The line that a phone or a mail program puts below a message: `Sent from my iPhone`. */
import { plainLook } from "./plainLook.ts";
import { SENT_FROM } from "./words.ts";

/** Longest such line, in UTF-16 units; addresses of links are left out. */
const LONGEST = 70;

const DEVICE =
  /iphone|ipad|android|samsung|galaxy|huawei|xiaomi|redmi|oneplus|pixel|nokia|motorola|blackberry|outlook|windows (?:phone|mail|10|11)|smartphone|phone|mobil|handy|móvil|celular|cellulare|telefon|téléphone|puhelim|телефон|tablet|携帯|スマホ|手机|手機|휴대|هاتف|جوال|נייד|טלפון/u;

/** "Sent" and "get", in the forms of such lines. */
const SENT =
  /(?:^|[^\p{L}])(?:sent|gesendet|verschickt|geschrieben mit|envoyée?|enviad[oa]|inviat[oa]|verzonden|verstuurd|sendt|skickat|skickades|lähetetty|wysłan[eoay]|odeslán[ao]|odoslané|küldve|elküldve|trimis|στάλθηκε|отправлен[оа]|надіслан[оа]|відправлено|gönderildi|get|holen|obtenir|obtener|scarica|download|أرسلت|أُرسلت|مرسل|נשלח)(?:$|[^\p{L}])|送信|发自|發自|发送|發送|傳送|보냄|보낸/u;

/** Whether a line stands below a message by itself: it begins as those lines do, or is short and says "sent" and a device. */
export function isPhoneLine(line: string): boolean {
  const words = plainLook(line.trim().slice(0, 300))
    .replace(/<[^<>]{0,200}>|\bhttps?:\S{0,200}/g, "")
    .trim()
    .toLowerCase();
  if (words === "" || words.length >= LONGEST) return false;
  if (SENT_FROM.some((start) => words.startsWith(start))) return true;
  return DEVICE.test(words) && SENT.test(words) && !/[?!,;:]|[.。]\s?\S/u.test(words);
}
