/** Words in display names that are no part of anybody's name. Lower case, without dots. */

export const TITLES: ReadonlySet<string> = new Set([
  ...["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "doctor", "sir", "madam", "rev", "hon", "capt", "captain", "col", "judge"],
  ...["herr", "frau", "hr", "fr", "dipl-ing", "ing", "m", "mme", "mlle", "monsieur", "madame", "mademoiselle", "me", "sr", "sra", "srta"],
  ...["señor", "señora", "don", "doña", "dott", "dottssa", "sig", "sigra", "signor", "signora", "dhr", "mevr", "mevrouw", "meneer", "senhor"],
  ...["senhora", "exmo", "exma", "pan", "pani", "dra", "mag"],
]);

export const SUFFIXES: ReadonlySet<string> = new Set([
  ...["jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "esq", "cpa", "msc", "bsc", "ma", "ba", "rn", "pe", "cfa", "llm", "jd", "dds"],
  ...["ph", "d", "obe", "mbe", "cbe", "faia", "aia", "pmp"],
]);

/** Words that show that a display name is a group, a machine or a company. */
export const NOT_PEOPLE: ReadonlySet<string> = new Set([
  ...["team", "support", "sales", "service", "services", "info", "office", "newsletter", "news", "notifications", "notification"],
  ...["admin", "administrator", "accounts", "accounting", "billing", "help", "helpdesk", "desk", "marketing", "group", "department"],
  ...["dept", "committee", "list", "mailer", "system", "noreply", "reply", "no-reply", "customer", "gmbh", "inc", "ltd", "llc", "ag", "bv"],
  ...["sa", "plc", "corp", "company", "university", "press", "hr", "recruiting", "jobs", "orders", "webmaster", "store", "shop", "alerts", "security"],
]);

/** Small words inside surnames. */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...["van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "du", "la", "le", "el", "al", "bin", "ibn", "ter", "ten"],
  ...["zu", "zur", "af", "av", "y", "e", "st", "san", "o"],
]);
