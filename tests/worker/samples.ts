/** Ordinary values of a JSON schema, with a mark wherever an id goes. */
export interface Schema {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
}

/** Text that only its name tells the form of. */
const TEXTS: Readonly<Record<string, string>> = {
  address: "«address»",
  addresses: "«address»",
  value: "«address»",
  timeZone: "Europe/Berlin",
  "date-time": "2026-11-18T10:00:00.000Z",
  date: "2026-12-01",
};

const ID = /^\^([a-z]{3})_/;
const HEX = /^\^\[0-9a-f\]\{(\d+)\}\$$/;

const holdsId = (value: unknown): boolean => /«[a-z]{3}»/.test(JSON.stringify(value));

/**
 * Samples of `schema` for a member called `name`: the first is the plainest; the others take another branch, or a member
 * that may be left out, where an id can be named there.
 */
export function samples(schema: Schema, name = ""): readonly unknown[] {
  if ("const" in schema) return [schema.const];
  if (schema.enum) return [schema.enum[0]];
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return [...branches].sort(nullFirst).flatMap((branch) => samples(branch, name));
  return plain(schema, name);
}

/** What may be left open is, but for a choice from a list: what was chosen before may need it. */
const nullFirst = (one: Schema, other: Schema): number => placeOf(other) - placeOf(one);

const placeOf = ({ type, enum: list }: Schema): number => (list ? 2 : type === "null" ? 1 : 0);

function plain(schema: Schema, name: string): readonly unknown[] {
  switch (schema.type) {
    case "object":
      return objects(schema);
    case "array":
      return samples(schema.items ?? {}, name).map((item) => [item]);
    case "string":
      return [textOf(schema, name)];
    case "integer":
    case "number":
      return [schema.minimum ?? 0];
    case "boolean":
      return [true];
    default:
      return [null];
  }
}

function objects({ properties = {}, required = [] }: Schema): readonly unknown[] {
  const all = Object.entries(properties).map(([name, schema]) => ({
    name,
    needed: required.includes(name),
    values: samples(schema, name),
  }));
  const base = Object.fromEntries(all.filter(({ needed }) => needed).map(({ name, values }) => [name, values[0]]));
  const others = all.flatMap(({ name, needed, values }) =>
    (needed ? values.slice(1) : values).filter(holdsId).map((value) => ({ ...base, [name]: value })),
  );
  return [base, ...others];
}

function textOf({ pattern = "", format = "" }: Schema, name: string): string {
  const id = ID.exec(pattern)?.[1];
  if (id) return `«${id}»`;
  const digits = HEX.exec(pattern)?.[1];
  if (digits) return "a".repeat(Number(digits));
  return TEXTS[format] ?? TEXTS[name] ?? "Sample";
}

/** The names of all members that `schema` knows, at any depth. */
export function memberNames(schema: Schema): readonly string[] {
  const { properties = {}, items } = schema;
  const parts = [
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...Object.values(properties),
    ...(items ? [items] : []),
  ];
  return [...Object.keys(properties), ...parts.flatMap(memberNames)];
}
