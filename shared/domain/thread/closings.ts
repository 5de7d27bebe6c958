/** Phrases that close a mail, and capitalised words that stand alone on a line without being a name. Lower case, longest first. */

export const CLOSINGS: readonly string[] = [
  ...["thanks again", "thanks so much", "thanks very much", "thanks a lot", "many thanks", "thank you very much", "thank you so much"],
  ...["thank you", "thanks in advance", "with thanks", "thanks", "thx", "ta", "cheers", "all the best", "best wishes", "best regards"],
  ...["kind regards", "kindest regards", "warm regards", "warmest regards", "warmly", "regards", "best", "rgds", "br", "kr"],
  ...["yours sincerely", "yours faithfully", "yours truly", "yours", "sincerely yours", "sincerely", "respectfully", "cordially"],
  ...["take care", "talk soon", "see you", "until then", "love", "xoxo", "have a good one", "have a great day", "have a nice day"],
  ...["have a good weekend", "have a great weekend", "have a great week", "with kind regards", "with best regards", "with best wishes"],
  ...["mit freundlichen grüßen", "mit freundlichen grüssen", "mit besten grüßen", "freundliche grüße", "freundliche grüsse", "beste grüße"],
  ...["viele grüße", "viele grüsse", "liebe grüße", "liebe grüsse", "herzliche grüße", "schöne grüße", "grüße", "gruß", "mfg", "lg", "vg"],
  ...["danke", "vielen dank", "bien cordialement", "cordialement", "bien à vous", "bien à toi", "amicalement", "merci", "bonne journée"],
  ...["salutations", "un saludo", "saludos cordiales", "saludos", "un abrazo", "abrazo", "atentamente", "gracias", "cumprimentos"],
  ...["melhores cumprimentos", "atenciosamente", "abraços", "abraço", "obrigado", "obrigada", "cordiali saluti", "distinti saluti"],
  ...["un caro saluto", "un saluto", "saluti", "grazie", "ciao", "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet"],
  ...["hartelijke groet", "groeten", "groetjes", "groet", "mvg", "bedankt", "med vänliga hälsningar", "vänliga hälsningar", "hälsningar"],
  ...["med vennlig hilsen", "vennlig hilsen", "med venlig hilsen", "venlig hilsen", "hilsen", "mvh", "ystävällisin terveisin", "terveisin"],
  ...["z poważaniem", "pozdrawiam", "pozdrawiam serdecznie", "s pozdravem", "üdvözlettel", "с уважением", "saygılarımla", "sevgiler"],
].sort((one, other) => other.length - one.length);

export const NO_NAMES: ReadonlySet<string> = new Set([
  ...["thanks", "thank", "regards", "best", "cheers", "sincerely", "yours", "all", "team", "everyone", "everybody", "folks", "hi", "hello"],
  ...["hey", "dear", "yes", "no", "ok", "okay", "sure", "great", "fine", "good", "nice", "wow", "amen", "congrats", "congratulations"],
  ...["sorry", "please", "attached", "enclosed", "confidential", "privileged", "regarding", "subject", "from", "to", "sent", "date", "fyi"],
  ...["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december", "today", "tomorrow", "tonight", "yesterday", "soon", "later"],
  ...["sent", "get", "danke", "merci", "gracias", "grazie", "bedankt", "hallo", "bonjour", "hola", "ciao", "done", "agreed", "perfect"],
  ...["excellent", "awesome", "absolutely", "received", "noted", "understood", "welcome", "enjoy", "goodbye", "bye", "why", "what", "when"],
]);
