/** The language a draft is written in, as far as its small words and letters tell. */
import { READING_LANGUAGES, type ReadingLanguage } from "./languages/pack.ts";

export interface LanguageReading {
  /** ISO 639-1; `null` when the text is too short to tell. */
  readonly code: string | null;
  /** The language whose words are looked for: that of the text, English where it cannot be told; `null` where there is no pack (T9). */
  readonly pack: ReadingLanguage | null;
}

/** Small words that are frequent in one language; those of several count in each. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: "the and to of you is for that with are this your have we be would it was our not from will about can i my me if on in as at please thanks thank do but or an a what when how could so they he she there been has had were hi hello let know any more i'm i'll it's don't that's just which their us up out all no",
  de: "der die und das ist nicht ich sie mit wir für auf ein eine zu den von im wenn auch noch ihre ihnen uns haben es dem des sich an bei nach aus wie wird sind oder aber nur ihr mir mich du dir dich hat war können bitte danke vielen dank einen einem einer zum zur am bis dass als hallo schon kann werden über um frau herr guten tag liebe lieber morgen grüße gruß was geht gestern heute hast bist du sind habe hab mal total echt immer doch ja nein diese dieser dieses ihm unser unsere mein meine dein deine kein keine nichts noch einfach würd ne",
  fr: "le la les et vous je est pour que nous dans une un pas sur avec votre des du ce bien merci sont de à il elle en au aux ne se qui par mais plus tout cette ces mon ma mes tu te ton ta bonjour ou où si être avoir été avez très vos nos leur j'ai c'est d'un d'une qu'il l'on chère cher madame monsieur salut bonsoir ça t'as t'es hier faut voici donc demain ici rien aussi comme comment quand toujours encore lui leur ses elles ils cela fait dit deux sans peu trop bonne coucou bises toi moi parce puis déjà était étaient ça peux veux dois vais suis sais dis oui non chez depuis alors même",
  es: "el la los y que en un una para con por su es no se lo gracias muy pero como este nos hola de las del al más te mi me le si ya ha esta son está sobre todo también hay o cuando usted tu yo fue ser qué sin porque muchas favor saludos nunca hace querida querido estimada estimado buenos puedes eres estoy tengo tienes oye vale así eso esto ese esa otro otra desde hasta",
  it: "il lo gli e che di un una per con non sono è del della grazie mi ti si ma questo come anche la le i in da al alla ci se più nel nella ha ho buongiorno ciao sua suo delle dei dal vi sarà molto",
  pt: "o os e que de um uma para com não em seu sua obrigado por mais mas como você ao das a as do da no na se é eu me foi muito já está são isso ou pelo pela bom dia olá obrigada",
  nl: "de het een en ik je van niet met voor dat is op wij u uw ook maar zijn we bij naar graag te aan er om dit of wat heb hebben kan kunnen als nog mijn jullie bedankt groeten wordt over",
  sv: "och att det är jag du som en ett för med på inte vi av om till har kan tack den i de så ni din hej här men från vill eller när ska var",
  da: "og at det er jeg du som en for med på ikke vi af om til har kan tak den i de så din hej her men fra vil eller når skal var et",
  no: "og at det er jeg du som en et for med på ikke vi av om til har kan takk den i de så din hei her men fra vil eller når skal var",
  fi: "ja on ei se että en hän oli mutta kun niin kiitos hei olen voi ovat myös tai joka minä sinun meidän jos mitä terveisin",
  pl: "i w na nie się że jest do z to jak dziękuję czy mam pan pani proszę ale tak dla o po od za co już są będzie mnie być ten tym",
  cs: "a v na se že je to s z do jak děkuji pro ale by jsem jsme k o za po co tak už není dobrý den prosím nebo",
  tr: "ve bir bu için ile de da çok ne var mı değil ben teşekkürler merhaba olarak daha gibi sonra kadar size",
  hu: "a az és hogy nem is egy van ez meg köszönöm de már csak vagy ha mint lesz kérem üdvözlettel",
  ro: "și de la în cu pe nu este că un o pentru mai din sunt mulțumesc se bună ziua să au fi am ce",
};

const LISTS = Object.entries(SMALL_WORDS).map(([code, words]) => ({ code, words: new Set(words.split(" ")) }));

/** Whether a word, in lower case, is one of the small ones of any language: it tells nothing of what a text is about. */
export const isSmallWord = (word: string): boolean => LISTS.some(({ words }) => words.has(word));

/** Letters and endings that only one of the languages has: a word with one counts like a small word. */
const OWN_LETTERS: Readonly<Partial<Record<string, RegExp>>> = {
  de: /ß|^[\p{L}]{2,}(?:ung|ungen|keit|heit|lich|liche|lichen|isch|ische|ischen|schaft)$/u,
  fr: /ç|œ|^(?:[cdjlmnst]|qu)'/u,
  es: /ñ|ción$|ciones$/u,
};

/** Languages written in letters of their own. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, "ko"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Cyrillic}/gu, "ru"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Devanagari}/gu, "hi"],
];

const LONGEST_LOOK = 4_000;

/** Fewer small words than this tell nothing. */
const FEWEST_SIGNS = 2;

/** The language of `text`; asked of its first pages only. */
export function languageOf(text: string): LanguageReading {
  const code = codeOf(text.slice(0, LONGEST_LOOK).toLowerCase());
  return { code, pack: code === null ? "en" : packOf(code) };
}

export const packOf = (code: string): ReadingLanguage | null => READING_LANGUAGES.find((one) => one === code) ?? null;

function codeOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([pattern]) => (text.match(pattern)?.length ?? 0) > letters / 3);
  if (script) return script[1];
  const words = text.replaceAll("’", "'").match(/[\p{L}\p{M}']+/gu) ?? [];
  const turned = text.match(/[¿¡]/gu)?.length ?? 0;
  const counted = LISTS.map(({ code, words: small }) => ({
    code,
    count:
      words.filter((word) => small.has(word) || OWN_LETTERS[code]?.test(word)).length + (code === "es" ? turned : 0),
  }));
  const best = counted.reduce((one, other) => (other.count > one.count ? other : one));
  return best.count < FEWEST_SIGNS ? null : best.code;
}
