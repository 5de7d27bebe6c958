/** What tells a line with somebody's contacts: a telephone, an address, a company by its legal form. */

export const LEGAL_FORMS =
  /(?:^|\s)(?:gmbh(?: & co\.? kg)?|ag|kg|ug|e\.\s?v\.|ltd\.?|limited|llc|llp|inc\.?|corp\.?|corporation|plc|s\.?a\.?s?\.?|sarl|s\.?r\.?l\.?|s\.?p\.?a\.?|s\.?l\.?|lda\.?|ltda\.?|b\.?v\.?|n\.?v\.?|ab|a\/s|as|aps|oyj?|sp\.? z o\.?\s?o\.?|s\.?r\.?o\.?|kft\.?|ооо|зао|ао|тов|a\.?ş\.?)(?:$|[\s,.])|(?:株式会社|有限公司|주식회사)/iu;

export const TELEPHONE = /(?:\+|\b0)\d(?:[\s()./-]{0,3}\d){6,14}/;

/** `Nordlicht AS`, not `as agreed`. */
export function hasLegalForm(words: string): boolean {
  const form = LEGAL_FORMS.exec(words)?.[0].trim() ?? "";
  return form !== "" && !/^\p{Ll}+$/u.test(form);
}

/** A line of contacts is shorter than a sentence with a telephone in it. In UTF-16 units. */
const LONGEST_LINE = 90;

/** Whether a line is contacts and no sentence that holds some. */
export function isContactLine(line: string): boolean {
  const words = line.trim();
  if (words.length > LONGEST_LINE || /[?!。]|[a-zß-öø-ÿа-я]\.(?:\s|$)/u.test(words.replace(LEGAL_FORMS, "")))
    return false;
  return TELEPHONE.test(words) || /\S@\S+\.\S|https?:\/\/|www\./i.test(words) || hasLegalForm(words);
}
