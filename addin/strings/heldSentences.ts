/** What is stored of a person in words: the file has it field by field. */
import type { StoredRecord } from "../../shared/contract/privacy.ts";
import { RULE_IDS } from "../../shared/domain/tone/rule.ts";
import { RULE_NAMES } from "./toneNames.ts";

const TABLES: Readonly<Record<string, string>> = {
  address_choices: "Whom you chose for an address several people use",
  ties: "What your touches with them add up to, and what you set for them",
  ledger_entries: "In your ledger",
  facts: "Known of them",
  contact_keepers: "You added or edited them by hand",
  dismissals: "Advice you turned off",
};

/** One row in a sentence; of a table that has none here, its name. */
export function heldSentence({ table, fields }: StoredRecord): string {
  const { rule, text, what } = fields;
  const words = RULE_IDS.find((one) => one === rule);
  const said = words ? RULE_NAMES[words] : (text ?? what ?? null);
  return `${TABLES[table] ?? table}${said === null ? "" : `: ${said}`}`;
}
