/** Every problem the API answers with, as RFC 9457 types. Clients branch on `type`; the Worker serves a page at each. */
import * as z from "zod/mini";

export const PROBLEMS = {
  "invalid-request": { status: 400, title: "The request is not of the documented form" },
  "idempotency-key-missing": { status: 400, title: "A write needs an Idempotency-Key header" },
  unauthenticated: { status: 401, title: "Sign-in needed" },
  forbidden: { status: 403, title: "Not allowed" },
  "turned-off": { status: 403, title: "The organisation has not turned this on" },
  "not-found": { status: 404, title: "Not found" },
  "method-not-allowed": { status: 405, title: "Method not allowed" },
  conflict: { status: 409, title: "The request contradicts what is stored" },
  "address-ambiguous": { status: 409, title: "More than one person has this address" },
  "never-logged": { status: 409, title: "A rule says that this is not kept" },
  "version-changed": { status: 412, title: "Somebody changed it in the meantime" },
  "too-large": { status: 413, title: "The request is too large" },
  "unsupported-media-type": { status: 415, title: "Only application/json is accepted" },
  "idempotency-key-reused": { status: 422, title: "The Idempotency-Key was used for another request" },
  "version-missing": { status: 428, title: "An edit needs an If-Match header" },
  "confirmation-missing": { status: 428, title: "It has to be confirmed in a window of its own" },
  "too-many-requests": { status: 429, title: "Too many requests" },
  "rewrite-refused": { status: 502, title: "The language model's answer is not fit to be shown" },
  "model-unavailable": { status: 503, title: "The language model does not answer" },
  internal: { status: 500, title: "Something went wrong" },
  unavailable: { status: 503, title: "Not available for the moment" },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type ProblemType = keyof typeof PROBLEMS;

/** The `type` member of a problem: a path on the API's own origin, where a page explains it. */
export const problemPath = (type: ProblemType): string => `/problems/${type}`;

export const PROBLEM_TYPES = Object.keys(PROBLEMS) as readonly ProblemType[];

/** The inverse of `problemPath`; `null` for a type this version does not know. */
export const problemTypeOf = (path: string): ProblemType | null =>
  PROBLEM_TYPES.find((type) => problemPath(type) === path) ?? null;

/** RFC 9457 body, `application/problem+json`. `detail` helps the person and holds no internals. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  requestId: z.string(),
  /** Where the input was wrong, as JSON paths, for `invalid-request`. */
  errors: z.optional(z.array(z.object({ at: z.string(), message: z.string() }))),
});
export type Problem = z.output<typeof Problem>;
