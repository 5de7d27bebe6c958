/** FNV-1a, 32 bits, in base 36: tells words apart without holding them. No secret: whoever guesses the words can check them. */
export function checksum(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
