import type { Language } from "./language.ts";

export const IT: Language = {
  code: "it",
  order: "dmy",
  from: "da|mittente",
  sent: "inviato|inviato il|data|data invio|invio",
  to: "a|destinatario|destinatari|per",
  cc: "cc|ccn|copia",
  subject: "oggetto",
  labels: "priorità|allegati|rispondi a|importanza",
  wrote: "ha scritto|scritto|scrive|ha scritto quanto segue|citando",
  around: "il|giorno|alle|ore|in|data|del|da|lo",
  months:
    "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set/sett ottobre/ott novembre/nov dicembre/dic",
  weekdays:
    "domenica/dom lunedì/lun/lunedi martedì/mar/martedi mercoledì/mer/mercoledi giovedì/gio/giovedi venerdì/ven/venerdi sabato/sab",
  am: "am",
  pm: "pm",
  original: "messaggio originale|messaggio iniziale",
  forwarded: "messaggio inoltrato|inizio messaggio inoltrato|inoltrato da|messaggio inoltrato da",
  closings:
    "cordiali saluti|distinti saluti|un caro saluto|un cordiale saluto|un saluto|cari saluti|i migliori saluti|saluti|grazie|grazie mille|grazie e saluti|ciao|a presto|buona giornata|cordialmente",
  sentFrom: "inviato da |inviato dal |inviata da |inviato con |ottieni outlook|scarica outlook",
  away: "fuori ufficio|fuori sede|in ferie|assente|risposta automatica",
  returns: "rientrerò il|rientro il|di ritorno il|fino al|sarò di nuovo in ufficio il|torno il|a partire dal",
  deputy: "contattare|rivolgersi a|potete contattare|può contattare|in caso di urgenza|in mia assenza",
  unsubscribe:
    "cancella iscrizione|annulla l'iscrizione|disiscriviti|cancellati|visualizza nel browser|ricevi questa email|disiscrizione|ricevi questa email perché|per cancellarti|cancellarti clicca",
  notice:
    "ricevuto questo messaggio per errore|ricevuto questa e-mail per errore|ricevuto questa comunicazione per errore|ricevuto per errore|non foste i destinatari|non foste il destinatario|non siete il destinatario|non è il destinatario|prima di stampare questa|prima di stampare|proviene dall'esterno|mittente esterno",
  noticeHint:
    "ambiente|antivirus|attenzione|riservate|riservato|confidenziali|confidenziale|esclusivamente|file allegati|ed eventuali allegati|distruggere|cancellare il messaggio|è vietata|tutela dei dati",
  replyAbove: "sopra questa riga|sopra questa linea|al di sopra di questa",
};
