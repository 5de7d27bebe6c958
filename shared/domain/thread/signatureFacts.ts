/** What a signature suggests about its writer: role, organisation, telephone. Suggestions with their line, never facts. */
import { domainOf } from "../people/address.ts";
import { hasLegalForm, LEGAL_FORMS, TELEPHONE } from "./contacts.ts";
import { plainLook } from "./plainLook.ts";
import { isRole } from "./roleWords.ts";

export const SIGNATURE_FACTS = ["role", "organisation", "telephone"] as const;

export interface SignatureFact {
  readonly kind: (typeof SIGNATURE_FACTS)[number];
  readonly words: string;
  /** The line of the signature that says so, as it stands. */
  readonly source: string;
}

/** Most lines that are read, and the longest. */
const MOST_LINES = 12;
const LONGEST_LINE = 120;

/** The suggestions of a signature, in its order, one of each kind at most. */
export function signatureFacts(signature: string, address: string): SignatureFact[] {
  const organisation = (domainOf(address).split(".").at(-2) ?? "").replace(/-/g, "");
  const lines = signature.split("\n", MOST_LINES).map((line) => plainLook(line).trim());
  const facts = lines
    .filter((line) => line !== "" && line.length <= LONGEST_LINE)
    .flatMap((line) => factsIn(line, organisation));
  return SIGNATURE_FACTS.flatMap((kind) => facts.find((fact) => fact.kind === kind) ?? []);
}

function factsIn(line: string, organisation: string): SignatureFact[] {
  const telephone = TELEPHONE.exec(line)?.[0];
  const called: SignatureFact[] =
    telephone === undefined ? [] : [{ kind: "telephone", words: telephone.trim(), source: line }];
  if (/[@]|https?:|www\./i.test(line)) return called;
  const named = partsOf(line.replace(telephone ?? "", "")).flatMap((words): SignatureFact[] => {
    if (isOrganisation(words, organisation)) return [{ kind: "organisation", words, source: line }];
    return isRole(words) ? [{ kind: "role", words, source: line }] : [];
  });
  return [...called, ...named];
}

/** `Head of Sales | Fabrikam GmbH` is two; so is `Head of Sales at Fabrikam`. */
const partsOf = (line: string): string[] =>
  line
    .split(/\s*[|•·]\s*|\s+[–—-]\s+|,\s+(?=\p{Lu})|\s+(?:at|bei|chez|presso)\s+/u)
    .map((part) => part.replace(/^[*_\s]+|[*_\s,;]+$/g, ""))
    .filter((part) => part.length > 1 && part.split(" ").length <= 8 && !/[.!?]$/.test(part.replace(LEGAL_FORMS, "")));

/** Named like the writer's own domain, or with a legal form. */
function isOrganisation(words: string, organisation: string): boolean {
  const folded = words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return (
    (organisation.length > 2 && folded.startsWith(organisation) && words.split(" ").length <= 5) || hasLegalForm(words)
  );
}
