/** What people ask for on a working day: mostly opening mail, often logging it, sometimes more. */
import { logBody, threadOf } from "../bench/bodies.ts";
import type { Ask } from "./exchange.ts";

/** Contacts that everybody has: `con_0` … */
export const CONTACTS = 25;

type Make = (n: number) => Omit<Ask, "headers">;

const RUN = "load";
const zone = "Europe/Berlin";
const contactOf = (n: number): string => `con_${n % CONTACTS}`;
const personOf = (n: number) => ({ address: `person${n % CONTACTS}@southgate.example`, displayName: "Person" });

const read =
  (name: string, path: (n: number) => string): Make =>
  (n) => ({ name, method: "GET", path: path(n), body: null });
const post =
  (name: string, path: (n: number) => string, body: (n: number) => unknown): Make =>
  (n) => ({
    name,
    method: "POST",
    path: path(n),
    body: JSON.stringify(body(n)),
  });

const contactBody = (n: number) => ({
  displayName: `Newcomer ${n}`,
  preferredName: null,
  company: null,
  role: null,
  addresses: [`newcomer${n}@southgate.example`],
});

const entryBody = (n: number) => ({
  kind: "give",
  by: "them",
  gift: "advice",
  what: `An answer to question ${n}`,
  at: new Date(Date.now() - 60_000).toISOString(),
  dueOn: null,
  timeZone: zone,
});

const OPEN = post(
  "open",
  () => "/v1/open",
  (n) => ({ people: [personOf(n)], thread: threadOf(RUN, n), timeZone: zone }),
);
const LOG = post(
  "log",
  () => "/v1/interactions",
  (n) => logBody(RUN, { contactId: contactOf(n), n }),
);

/** Of a hundred requests, how many of each kind. */
const DAY: readonly (readonly [share: number, make: Make])[] = [
  [50, OPEN],
  [20, LOG],
  [10, read("touches", (n) => `/v1/contacts/${contactOf(n)}/touches`)],
  [8, read("due", () => `/v1/due?timeZone=${zone}`)],
  [4, read("past", (n) => `/v1/contacts/${contactOf(n)}/past?timeZone=${zone}`)],
  [4, post("createContact", () => "/v1/contacts", contactBody)],
  [2, read("ledger", (n) => `/v1/contacts/${contactOf(n)}/ledger?timeZone=${zone}`)],
  [2, post("addLedgerEntry", (n) => `/v1/contacts/${contactOf(n)}/ledger`, entryBody)],
];

/** In an order in which no two of a kind follow each other for long: 37 has no factor in common with 100. */
const KINDS: readonly Make[] = DAY.flatMap(([share, make]) => Array.from({ length: share }, () => make));
const kindOf = (n: number): Make => KINDS[(n * 37) % KINDS.length] ?? OPEN;

let count = 0;

/** The next request of one of these people, in turn. */
export function nextOf(tokens: readonly string[]): Ask {
  count += 1;
  return askOf(count, tokens);
}

function askOf(n: number, tokens: readonly string[]): Ask {
  const token = tokens[n % tokens.length];
  if (token === undefined) throw new Error("Cannot ask: nobody is signed in");
  const headers = {
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
    "idempotency-key": `load-${n}`,
  };
  return { ...kindOf(n)(n), headers };
}
