/** Words of a text: runs of letters and digits, joined by apostrophes, hyphens and dots. `don't` is one. */
export const wordCount = (text: string): number =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
