import type { Language } from "./language.ts";

export const NL: Language = {
  code: "nl",
  order: "dmy",
  from: "van|afzender",
  sent: "verzonden|verstuurd|datum|verzonden op",
  to: "aan|ontvanger",
  cc: "cc|bcc|kopie",
  subject: "onderwerp",
  labels: "urgentie|bijlagen|antwoord aan|prioriteit",
  wrote: "schreef|geschreven|schreef het volgende|het volgende geschreven|schrijft|citeren van|citaat van",
  around: "op|om|heeft|het|volgende|van|uur|door",
  months:
    "januari/jan februari/feb/febr maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep/sept oktober/okt november/nov december/dec",
  weekdays: "zondag/zo maandag/ma dinsdag/di woensdag/wo/woe donderdag/do vrijdag/vr/vrij zaterdag/za/zat",
  am: "",
  pm: "",
  original: "oorspronkelijk bericht|origineel bericht|oorspronkelijke afspraak|oorspronkelijke bericht",
  forwarded: "doorgestuurd bericht|begin doorgestuurd bericht|doorgestuurd door",
  closings:
    "met vriendelijke groet|met vriendelijke groeten|met hartelijke groet|vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|groeten|groetjes|groet|mvg|bedankt|alvast bedankt|dank je wel|dank u|hoogachtend|tot snel",
  sentFrom:
    "verzonden vanaf |verstuurd vanaf |verzonden met |verstuurd met |verzonden vanuit |outlook voor |download outlook",
  away: "niet op kantoor|afwezig|met vakantie|op vakantie|automatisch antwoord",
  returns: "terug op|weer aanwezig op|weer bereikbaar vanaf|tot en met|tot|vanaf|terug vanaf",
  deputy: "neem contact op met|contact opnemen met|bij spoed|in dringende gevallen|in mijn afwezigheid",
  unsubscribe: "uitschrijven|afmelden|bekijk in browser|bekijk deze e-mail in|bekijk de online versie|u ontvangt deze",
  notice:
    "ten onrechte heeft ontvangen|ten onrechte ontvangen|abusievelijk ontvangen|per abuis ontvangen|onterecht ontvangen|niet de geadresseerde|niet de beoogde ontvanger|voordat u deze e-mail print|voor u deze e-mail print|van buiten de organisatie|externe afzender",
  noticeHint:
    "milieu|let op|virus|bijlagen|vertrouwelijk|uitsluitend bestemd|geadresseerde|e-mailbericht|eventuele bijlagen|openbaarmaking|de afzender te waarschuwen|te vernietigen|te verwijderen",
  replyAbove: "boven deze regel|boven deze lijn",
};
