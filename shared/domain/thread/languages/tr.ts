import type { Language } from "./language.ts";

export const TR: Language = {
  code: "tr",
  order: "dmy",
  from: "kimden|gönderen",
  sent: "gönderildi|gönderme tarihi|tarih|gönderilme tarihi|gönderim tarihi|gönderilen|gönderilme",
  to: "kime|alıcı",
  cc: "bilgi|cc|gizli",
  subject: "konu",
  labels: "önem derecesi|ekler|yanıtla|önem",
  wrote: "şunu yazdı|şunları yazdı|yazdı|yazmış",
  around: "tarihinde|saat|şunu|şunları|günü|tarihli|saatinde",
  months:
    "ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara",
  weekdays: "pazar/paz pazartesi/pzt salı/sal çarşamba/çar perşembe/per cuma/cum cumartesi/cmt",
  am: "öö",
  pm: "ös",
  original: "özgün ileti|orijinal mesaj|orijinal ileti|özgün mesaj|özgün randevu",
  forwarded: "iletilen ileti|iletilmiş ileti|iletilen mesaj|yönlendirilen ileti|iletilen e-posta|iletilmiş mesaj",
  closings:
    "saygılarımla|saygılarımızla|sevgiler|sevgilerimle|iyi çalışmalar|iyi günler|teşekkürler|teşekkür ederim|selamlar|en iyi dileklerimle|kolay gelsin",
  sentFrom:
    "iphone'umdan|android'den gönderildi|ipad'imden|outlook'u edinin|windows için outlook|android için outlook|ios için outlook",
  away: "ofis dışındayım|izindeyim|yıllık izinde|ofis dışında|otomatik yanıt|izindeyim|tatildeyim",
  returns: "ofise dönüş|dönüş tarihim|tarihine kadar|döneceğim",
  returnsAfter: "tarihine kadar|'ye kadar|'e kadar|kadar|tarihinde döneceğim|tarihinde dönece",
  deputy: "ile iletişime geçebilirsiniz|ile iletişime geçin|acil durumlarda|yokluğumda",
  unsubscribe: "abonelikten çık|aboneliği iptal|listeden çık|tarayıcıda görüntüle|bu e-postayı alıyorsunuz",
  notice:
    "yanlışlıkla aldıysanız|yanlışlıkla size ulaşmışsa|size yanlışlıkla ulaş|alıcısı değilseniz|muhatabı değilseniz|yazdırmadan önce|kuruluş dışından",
  noticeHint: "çevre|dikkat|gizli|gizlilik|yalnızca|ekleri|göndereni|siliniz|imha",
  replyAbove: "bu satırın üst|bu çizginin üst|bu satırın yukarı",
};
