/** Whether a text is in a language there is a rule pack for (T9). */

/** Small words that are frequent in one language and rare in the others. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    "the and to of you is for that with are this your have we be would it was our not from will about can".split(" "),
  ),
  de: new Set(
    "der die und das ist nicht ich sie mit wir für auf ein eine zu den von im wenn auch noch ihre ihnen uns haben".split(
      " ",
    ),
  ),
  fr: new Set(
    "le la les et vous je est pour que nous dans une un pas sur avec votre des du ce bien merci sont".split(" "),
  ),
  es: new Set("el la los y que en un una para con por su es no se lo gracias muy pero como este nos hola".split(" ")),
  it: new Set("il lo gli e che di un una per con non sono è del della grazie mi ti si ma questo come anche".split(" ")),
  pt: new Set("o os e que de um uma para com não em seu sua obrigado por mais mas como você ao das".split(" ")),
  nl: new Set("de het een en ik je van niet met voor dat is op wij u uw ook maar zijn we bij naar graag".split(" ")),
  sv: new Set("och att det är jag du som en ett för med på inte vi av om till har kan tack".split(" ")),
  da: new Set("og at det er jeg du som en et for med på ikke vi af om til har kan tak".split(" ")),
  pl: new Set("i w na nie się że jest do z to jak dziękuję czy mam pan pani proszę ale tak dla".split(" ")),
};

/** Texts with fewer small words than this tell nothing; they are taken for English, where few rules will find anything. */
const FEWEST_SIGNS = 3;
const MOST_WORDS = 400;

/** Whether the English rules may speak about the text. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 8_000)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, MOST_WORDS) ?? [];
  const foreign = words.filter((word) => !/^\p{Script=Latin}+$/u.test(word)).length;
  if (foreign > words.length / 2) return false;

  const counts = new Map(
    Object.entries(SMALL_WORDS).map(([language, small]) => [language, words.filter((word) => small.has(word)).length]),
  );
  const most = Math.max(...counts.values());
  return most < FEWEST_SIGNS || (counts.get("en") ?? 0) >= most;
}
