import type { KnownPerson } from "../../../shared/contract/open.ts";

/** What the pane calls somebody in a sentence: the name they use, as far as it is known. */
export const calledName = (known: KnownPerson): string => known.toneBrief.preferredName ?? known.contact.displayName;
