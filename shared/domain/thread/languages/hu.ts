import type { Language } from "./language.ts";

export const HU: Language = {
  code: "hu",
  order: "ymd",
  from: "feladó",
  sent: "elküldve|dátum|küldve",
  to: "címzett|címzettek",
  cc: "másolatot kap|másolat|cc",
  subject: "tárgy",
  labels: "fontosság|mellékletek",
  wrote: "ezt írta|írta|a következőt írta",
  around: "időpont|ekkor|ezt|dátum|h",
  months:
    "január/jan február/febr/feb március/márc/már április/ápr május/máj június/jún július/júl augusztus/aug szeptember/szept/szep október/okt november/nov december/dec",
  weekdays: "vasárnap/v hétfő/h kedd/k szerda/sze csütörtök/cs péntek/p szombat/szo",
  am: "de.|de",
  pm: "du.|du",
  original: "eredeti üzenet",
  forwarded: "továbbított üzenet|továbbított levél",
  closings: "üdvözlettel|tisztelettel|üdv|köszönettel|köszönöm|szép napot",
  sentFrom: "küldve az |küldve a |az outlook beszerzése|iphone-omról küldve",
  away: "irodán kívül|szabadságon|automatikus válasz",
  returns: "visszatérek|vissza",
  deputy: "keresse|forduljon",
  unsubscribe: "leiratkozás|leiratkozom",
};
