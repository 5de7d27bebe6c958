import type { Language } from "./language.ts";

export const SK: Language = {
  code: "sk",
  order: "dmy",
  from: "od|odosielateľ",
  sent: "odoslané|dátum",
  to: "komu|pre",
  cc: "kópia|cc",
  subject: "predmet",
  labels: "dôležitosť|prílohy",
  wrote: "napísal(a)|napísal|napísala|píše",
  around: "o|dňa|používateľ|hod",
  months:
    "januára/január/jan februára/február/feb marca/marec/mar apríla/apríl/apr mája/máj júna/jún júla/júl augusta/august/aug septembra/september/sep októbra/október/okt novembra/november/nov decembra/december/dec",
  weekdays: "nedeľa/ne pondelok/po utorok/ut streda/st štvrtok/št piatok/pi sobota/so",
  am: "",
  pm: "",
  original: "pôvodná správa",
  forwarded: "preposlaná správa|posunutá správa",
  closings: "s pozdravom|s úctou|ďakujem|pekný deň|s priateľským pozdravom",
  sentFrom: "odoslané z |odoslané zo |získať outlook",
  away: "mimo kancelárie|na dovolenke|automatická odpoveď",
  returns: "vrátim sa|späť",
  deputy: "kontaktujte",
  unsubscribe: "odhlásiť odber|odhlásiť sa",
};
