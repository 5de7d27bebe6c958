/** Where `words` stand in a text that has them once; `null` where it has not. In UTF-16 units. */
export function onlyPlace(text: string, words: string): number | null {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : null;
}
