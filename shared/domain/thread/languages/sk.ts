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
  notice:
    "dostali túto správu omylom|obdržali tento e-mail omylom|nie ste zamýšľaným príjemcom|nie ste určeným príjemcom|skôr ako vytlačíte",
  noticeHint:
    "životné prostredie|upozornenie|dôverné|dôverný|určená výhradne|výlučne|prílohy|informujte odosielateľa|vymažte",
  replyAbove: "nad tento riadok|nad týmto riadkom",
};
