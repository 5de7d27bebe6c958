import type * as z from "zod/mini";
import type { ProblemType } from "./problems.ts";

/** One endpoint, said once: the Worker routes it, the pane calls it, the OpenAPI page shows it. */
export interface Endpoint {
  /** Name in the OpenAPI document and in the request log. */
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Hono's form, parameters as `:contactId`. */
  readonly path: string;
  readonly summary: string;
  /** Who may call it. `anyone` needs no token. */
  readonly access: "user" | "anyone";
  /** Writes carry `Idempotency-Key`; `version` says that they also carry `If-Match`. */
  readonly write: "none" | "create" | "version";
  /** Whether it needs a confirmation from a window of its own: always, or for what the summary names. */
  readonly confirmed?: "always" | "sometimes";
  readonly params?: z.ZodMiniType;
  readonly query?: z.ZodMiniType;
  readonly body?: z.ZodMiniType;
  readonly reply: z.ZodMiniType;
  /** The answer's ETag names the version of what it shows, for `If-Match`. */
  readonly tagged?: true;
  readonly status: 200 | 201;
  /** What costs more than a look-up is limited by itself (worker/http/rateLimit.ts). */
  readonly limit?: "analysis" | "rewriting";
  /** Problems beyond those every endpoint of its access and write kind has. */
  readonly problems: readonly ProblemType[];
}

/** Keeps the exact schema types of a declared endpoint while checking its shape. */
export const endpoint = <const E extends Endpoint>(declared: E): E => declared;

type Decoded<S> = S extends z.ZodMiniType ? z.output<S> : undefined;

export type BodyOf<E extends Endpoint> = Decoded<E["body"]>;
export type ParamsOf<E extends Endpoint> = Decoded<E["params"]>;
export type QueryOf<E extends Endpoint> = Decoded<E["query"]>;
export type ReplyOf<E extends Endpoint> = Decoded<E["reply"]>;
