/** Requests made from the API's own description: an endpoint that is added there is tried without being named here. */
import type { Resource } from "../../worker/http/access.ts";
import { memberNames, type Schema, samples } from "./samples.ts";
import { aWorld, type Reply } from "./world.ts";

export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof METHODS)[number];

/** A request with a mark wherever an id goes: `«con 1»` is the first contact it names. */
export interface Form {
  readonly operation: string;
  readonly method: Method;
  readonly path: string;
  /** JSON; `null` where there is none. */
  readonly body: string | null;
  /** `Idempotency-Key`, `If-Match` and the like, as far as they are needed. */
  readonly headers: readonly string[];
  readonly needsSignIn: boolean;
  readonly ids: readonly IdMark[];
  /** Names that a body of this operation may have anywhere. */
  readonly members: ReadonlySet<string>;
}

export interface IdMark {
  readonly mark: string;
  readonly of: Resource;
}

/** What ids are of, by their prefix. */
export const RESOURCES: Readonly<Record<string, Resource>> = {
  con: "contact",
  int: "interaction",
  led: "ledgerEntry",
  fct: "fact",
};

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: Schema;
}

/** All forms of all operations of the OpenAPI document. */
export async function formsOfApi(): Promise<readonly Form[]> {
  const document = await (await aWorld().request("/openapi.json")).json<Reply>();
  return Object.entries<Reply>(document.paths).flatMap(([path, operations]) =>
    Object.entries<Reply>(operations).flatMap(([method, operation]) => formsOf(path, method, operation)),
  );
}

function formsOf(path: string, method: string, operation: Reply): Form[] {
  const parameters = operation.parameters as readonly Parameter[];
  const needed = parameters.filter((parameter) => parameter.required);
  const schema: Schema | undefined = operation.requestBody?.content["application/json"].schema;
  const bodies = schema ? samples(schema).map((value) => JSON.stringify(value)) : [null];

  return bodies.map((body) => {
    const filled = needed.reduce((text, { name, in: place, schema }) => {
      const value = String(samples(schema, name)[0]);
      if (place === "path") return text.replace(`{${name}}`, value);
      return place === "query" ? `${text}${text.includes("?") ? "&" : "?"}${name}=${value}` : text;
    }, path);
    return {
      operation: operation.operationId,
      method: method.toUpperCase() as Method,
      needsSignIn: operation.security.length > 0,
      headers: needed.filter((parameter) => parameter.in === "header").map(({ name }) => name.toLowerCase()),
      members: new Set(schema ? memberNames(schema) : []),
      ...numbered(filled, body),
    };
  });
}

/** `«con»` becomes `«con 1»`, `«con 2»` … */
function numbered(path: string, body: string | null): Pick<Form, "path" | "body" | "ids"> {
  const counts = new Map<string, number>();
  const ids: IdMark[] = [];
  const number = (text: string) =>
    text.replaceAll(/«([a-z]{3})»/g, (_, prefix: string) => {
      const of = RESOURCES[prefix];
      if (!of) throw new Error(`Cannot fill ids of "${prefix}_": say in tests/worker/operations.ts what they are`);
      const count = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, count);
      ids.push({ mark: `«${prefix} ${count}»`, of });
      return `«${prefix} ${count}»`;
    });
  return { path: number(path), body: body === null ? null : number(body), ids };
}

/** What stands for the marks of a form: ids by mark, and an address. */
export type Filling = Readonly<Record<string, string>>;

/** The form's path and body with their marks filled in. */
export function filled({ path, body }: Pick<Form, "path" | "body">, filling: Filling): Pick<Form, "path" | "body"> {
  const fill = (text: string): string =>
    text.replaceAll(/«[^»]+»/g, (mark) => {
      const value = filling[mark];
      if (value === undefined) throw new Error(`Cannot fill ${mark}: nothing is given for it`);
      return value;
    });
  return { path: fill(path), body: body === null ? null : fill(body) };
}
