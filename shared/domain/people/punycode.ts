/** Domain names in ASCII. The encoding is RFC 3492 (Punycode) with the numbers of its section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;

const LAST_POINT = 0x10ffff;

/** Longest domain that is looked at, in UTF-16 units (RFC 1035 allows 253 octets); longer text is only lower-cased. */
const LONGEST_DOMAIN = 253;

/**
 * A domain in lower case and ASCII: `Bücher.example` is `xn--bcher-kva.example`. Compatibility forms are folded first
 * (NFKC: full-width letters and dots), as UTS 46 asks for; its further tables are not applied.
 */
export function asciiDomain(domain: string): string {
  const folded = domain.normalize("NFKC").toLowerCase().replaceAll("。", ".").replace(/\.$/, "");
  if (folded.length > LONGEST_DOMAIN) return folded;
  return folded
    .split(".")
    .map((label) => (isAscii(label) ? label : `xn--${punycode(label)}`))
    .join(".");
}

/** A domain in lower case as it is shown: `xn--bcher-kva.example` is `bücher.example`. What cannot be decoded stays. */
export function unicodeDomain(domain: string): string {
  const folded = domain.normalize("NFKC").toLowerCase();
  if (folded.length > LONGEST_DOMAIN) return folded;
  return folded
    .split(".")
    .map((label) => (label.startsWith("xn--") ? (decoded(label.slice(4)) ?? label) : label))
    .join(".");
}

/** RFC 3492 section 6.2: `bcher-kva` is `bücher`; `null` where it is no Punycode. */
function decoded(text: string): string | null {
  const split = text.lastIndexOf("-");
  const points = [...text.slice(0, Math.max(0, split))].map((character) => character.codePointAt(0) ?? 0);
  const digits = [...text.slice(split + 1)].map((character) => DIGITS.indexOf(character));
  let [n, i, bias] = [INITIAL_N, 0, INITIAL_BIAS];
  while (digits.length > 0) {
    const delta = takenLength(digits, bias);
    if (delta === null) return null;
    const length = points.length + 1;
    bias = adapted(delta, length, i === 0 && points.every((point) => point < INITIAL_N));
    n += Math.floor((i + delta) / length);
    i = (i + delta) % length;
    if (n > LAST_POINT) return null;
    points.splice(i, 0, n);
    i += 1;
  }
  return String.fromCodePoint(...points);
}

/** The inverse of `variableLength`; takes what it reads off the front. */
function takenLength(digits: number[], bias: number): number | null {
  let [value, weight] = [0, 1];
  for (let k = BASE; ; k += BASE) {
    const digit = digits.shift();
    if (digit === undefined || digit < 0) return null;
    value += digit * weight;
    const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (digit < threshold) return value;
    weight *= BASE - threshold;
  }
}

const isAscii = (text: string): boolean => [...text].every((character) => (character.codePointAt(0) ?? 0) < INITIAL_N);

/** RFC 3492 section 6.3: `bücher` is `bcher-kva`. */
function punycode(label: string): string {
  const points = [...label].map((character) => character.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < INITIAL_N);
  let output = String.fromCodePoint(...basic) + (basic.length > 0 ? "-" : "");
  let delta = 0;
  let bias = INITIAL_BIAS;
  let handled = basic.length;

  for (let n = INITIAL_N; handled < points.length; n += 1, delta += 1) {
    const next = Math.min(...points.filter((point) => point >= n));
    delta += (next - n) * (handled + 1);
    n = next;
    for (const point of points) {
      if (point < n) delta += 1;
      if (point !== n) continue;
      output += variableLength(delta, bias);
      bias = adapted(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled += 1;
    }
  }
  return output;
}

function variableLength(delta: number, bias: number): string {
  let output = "";
  let rest = delta;
  for (let k = BASE; ; k += BASE) {
    const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (rest < threshold) return output + digit(rest);
    output += digit(threshold + ((rest - threshold) % (BASE - threshold)));
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

/** RFC 3492 section 6.1. */
function adapted(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : Math.floor(delta / 2);
  rest += Math.floor(rest / points);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** 0 to 25 are `a` to `z`, 26 to 35 are `0` to `9`. */
const DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";
const digit = (value: number): string => DIGITS.charAt(value);
