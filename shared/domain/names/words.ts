/** Words in display names that are no part of anybody's name. Lower case, without dots. */

export const TITLES: ReadonlySet<string> = new Set([
  ...[
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "doctor",
    "sir",
    "madam",
    "rev",
    "hon",
    "capt",
    "captain",
    "col",
    "judge",
  ],
  ...[
    "herr",
    "frau",
    "hr",
    "fr",
    "dipl-ing",
    "ing",
    "m",
    "mme",
    "mlle",
    "monsieur",
    "madame",
    "mademoiselle",
    "me",
    "sr",
    "sra",
    "srta",
  ],
  ...[
    "señor",
    "señora",
    "don",
    "doña",
    "dott",
    "dottssa",
    "sig",
    "sigra",
    "signor",
    "signora",
    "dhr",
    "mevr",
    "mevrouw",
    "meneer",
    "senhor",
  ],
  ...["senhora", "exmo", "exma", "pan", "pani", "dra", "mag"],
]);

export const SUFFIXES: ReadonlySet<string> = new Set([
  ...[
    "jr",
    "sr",
    "ii",
    "iii",
    "iv",
    "phd",
    "md",
    "mba",
    "esq",
    "cpa",
    "msc",
    "bsc",
    "ma",
    "ba",
    "rn",
    "pe",
    "cfa",
    "llm",
    "jd",
    "dds",
  ],
  ...["ph", "d", "obe", "mbe", "cbe", "faia", "aia", "pmp"],
]);

/** Words before or after the surname of a family. */
export const FAMILY_WORDS: ReadonlySet<string> = new Set([
  "family",
  "familie",
  "famille",
  "familia",
  "famiglia",
  "fam",
]);

/** Between the given names of two who share an address: `Anna und Tom Lind`. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(["and", "und", "et"]);

/** Surnames that stand before two other names. */
export const VIETNAMESE_SURNAMES: ReadonlySet<string> = new Set([
  ...["nguyễn", "nguyen", "trần", "tran", "phạm", "pham", "hoàng", "huỳnh", "huynh", "phan", "đặng", "bùi"],
]);

/** Surnames that stand before a given name of two syllables. */
export const KOREAN_SURNAMES: ReadonlySet<string> = new Set([
  ...["kim", "lee", "park", "choi", "jung", "jeong", "kang", "cho", "yoon", "jang", "lim", "han"],
  ...["oh", "seo", "shin", "kwon", "hwang", "ahn", "song"],
]);

/** Small words inside surnames. */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...[
    "van",
    "von",
    "der",
    "den",
    "de",
    "del",
    "della",
    "di",
    "da",
    "do",
    "dos",
    "du",
    "la",
    "le",
    "el",
    "al",
    "bin",
    "ibn",
    "ter",
    "ten",
  ],
  ...["zu", "zur", "af", "av", "y", "e", "st", "san", "o"],
]);
