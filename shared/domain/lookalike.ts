/**
 * Addresses that are made to be taken for others: letters of another script, digits for letters, a name that says another
 * address. It warns and never decides: two addresses stay two people (UTS 39 has the idea; the table is our own, of letters
 * that can be registered in domains).
 */
import { addressKey, type Correspondent, domainOf, isFreeMail, organisationDomain } from "./address.ts";

/** Letters that look like the Latin ones below them, a column for each. */
const SHAPES: readonly (readonly [latin: string, alike: string])[] = [
  ["a", "аɑαàáâãäåāăą"],
  ["b", "Ьʙвƅ"],
  ["c", "сϲçćč"],
  ["d", "ԁɗď"],
  ["e", "еєёèéêëēęě"],
  ["g", "ɡցğģ"],
  ["h", "һհ"],
  ["i", "іɩιıìíîïīįl1|ⅼ"],
  ["j", "јʝ"],
  ["k", "кκķ"],
  ["m", "мⅿ"],
  ["n", "пηոñńň"],
  ["o", "оοσօ0òóôõöøōő"],
  ["p", "рρ"],
  ["q", "ԛգ"],
  ["r", "гřŕ"],
  ["s", "ѕśşš5"],
  ["t", "тτţť"],
  ["u", "υսùúûüūůű"],
  ["v", "νѵ"],
  ["w", "ԝաω"],
  ["x", "хχ"],
  ["y", "уүγýÿ"],
  ["z", "ᴢźżž"],
];

const LATIN = new Map(SHAPES.flatMap(([latin, alike]) => [...alike].map((letter) => [letter, latin])));

/** What a text looks like at a glance: `раураl.example` and `paypal.example` look the same. */
export function shapeOf(text: string): string {
  const letters = [...text.normalize("NFKC").toLowerCase()].map((letter) => LATIN.get(letter) ?? letter).join("");
  return letters.replaceAll("rn", "m").replaceAll("vv", "w").replaceAll("-", "");
}

export type AddressDoubt =
  /** The name they go by is, or holds, another address. */
  | { readonly reason: "another_address"; readonly says: string }
  /** It looks like an address of somebody known. */
  | { readonly reason: "looks_like"; readonly known: string }
  /** It looks like the organisation of the user or of somebody known, and is another. */
  | { readonly reason: "domain_looks_like"; readonly known: string };

const ADDRESS_IN_TEXT = /[^\s<>()"',;:]+@[^\s<>()"',;:]+\.[^\s<>()"',;:.]+/u;

/** What is odd about somebody's address beside those that are known; `null` for nothing. */
export function doubtOf({ address, displayName }: Correspondent, known: readonly string[]): AddressDoubt | null {
  const says = ADDRESS_IN_TEXT.exec(displayName)?.[0];
  if (says !== undefined && addressKey(says) !== addressKey(address)) return { reason: "another_address", says };

  const others = known.filter((one) => addressKey(one) !== addressKey(address));
  const like = others.find((one) => shapeOf(one) === shapeOf(address));
  if (like !== undefined) return { reason: "looks_like", known: like };
  const domain = otherDomainLike(address, others);
  return domain === undefined ? null : { reason: "domain_looks_like", known: domain };
}

function otherDomainLike(address: string, others: readonly string[]): string | undefined {
  // As it is shown: what `addressKey` writes in ASCII looks like nothing else.
  const shown = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  const own = organisationDomain(domainOf(address));
  const domains = new Set(others.map((one) => organisationDomain(domainOf(one))));
  return [...domains].find(
    (domain) => domain !== "" && domain !== own && !isFreeMail(domain) && endsAlike(shapeOf(shown), shapeOf(domain)),
  );
}

const endsAlike = (shape: string, known: string): boolean => shape === known || shape.endsWith(`.${known}`);
