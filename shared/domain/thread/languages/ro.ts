import type { Language } from "./language.ts";

export const RO: Language = {
  code: "ro",
  order: "dmy",
  from: "de la|expeditor",
  sent: "trimis|data|trimis la",
  to: "către|catre|destinatar|la",
  cc: "cc|bcc",
  subject: "subiect|subiectul",
  labels: "importanță|atașări",
  wrote: "a scris|a scris următoarele",
  around: "în|pe|la|în data de|ora|data|de",
  months:
    "ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept/sep octombrie/oct noiembrie/nov/noi decembrie/dec",
  weekdays: "duminică/dum/duminica luni/lun marți/mar/marti miercuri/mie joi vineri/vin sâmbătă/sâm/sambata",
  am: "",
  pm: "",
  original: "mesaj original|mesajul original",
  forwarded: "mesaj redirecționat|mesaj retransmis|mesaj transmis",
  closings: "cu stimă|cu respect|cu drag|mulțumesc|multumesc|toate cele bune|o zi bună|salutări",
  sentFrom: "trimis de pe |trimis din |obțineți outlook",
  away: "în afara biroului|în concediu|răspuns automat",
  returns: "revin în|revin pe|până la|până pe",
  deputy: "vă rog să contactați|contactați",
  unsubscribe: "dezabonare|dezabonează",
};
