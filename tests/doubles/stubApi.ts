/** An API that answers as told, and remembers what it was sent. */
import type { Grant, SignIn } from "../../addin/office/signIn.ts";
import { PROBLEMS, type ProblemType, problemPath } from "../../shared/contract/problems.ts";
import { ok } from "../../shared/result.ts";

export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface StubApi {
  readonly fetch: typeof globalThis.fetch;
  readonly sent: readonly Sent[];
  /** What every call gets from now on. */
  answer(how: () => Response | Promise<Response>): void;
}

export function stubApi(first: () => Response | Promise<Response> = () => json({})): StubApi {
  const sent: Sent[] = [];
  let how = first;
  return {
    sent,
    answer: (next) => {
      how = next;
    },
    fetch: async (input, init) => {
      const body: unknown = typeof init?.body === "string" ? JSON.parse(init.body) : null;
      sent.push({ url: String(input), method: init?.method ?? "GET", headers: new Headers(init?.headers), body });
      return how();
    },
  };
}

export const json = (value: unknown, status = 200): Response => Response.json(value, { status });

export const problem = (type: ProblemType, detail?: string): Response =>
  json(
    { type: problemPath(type), ...PROBLEMS[type], requestId: "req_1", ...(detail && { detail }) },
    PROBLEMS[type].status,
  );

/** A refusal that says when to come back. */
export function problemFor(type: ProblemType, seconds: number): Response {
  const response = problem(type);
  response.headers.set("retry-after", String(seconds));
  return response;
}

/** `fetch` without a connection. */
export const noConnection = (): Response => {
  throw new TypeError("Failed to fetch");
};

const ACCOUNT = { tenantId: "tenant-1", userId: "user-1", name: "Mara Ellwood" };
export const grantOf = (accessToken: string): Grant => ({ accessToken, account: ACCOUNT });

/** Somebody signed in, with a new token at each renewal: `token-1`, `token-2`, … */
export function signedIn(): Pick<SignIn, "token" | "current"> {
  let renewals = 1;
  return {
    current: () => ({ state: "signed_in", account: ACCOUNT }),
    token: async ({ renew }) => {
      if (renew) renewals += 1;
      return ok(grantOf(`token-${renewals}`));
    },
  };
}
