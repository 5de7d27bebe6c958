import type { Language } from "./language.ts";

export const DA: Language = {
  code: "da",
  order: "dmy",
  from: "fra|afsender",
  sent: "sendt|dato|sendt den",
  to: "til|modtager",
  cc: "cc|bcc|kopi",
  subject: "emne",
  labels: "vigtighed|prioritet|vedhæftede filer|svar til",
  wrote: "skrev|skriver|skrev følgende|citat fra",
  around: "den|kl|kl.|d|om",
  months:
    "januar/jan februar/feb marts/mar april/apr maj juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov december/dec",
  weekdays: "søndag/søn mandag/man tirsdag/tir/tirs onsdag/ons torsdag/tor/tors fredag/fre lørdag/lør",
  am: "",
  pm: "",
  original: "oprindelig meddelelse|oprindelig besked|oprindelig aftale|original meddelelse",
  forwarded:
    "videresendt meddelelse|videresendt besked|start på videresendt besked|begynd videresendt besked|videresendt af",
  closings:
    "med venlig hilsen|venlig hilsen|mange hilsner|bedste hilsner|kærlig hilsen|de bedste hilsner|hilsen|vh|mvh|tak|mange tak|på forhånd tak|hav en god dag",
  sentFrom: "sendt fra |sendt med |hent outlook|få outlook",
  away: "ikke på kontoret|på ferie|fraværende|holder ferie|autosvar|automatisk svar",
  returns: "tilbage den|tilbage igen den|til og med|retur den|indtil|fra den",
  deputy: "kontakt venligst|kontakte|kontakt|i hastetilfælde|i mit fravær",
  unsubscribe: "afmeld|frameld|afmeld nyhedsbrev|se i browser|vis i browser|du modtager denne",
  notice:
    "modtaget denne mail ved en fejl|modtaget denne e-mail ved en fejl|modtaget denne mail ved en fejltagelse|modtaget den ved en fejl|ved en fejl har modtaget|ikke er den rette modtager|ikke er den tiltænkte modtager|inden du printer|før du printer|uden for organisationen|ekstern afsender",
  noticeHint:
    "miljø|advarsel|vær opmærksom|fortrolig|fortrolige|kun beregnet|udelukkende|vedhæftede filer|underret afsenderen|slette",
  replyAbove: "over denne linje|oven over denne linje",
};
