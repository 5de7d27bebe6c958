import type { Language } from "./language.ts";

export const SV: Language = {
  code: "sv",
  order: "dmy",
  from: "från|avsändare",
  sent: "skickat|datum|skickad|skickades",
  to: "till|mottagare",
  cc: "kopia|cc|hemlig kopia",
  subject: "ämne",
  labels: "prioritet|bifogade filer|svar till|angelägenhetsgrad",
  wrote: "skrev|skriver|skrev följande|citerar",
  around: "den|kl|kl.|klockan|d",
  months:
    "januari/jan februari/feb mars april/apr maj juni/jun juli/jul augusti/aug september/sep/sept oktober/okt november/nov december/dec",
  weekdays: "söndag/sön måndag/mån tisdag/tis onsdag/ons torsdag/tors/tor fredag/fre lördag/lör",
  am: "fm",
  pm: "em",
  original: "ursprungligt meddelande|ursprungsmeddelande|originalmeddelande|ursprunglig avtalad tid",
  forwarded:
    "vidarebefordrat meddelande|vidarebefordrat brev|början på vidarebefordrat brev|vidarebefordrat av|vidarebefordrat mejl",
  closings:
    "med vänliga hälsningar|med vänlig hälsning|vänliga hälsningar|vänlig hälsning|bästa hälsningar|hälsningar|hälsar|mvh|tack|tack på förhand|tack så mycket|allt gott|ha en bra dag",
  sentFrom: "skickat från |skickades från |skickat med |skaffa outlook|hämta outlook|utsänd från ",
  away: "inte på kontoret|på semester|frånvarande|föräldraledig|autosvar|automatiskt svar",
  returns: "tillbaka den|åter den|tillbaka på kontoret den|till och med|t.o.m.|från och med den|åter på kontoret den",
  deputy: "vänligen kontakta|kontakta|i brådskande ärenden|under min frånvaro",
  unsubscribe: "avprenumerera|avregistrera|avsluta prenumeration|visa i webbläsaren|visa i webbläsare|du får detta",
  notice:
    "fått detta meddelande av misstag|fått det av misstag|mottagit detta meddelande av misstag|fått detta mail av misstag|fått detta e-postmeddelande av misstag|fått detta mejl av misstag|inte är avsedd mottagare|inte är rätt mottagare|innan du skriver ut|utanför organisationen|extern avsändare",
  noticeHint:
    "miljö|varning|länkar|konfidentiell|konfidentiellt|avsett för|avsedd för|meddela avsändaren|radera meddelandet|bilagor",
  replyAbove: "ovanför denna rad|ovanför den här raden|över denna rad",
};
