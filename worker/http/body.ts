/** Everything a client sends is unknown until a schema of the contract has read it. */
import type { Context } from "hono";
import * as z from "zod/mini";
import { err, ok, type Result } from "../../shared/result.ts";
import type { HttpRefusal, InputError } from "./problem.ts";

export const LARGEST_BODY_BYTES = 1_048_576;
const DEEPEST_JSON = 100;
const SHOWN_ERRORS = 20;

/** The bytes of the body, not more than the limit, whatever `Content-Length` says. */
export async function bodyBytes(c: Context): Promise<Result<Uint8Array<ArrayBuffer>, HttpRefusal>> {
  const tooLarge = err({ reason: "too-large", limitBytes: LARGEST_BODY_BYTES } as const);
  const length = Number(c.req.header("content-length") ?? Number.NaN);
  if (length > LARGEST_BODY_BYTES) return tooLarge;
  if (length >= 0) {
    const whole = new Uint8Array(await c.req.arrayBuffer());
    return whole.byteLength > LARGEST_BODY_BYTES ? tooLarge : ok(whole);
  }
  return streamedBytes(c.req.raw.body, tooLarge);
}

async function streamedBytes<E>(stream: ReadableStream<Uint8Array> | null, tooLarge: Result<never, E>) {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream ?? []) {
    size += part.byteLength;
    if (size > LARGEST_BODY_BYTES) return tooLarge;
    parts.push(part);
  }
  return ok(new Uint8Array(await new Blob(parts).arrayBuffer()));
}

const JSON_TYPE = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;
export const isJsonType = (contentType: string | undefined): boolean => JSON_TYPE.test(contentType ?? "");

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The value of JSON text in UTF-8, not nested deeper than the limit. */
export function jsonOf(bytes: Uint8Array): Result<unknown, HttpRefusal> {
  try {
    const text = strictUtf8.decode(bytes);
    if (isTooDeep(text)) return malformed(`Cannot read JSON nested deeper than ${DEEPEST_JSON} levels`);
    return ok(JSON.parse(text));
  } catch {
    return malformed("Cannot read the body: it is no JSON in UTF-8");
  }
}

const malformed = (detail: string) => err({ reason: "malformed-json", detail } as const);

const QUOTE = 34;
const BACKSLASH = 92;
const OPENERS = [91, 123];
const CLOSERS = [93, 125];

/** Counts brackets outside strings; looks before `JSON.parse` builds anything. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length && depth <= DEEPEST_JSON; i++) {
    const code = text.charCodeAt(i);
    if (quoted && code === BACKSLASH) i += 1;
    else if (code === QUOTE) quoted = !quoted;
    else if (!quoted) depth += stepOf(code);
  }
  return depth > DEEPEST_JSON;
}

const stepOf = (code: number): number => (OPENERS.includes(code) ? 1 : CLOSERS.includes(code) ? -1 : 0);

/** What `schema` makes of `value`, or where it does not fit. */
export function decoded<S extends z.ZodMiniType>(schema: S, value: unknown): Result<z.output<S>, HttpRefusal> {
  const read = z.safeParse(schema, value);
  if (read.success) return ok(read.data);
  return err({ reason: "invalid", errors: read.error.issues.flatMap(errorsOf).slice(0, SHOWN_ERRORS) });
}

function errorsOf(issue: z.core.$ZodIssue): InputError[] {
  if (issue.code === "unrecognized_keys") return [{ at: pathOf(issue.path), message: "has members nobody knows" }];
  return [{ at: pathOf(issue.path), message: issue.message }];
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, step) => text + (typeof step === "number" ? `[${step}]` : `.${String(step)}`), "$");
