import type { Language } from "./language.ts";

export const DE: Language = {
  code: "de",
  order: "dmy",
  from: "von|absender",
  sent: "gesendet|gesendet am|datum",
  to: "an|empfänger",
  cc: "cc|kopie|bcc|blindkopie",
  subject: "betreff",
  labels: "wichtigkeit|priorität|anlagen|anhänge|antwort an|wann|wo",
  wrote: "schrieb|geschrieben|schreibt|schrieben|hat geschrieben|schrieb am|folgendes geschrieben|zitat von",
  around: "am|um|uhr|den|der|vom|von|hat|im",
  months:
    "januar/jan/jänner/jän februar/feb/feber märz/mär/mrz/maerz april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov dezember/dez",
  weekdays: "sonntag/so montag/mo dienstag/di mittwoch/mi donnerstag/do freitag/fr samstag/sa/sonnabend",
  am: "",
  pm: "",
  original:
    "ursprüngliche nachricht|originalnachricht|original-nachricht|antwort nachricht|original nachricht|ursprünglicher termin|original-mail",
  forwarded:
    "weitergeleitete nachricht|weitergeleitet von|anfang der weitergeleiteten nachricht|weitergeleitete e-mail",
  closings:
    "mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit besten grüßen|mit besten grüssen|mit herzlichen grüßen|freundliche grüße|freundliche grüsse|beste grüße|beste grüsse|besten gruß|viele grüße|viele grüsse|liebe grüße|liebe grüsse|herzliche grüße|schöne grüße|sonnige grüße|grüße|grüsse|gruß|gruss|mfg|lg|vg|bg|danke|vielen dank|danke und gruß|hochachtungsvoll|bis bald",
  sentFrom:
    "von meinem |gesendet von |gesendet mit |gesendet aus |diese nachricht wurde von meinem |holen sie sich outlook|outlook für ",
  away: "nicht im büro|außer haus|ausser haus|im urlaub|in elternzeit|abwesend|abwesenheitsnotiz|automatische antwort|nicht erreichbar|automatisch generiert",
  returns:
    "wieder erreichbar ab|ab dem|wieder ab|zurück am|zurück ab|bis zum|bis einschließlich|bis einschliesslich|bis|ab|wieder am",
  deputy:
    "wenden sie sich bitte an|wenden sie sich an|bitte wenden sie sich an|kontaktieren sie bitte|kontaktieren sie|in dringenden fällen|meine vertretung|vertritt mich|an meine kollegin|an meinen kollegen",
  unsubscribe:
    "abmelden|abbestellen|newsletter abbestellen|vom newsletter abmelden|im browser ansehen|im browser anzeigen|online-version ansehen|sie erhalten diese e-mail|sie erhalten diesen newsletter",
  notice:
    "irrtümlich erhalten|fälschlicherweise erhalten|versehentlich erhalten|irrtümlicherweise erhalten|nicht der richtige adressat|nicht der beabsichtigte empfänger|nicht der vorgesehene empfänger|nicht der bestimmungsgemäße|ob sie diese e-mail wirklich ausdrucken|bevor sie diese e-mail|bevor sie diese mail|von außerhalb der organisation|von einem externen absender|auf viren geprüft|virenfrei",
  noticeHint:
    "umwelt|achtung|vorsicht|anhänge|antivirus|avast|vertrauliche|vertraulich|rechtlich geschützte|ausschließlich für den|empfänger bestimmt|unbefugte|vernichten sie|umgehend den absender|nicht gestattet|handelsregister|amtsgericht|geschäftsführer|ust-id",
  replyAbove: "oberhalb dieser zeile|über dieser zeile|oberhalb dieser linie",
};
