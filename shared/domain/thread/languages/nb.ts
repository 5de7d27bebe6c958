import type { Language } from "./language.ts";

export const NB: Language = {
  code: "nb",
  order: "dmy",
  from: "fra|avsender",
  sent: "sendt|dato",
  to: "til|mottaker",
  cc: "kopi|cc|blindkopi",
  subject: "emne",
  labels: "prioritet|viktighet|vedlegg|svar til",
  wrote: "skrev|skriver|skrev følgende|siterer",
  around: "den|kl|kl.|på",
  months:
    "januar/jan februar/feb mars/mar april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov desember/des",
  weekdays:
    "søndag/søn/sø mandag/man/ma tirsdag/tir/tirs/ti onsdag/ons/on torsdag/tor/tors/to fredag/fre/fr lørdag/lør/lø",
  am: "",
  pm: "",
  original: "opprinnelig melding|original melding|opprinnelig avtale",
  forwarded: "videresendt melding|start på videresendt melding|videresendt av|videresendt e-post",
  closings:
    "med vennlig hilsen|vennlig hilsen|beste hilsen|med hilsen|hilsen|mvh|vh|takk|tusen takk|på forhånd takk|ha en fin dag",
  sentFrom: "sendt fra |sendt med |hent outlook|skaff deg outlook|få outlook",
  away: "ikke på kontoret|på ferie|fraværende|autosvar|automatisk svar",
  returns: "tilbake den|tilbake på kontoret|til og med|tilbake|frem til",
  deputy: "vennligst kontakt|kontakt|ved hastesaker|i mitt fravær",
  unsubscribe: "meld deg av|avslutt abonnement|avmeld|vis i nettleser|se i nettleseren|du mottar denne",
  notice:
    "mottatt denne e-posten ved en feil|mottatt denne meldingen ved en feil|mottatt e-posten ved en feil|ved en feil har mottatt|mottatt den ved en feil|ikke er rette mottaker|ikke er den tiltenkte mottakeren|før du skriver ut|utenfor organisasjonen|ekstern avsender",
  noticeHint:
    "miljø|advarsel|vær forsiktig|konfidensiell|konfidensielle|fortrolig|utelukkende|beregnet på|vedlegg|slette|varsle avsender",
  replyAbove: "over denne linjen|ovenfor denne linjen",
};
