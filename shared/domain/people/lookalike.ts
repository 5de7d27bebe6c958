/**
 * Addresses that are made to be taken for others: letters of another script, digits for letters, a name that says another
 * address. It warns and never decides: two addresses stay two people (UTS 39 has the idea; the table is our own, of letters
 * that can be registered in domains).
 */
import { addressKey, type Correspondent, domainOf, isFreeMail, organisationDomain } from "./address.ts";
import { unicodeDomain } from "./punycode.ts";

/** Letters and digits without marks that look like the Latin ones before them. */
const SHAPES: readonly (readonly [latin: string, alike: string])[] = [
  ["2", "ꝛƨϩꙅᒿƻᴤ"],
  ["3", "ɜȝʒꝫⳍзӡ𖼻𑣊ҙᴈჳ"],
  ["4", "ꮞ𑣏"],
  ["6", "ⳓбꮾ𑣕"],
  ["7", "𐓺𑣆"],
  ["8", "৪੪ȣ𐌚"],
  ["9", "੧୨৭൭ꝯⳋ𑣌𑣖"],
  ["a", "аɑαꭺᗅꓮ𖽀𐊠"],
  ["b", "ьʙвƅꮟᖯꞵβᏼᗷꓐ𐊂𐊡𐌁ɓƃƀҍѣ"],
  ["c", "сϲᴄςⲥꮯ𐐽𑣩ꓚ𐊢𐌂𐔜ȼҫϛ"],
  ["d", "ԁɗꮷᑯꓒꭰᗞᗪꓓɖƌđð"],
  ["e", "еєꬲҽεⴹꭼꓰ𑣎𐊆ɇҿ"],
  ["f", "ꬵꞙẝքϝᖴꓝ𑣂𐊇𐊥𐔥ƒᵮ"],
  ["g", "ɡցᶃƍԍꮐᏻꓖɠǥ"],
  ["h", "һհꮒⲏнꮋᕼꓧ𐋏ɦꚕᏺⱨңħћӊӈ𐓵"],
  ["i", "іɩıl1|ⅼɪιꙇӏꭵ𑣃ɨᵻᵼ١۱ǀⲓוןاߊⵏᛁꓲ𖼨𐊊𐌉ⳑꮮᒪꓡ𖼖𑣒𐑃𐔦łɭƚɫٳ"],
  ["j", "јʝϳꭻᒍꓙɉ"],
  ["k", "кκⲕꮶᛕꓗ𐔘ƙⱪқꝁҟ"],
  ["m", "мμϻⲙꮇᗰᛖꓟ𐊰𐌑ӎ"],
  ["n", "пηոռⲛꓠ𐔓ɳƞɲᵰበᑎꓵ"],
  ["o", "оοσօ0०੦૦௦౦೦൦๐໐၀٥۵ᴏᴑꬽⲟჿסهھہەഠဝ𐓪𑣈𑣗𐐬߀০୦𑓐𑣠ⵔዐଠꓳ𐊒𐊫𐔖ۿøꬾⵁɵꝋөѳꮎꮻθⴱꭴတ"],
  ["p", "рρⲣꮲᑭꓑ𐊕ƥᵽ"],
  ["q", "ԛգզⵕʠ"],
  ["r", "гꭇꭈᴦⲅꮁʀꭱꮢ𐓜ᖇꓣ𖼵ɽɼɍғᵲ"],
  ["s", "ѕ5ƽ𑣛ꜱꮪ𑣁𐑈տꮥꓢ𖼺𐊖ʂᵴ"],
  ["t", "тτⲧꭲꓔ𖼊𑣜𐊗𐊱𐌕ƭⱦʈҭŧᵵ"],
  ["u", "υսꞟᴜꭎꭒʋ𐓶𑣘ሀᑌꓴ𖽂ᵾꮜʉ"],
  ["v", "νѵᴠט𑜆ꮩ𑣀٧۷ⴸᐯꛟꓦ𖼈𐔝"],
  ["w", "ԝωɯᴡѡա𑜊𑜎𑜏ꮃ𑣦ꮤꓪѽ𑓅ꝡꞷⲱꙍᘯᘵ𐊶ꮗᗯ"],
  ["x", "хχᕁᕽꭓⲭⵝᚷꓫ𐊐𐊴𐌗𐔧ҳꭕ"],
  ["y", "уүγɣᶌʏỿꭚყⲩꭹꮍꓬ𖽃𑣄𐊲ƴɏұᒥ𖼇"],
  ["z", "ᴢꮓ𑣥ζꓜ𑣉ʐƶȥᵶ"],
  ["ae", "æӕ"],
  ["oe", "œ"],
  ["oo", "ꝏꚙ"],
];

const LATIN = new Map(SHAPES.flatMap(([latin, alike]) => [...alike].map((letter) => [letter, latin])));

