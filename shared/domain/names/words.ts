/** Words in display names that are no part of anybody's name. Lower case, without dots. */

/** Words parted by blanks. Without side effects, so that a bundle that asks for none of them leaves the lists out. */
// @__NO_SIDE_EFFECTS__
function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

export const TITLES = wordsIn(`
  mr mrs ms miss mx dr prof professor doctor sir madam rev hon capt captain col judge herr frau hr fr dipl-ing ing
  m mme mlle monsieur madame mademoiselle me sr sra srta señor señora don doña dott dottssa sig sigra signor
  signora dhr mevr mevrouw meneer senhor senhora exmo exma pan pani dra mag
`);

export const SUFFIXES = wordsIn(`
  jr sr ii iii iv phd md mba esq cpa msc bsc ma ba rn pe cfa llm jd dds ph d obe mbe cbe faia aia pmp
`);

/** Words before or after the surname of a family. */
export const FAMILY_WORDS = wordsIn(`
  family familie famille familia famiglia fam
`);

/** Between the given names of two who share an address: `Anna und Tom Lind`. */
export const JOINING_WORDS = wordsIn("and und et");

/** Surnames that stand before two other names. */
export const VIETNAMESE_SURNAMES = wordsIn(`
  nguyễn nguyen trần tran phạm pham hoàng huỳnh huynh phan đặng bùi
`);

/** Surnames that stand before a given name of two syllables. */
export const KOREAN_SURNAMES = wordsIn(`
  kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song
`);

/** Small words inside surnames. */
export const PARTICLES = wordsIn(`
  van von der den de del della di da do dos du la le el al bin ibn ter ten zu zur af av y e st san o
`);
