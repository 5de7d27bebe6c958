/** A request of a form, sent by a member, and its answer as bytes. */
import { confirming } from "./confirming.ts";
import { type Filling, type Form, filled, RESOURCES } from "./operations.ts";
import type { Member } from "./organisations.ts";

/** The member's own things for every mark. */
export function ownThings({ things, address }: Member): Filling {
  const ids = Object.entries(RESOURCES).flatMap(([prefix, of]) =>
    things.filter((thing) => thing.of === of).map(({ id }, i) => [`«${prefix} ${i + 1}»`, id]),
  );
  return Object.fromEntries([["«address»", address], ...ids]);
}

/** What differs from the member's ordinary request of a form. */
interface Changed {
  /** Whether the user has confirmed it before. */
  readonly confirmed?: boolean;
  readonly filling?: Filling;
  readonly headers?: Readonly<Record<string, string>>;
}

let keys = 0;

/** Status, headers and body, without what is new in every answer. */
export async function ask(
  member: Member,
  form: Form,
  { filling, headers, confirmed = false }: Changed = {},
): Promise<string> {
  const { path, body } = filled(form, { ...ownThings(member), ...filling });
  keys += 1;
  const plain = { "idempotency-key": `asked-${keys}`, "if-match": '"1"' };
  const needed = confirmed && form.headers.includes("confirmation");
  const request = { method: form.method, path, body: body ?? "", ifMatch: plain["if-match"] };
  const confirmation = needed ? await confirming(member.caller, request) : {};
  const response = await member.caller.raw(path, {
    method: form.method,
    body,
    headers: { ...plain, ...confirmation, ...headers },
  });
  const shown = [...response.headers].filter(([name]) => name !== "x-d1-bookmark").sort();
  const text = (await response.text()).replace(/"requestId":"[^"]*"/, "");
  return JSON.stringify([response.status, shown, text]);
}

export const statusOf = (answer: string): number => JSON.parse(answer)[0];

const AT_ONCE = 40;

/** `each` of a long list, some at once, in order. */
export const inTurn = async <T, R>(list: readonly T[], each: (item: T) => Promise<R>): Promise<R[]> => {
  const done: R[] = [];
  for (let i = 0; i < list.length; i += AT_ONCE)
    done.push(...(await Promise.all(list.slice(i, i + AT_ONCE).map(each))));
  return done;
};
