import type { Language } from "./language.ts";

export const CS: Language = {
  code: "cs",
  order: "dmy",
  from: "od|odesílatel",
  sent: "odesláno|datum|odeslané",
  to: "komu|pro|příjemce",
  cc: "kopie|cc|skrytá kopie",
  subject: "předmět|věc",
  labels: "důležitost|přílohy|priorita|odpovědět",
  wrote: "napsal|napsala|napsal(a)|napsal/a|píše",
  around: "v|ve|dne|odesílatel|uživatel|hod|hod.",
  months:
    "ledna/leden/led února/únor/úno března/březen/bře dubna/duben/dub května/květen/kvě června/červen/čvn července/červenec/čvc srpna/srpen/srp září/zář října/říjen/říj listopadu/listopad/lis prosince/prosinec/pro",
  weekdays: "neděle/ne pondělí/po úterý/út středa/st čtvrtek/čt pátek/pá sobota/so",
  am: "dop|dop.",
  pm: "odp|odp.",
  original: "původní zpráva|původní e-mail|původní schůzka",
  forwarded: "přeposlaná zpráva|přeposlaný e-mail|začátek přeposílané zprávy|předaná zpráva|přeposlal",
  closings:
    "s pozdravem|s přátelským pozdravem|se srdečným pozdravem|srdečně|zdravím|hezký den|děkuji|děkuji a přeji hezký den|díky|s úctou|mějte se",
  sentFrom: "odesláno z |odesláno ze |odesláno pomocí |získat outlook|získejte outlook|stáhnout outlook",
  away: "mimo kancelář|na dovolené|nepřítomen|nepřítomna|čerpám dovolenou|automatická odpověď",
  returns: "vrátím se|zpět v kanceláři|opět k dispozici od|zpět|do",
  deputy:
    "kontaktujte prosím|prosím kontaktujte|kontaktujte|obraťte se na|v naléhavých případech|v době mé nepřítomnosti",
  unsubscribe: "odhlásit odběr|odhlásit se|zrušit odběr|zobrazit v prohlížeči",
  notice:
    "obdrželi tuto zprávu omylem|obdrželi tento e-mail omylem|obdržel tento e-mail omylem|nejste zamýšleným příjemcem|nejste oprávněným příjemcem|nejste-li adresátem|než vytisknete|z prostředí mimo organizaci|externí odesílatel",
  noticeHint:
    "životní prostředí|upozornění|pozor|důvěrné|důvěrný|určena výhradně|určen výhradně|přílohy|informujte odesílatele|vymažte|smažte",
  replyAbove: "nad tento řádek|nad tímto řádkem|nad touto čarou",
};
