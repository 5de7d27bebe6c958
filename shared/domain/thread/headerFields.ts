/** The fields of a block of labels: whose value stands behind which label. */
import { MOMENT, NAMED_ADDRESS } from "./attributionLines.ts";
import { labelOf } from "./headerLines.ts";
import { LANGUAGES } from "./languages/all.ts";
import { entries } from "./languages/language.ts";

export type Role = "from" | "to" | "cc" | "date" | "subject" | "other";

/** What a label is for, in any language. */
export const ROLE_OF = new Map<string, Role>();
for (const language of LANGUAGES) {
  const add = (list: string, role: Role) => {
    for (const label of entries(list)) if (!ROLE_OF.has(label)) ROLE_OF.set(label, role);
  };
  add(language.from, "from");
  add(language.sent, "date");
  add(language.to, "to");
  add(language.cc, "cc");
  add(language.subject, "subject");
  add(language.labels, "other");
}

interface Fields {
  readonly values: Map<Role, string[]>;
  readonly labels: string[];
  readonly height: number;
}

/** Splits a block into its fields. It ends at an empty line, or at the last line with a label. */
export function fieldsOf(lines: readonly string[], least: number): Fields {
  const reader = new BlockReader(lines, isForeign(lines.slice(0, least)) ? least : 0);
  while (reader.takeLine());
  return { values: reader.values, labels: reader.labels, height: Math.max(reader.height, least) };
}

/** Whether a block says its time under a label that no table has: its language has none, or its program words of its own. */
const isForeign = (lines: readonly string[]): boolean =>
  lines.every((line) => ROLE_OF.get(labelOf(line)) !== "date") &&
  lines.some((line) => isForeignLabel(labelOf(line)) && MOMENT.test(afterColon(line)));

/** A label of words that no table has. */
const isForeignLabel = (label: string): boolean => /^\p{L}[\p{L}\p{M} .'-]*$/u.test(label) && !ROLE_OF.has(label);

const hasAddress = (value: string): boolean => NAMED_ADDRESS.test(value);

/** What a field is by its value, in the order in which they stand in every language. */
const FOREIGN_ROLES: readonly { readonly role: Role; readonly looks: (value: string) => boolean }[] = [
  { role: "date", looks: (value) => MOMENT.test(value) && !hasAddress(value) },
  { role: "from", looks: hasAddress },
  { role: "to", looks: hasAddress },
  { role: "cc", looks: hasAddress },
  { role: "subject", looks: (value) => !hasAddress(value) },
];

class BlockReader {
  readonly values = new Map<Role, string[]>();
  readonly labels: string[] = [];
  height = 0;
  readonly #lines: readonly string[];
  /** Up to which line labels that no table has are told by what stands behind them. */
  readonly #foreignTo: number;
  #at = 0;
  #role: Role | null = null;

  constructor(lines: readonly string[], foreignTo: number) {
    this.#lines = lines;
    this.#foreignTo = foreignTo;
  }

  /** Takes the next line; `false` when the block is over. */
  takeLine(): boolean {
    const line = this.#lines[this.#at];
    if (line === undefined || (line.trim() === "" && this.#endsHere())) return false;
    const role = ROLE_OF.get(labelOf(line)) ?? this.#roleBySight(line);
    if (role !== undefined) this.#begin(role, line);
    else if (this.#role !== null && continues(this.#lines, this.#at, this.#value)) this.#put(line.trim());
    this.#at += 1;
    return true;
  }

  #roleBySight(line: string): Role | undefined {
    if (this.#at >= this.#foreignTo || !isForeignLabel(labelOf(line))) return undefined;
    const fits = FOREIGN_ROLES.find(({ role, looks }) => !this.values.has(role) && looks(afterColon(line)));
    return fits?.role;
  }

  get #value(): readonly string[] {
    return this.#role === null ? [] : (this.values.get(this.#role) ?? []);
  }

  #begin(role: Role, line: string): void {
    this.#role = this.values.has(role) ? "other" : role;
    this.labels.push(labelOf(line));
    this.values.set(this.#role, []);
    this.#put(afterColon(line));
  }

  #put(words: string): void {
    if (this.#role !== null) this.values.get(this.#role)?.push(words);
    this.height = this.#at + 1;
  }

  /** Whether an empty line ends the block: not above its first label, before a value, or between two labels. */
  #endsHere(): boolean {
    return (
      this.values.size > 0 && !isEmptyValue(this.values, this.#role) && !goesOn(this.#lines, this.#at, this.values)
    );
  }
}

/** Whether a label that is still missing stands right below an empty line: some programs part all lines by empty ones. */
function goesOn(lines: readonly string[], blank: number, values: ReadonlyMap<Role, unknown>): boolean {
  const next = lines.slice(blank + 1, blank + 4).find((line) => line.trim() !== "") ?? "";
  const role = ROLE_OF.get(labelOf(next));
  return role !== undefined && role !== "other" && !values.has(role);
}

/** A label alone on its line: its value stands in the next cell of a table. */
const isEmptyValue = (values: ReadonlyMap<Role, readonly string[]>, role: Role | null): boolean =>
  role !== null && role !== "other" && role !== "cc" && (values.get(role) ?? []).every((part) => part === "");

const afterColon = (line: string): string => line.slice(line.search(/[:：]/) + 1).replace(/^[\s*]+|[\s*]+$/g, "");

/** Whether a line without label goes on with the field above it: the block goes on below it, or an empty line ends both. */
function continues(lines: readonly string[], index: number, value: readonly string[]): boolean {
  if ((lines[index] ?? "").trim() === "") return false;
  if (value.every((part) => part === "")) return true;
  for (let next = index + 1; next < lines.length && next < index + 12; next += 1) {
    const line = lines[next] ?? "";
    if (line.trim() === "") return next - index <= 2 && value.join(" ").length > 30;
    if (ROLE_OF.has(labelOf(line))) return true;
  }
  return false;
}
