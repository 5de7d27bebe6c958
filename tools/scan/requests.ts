/** A request for every operation of the API's own description, about things that are there: what is added to it later is scanned too. */
import { type Schema, samples } from "../../tests/worker/samples.ts";

export interface ScanRequest {
  readonly name: string;
  readonly method: string;
  /** With `*` behind each id in it, where that is what is tried; else the scanner tries what is in query and body. */
  readonly path: string;
  readonly body: string | null;
}

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly schema: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly security: readonly unknown[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** What stands for `«con»`, `«address»` and the like. */
export type Things = Readonly<Record<string, string>>;

/** Those that take away what others need come last. */
const isLast = ({ name, method }: ScanRequest): boolean => /erase/i.test(name) || method === "DELETE";

/** `things` says what to ask about, anew for each request: the one before may have removed it. */
export async function scanRequests(url: string): Promise<readonly ((things: Things) => ScanRequest)[]> {
  // Safe cast: the Worker's own document.
  const { paths } = (await (await fetch(`${url}/openapi.json`)).json()) as Description;
  const all = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, operation]) => operation.security.length > 0)
      .flatMap(([method, operation]) =>
        formsOf(operation).map((form) => ({ ...form, method: method.toUpperCase(), path })),
      ),
  );
  const requests = all.map((form) => (things: Things) => requestOf(form, things));
  const marks = {};
  return requests.toSorted((one, other) => Number(isLast(one(marks))) - Number(isLast(other(marks))));
}

interface Form {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly Parameter[];
  readonly inPath: readonly Parameter[];
  readonly marked: boolean;
  readonly schema: Schema | undefined;
}

/** What is in the path is tried by itself, as sqlmap wants it; so is a cursor, which is refused before anything else is looked at. */
function formsOf({ operationId: name, parameters, requestBody }: Operation): Omit<Form, "method" | "path">[] {
  const query = parameters.filter((parameter) => parameter.in === "query");
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const schema = requestBody?.content["application/json"]?.schema;
  const plain = {
    name,
    inPath,
    schema,
    marked: false,
    query: query.filter((parameter) => parameter.name !== "cursor"),
  };
  return [
    ...(plain.query.length > 0 || schema ? [plain] : []),
    ...(inPath.length > 0 ? [{ ...plain, name: `${name}, its path`, marked: true }] : []),
    ...(plain.query.length < query.length ? [{ ...plain, name: `${name}, its cursor`, query }] : []),
  ];
}

function requestOf({ name, method, path, query, inPath, marked, schema }: Form, things: Things): ScanRequest {
  const filled = (text: string): string =>
    text.replaceAll(/«(\w+)»/g, (_, mark: string) => things[mark] ?? `${mark}_none`);
  const sample = (parameter: Parameter): string => filled(String(samples(parameter.schema, parameter.name)[0]));

  const place = inPath.reduce(
    (text, parameter) => text.replace(`{${parameter.name}}`, `${sample(parameter)}${marked ? "*" : ""}`),
    path,
  );
  const asked = query.map((parameter) => `${parameter.name}=${encodeURIComponent(sample(parameter))}`).join("&");
  const body = schema ? filled(JSON.stringify(bodyOf(schema))) : null;
  return { name, method, path: asked === "" ? place : `${place}?${asked}`, body };
}

/** The plainest body; where all may be left out, one with all its texts. */
function bodyOf(schema: Schema): unknown {
  const [plain] = samples(schema);
  if (JSON.stringify(plain) !== "{}") return plain;
  const members = Object.entries(schema.properties ?? {})
    .filter(([, member]) => !member.enum)
    .map(([name, member]) => [name, samples(member, name).at(-1)]);
  return Object.fromEntries(members.filter(([, value]) => typeof value === "string"));
}