/** What a text looks like at a glance: `раураl.example` and `paypal.example` look the same. */
export function shapeOf(text: string): string {
  const letters = [...bareOf(text).replaceAll("-", "")].map((letter) => LATIN.get(letter) ?? letter).join("");
  return letters.replaceAll("rn", "m").replaceAll("vv", "w");
}

/** Of an address, in whatever form its domain came: two with one shape could be taken for each other. */
export const addressShape = (address: string): string =>
  `${shapeOf(localOf(address))}@${shapeOf(shownDomain(address))}`;

/** Lower case without marks and without what nobody sees. */
const bareOf = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();

export type AddressDoubt =
  /** The name they go by is, or holds, another address. */
  | { readonly reason: "another_address"; readonly says: string }
  /** It looks like an address of somebody known. */
  | { readonly reason: "looks_like"; readonly known: string }
  /** It looks like the organisation of the user or of somebody known, and is another. */
  | { readonly reason: "domain_looks_like"; readonly known: string };

/** As long as an address may be (RFC 5321: 64 before the `@`, 255 behind it). */
const LONGEST_ADDRESS = 320;

/** The first address in a text, which somebody else has written and may be of any length. */
function addressIn(text: string): string | undefined {
  const words = text.split(/[\s<>()"',;:]/u).filter((word) => word.length <= LONGEST_ADDRESS);
  return words.map((word) => word.replace(/\.+$/u, "")).find((word) => /^.+@[^@]+\.[^@.]+$/u.test(word));
}

/** What is odd about somebody's address beside those that are known; `null` for nothing. */
export function doubtOf({ address, displayName }: Correspondent, known: readonly string[]): AddressDoubt | null {
  const says = addressIn(displayName);
  if (says !== undefined && addressKey(says) !== addressKey(address)) return { reason: "another_address", says };

  const others = known.filter((one) => addressKey(one) !== addressKey(address));
  const like = others.find((one) => addressesAlike(one, address));
  if (like !== undefined) return { reason: "looks_like", known: like };
  const domain = otherDomainLike(address, others);
  return domain === undefined ? null : { reason: "domain_looks_like", known: domain };
}

/** Of two texts, as they are shown. */
const looksLike = (one: string, other: string): boolean =>
  shapeOf(one) === shapeOf(other) || isOddlyOther(lowered(one), lowered(other));

/** Of two addresses: the part on one side of the `@` the same at a glance, the other one alike. */
function addressesAlike(one: string, other: string): boolean {
  const [domain, otherDomain] = [shownDomain(one), shownDomain(other)];
  const [local, otherLocal] = [localOf(one), localOf(other)];
  if (shapeOf(domain) === shapeOf(otherDomain)) return looksLike(local, otherLocal);
  return shapeOf(local) === shapeOf(otherLocal) && looksLike(domain, otherDomain);
}

const lowered = (text: string): string => text.normalize("NFKC").toLowerCase();
const localOf = (address: string): string => address.slice(0, address.lastIndexOf("@"));

/** Most letters of the one place. */
const ODD_PLACE = 4;
/** Beyond what European languages write, marks apart (Latin Extended-A). */
const FOREIGN = /[^\0-\u017f]/;

/**
 * Whether two texts with Latin letters are the same but for one place, where either has a letter or sign that no
 * name in Latin letters has: whatever it looks like, it is odd there.
 */
function isOddlyOther(one: string, other: string): boolean {
  const [first, second] = [[...one], [...other]];
  const shorter = Math.min(first.length, second.length);
  let before = 0;
  while (before < shorter && first[before] === second[before]) before++;
  let after = 0;
  while (after < shorter - before && first.at(-1 - after) === second.at(-1 - after)) after++;

  const places = [first, second].map((all) => all.slice(before, all.length - after));
  const around = [...first.slice(0, before), ...first.slice(first.length - after)].join("");
  const areShort = places.every((place) => place.length <= ODD_PLACE);
  return areShort && /[a-z]/.test(around) && places.some((place) => FOREIGN.test(bareOf(place.join(""))));
}

function otherDomainLike(address: string, others: readonly string[]): string | undefined {
  const own = organisationDomain(domainOf(address));
  const asked = shownDomain(address);
  const domains = new Map(
    others.map((one) => [organisationDomain(domainOf(one)), organisationDomain(shownDomain(one))]),
  );
  const like = [...domains].find(
    ([domain, known]) => domain !== "" && domain !== own && !isFreeMail(domain) && endsLike(asked, known),
  );
  return like?.[1];
}

/** Not in ASCII, as `addressKey` writes it and mail brings it: that looks like nothing else. */
const shownDomain = (address: string): string => unicodeDomain(address.slice(address.lastIndexOf("@") + 1));

/** The whole domain, or the end of it: `mail.e1lwood.example`. */
const endsLike = (shown: string, known: string): boolean =>
  shapeOf(shown).endsWith(`.${shapeOf(known)}`) ||
  looksLike(organisationDomain(shown), known) ||
  looksLike(shown, known);
