/** Text without what people leave out when they hurry: accents. */

/** Letters of the four languages and the letter each stands for; one for one, so that offsets stay. */
const PLAIN = new Map(
  [
    ["àáâãäåą", "a"],
    ["çćč", "c"],
    ["èéêëę", "e"],
    ["ìíîï", "i"],
    ["ñń", "n"],
    ["òóôõöøœ", "o"],
    ["ùúûü", "u"],
    ["ýÿ", "y"],
    ["ß", "s"],
  ].flatMap(([marked = "", bare = ""]) => [...marked].map((letter): [string, string] => [letter, bare])),
);

/** Folded `text` (`phrase.ts`) without accents, every character where it was: `Grüße` is `gruse`. */
export const withoutAccents = (text: string): string =>
  text.replace(/[^\0-\x7f]/gu, (letter) => PLAIN.get(letter) ?? letter);
