import { describe, expect, it } from "vitest";
import { allRows, tableNames } from "./allRows.ts";
import { inTurn, ownThings } from "./asking.ts";
import { corpusFiles, corpusText } from "./corpora.ts";
import { type Form, filled, formsOfApi } from "./operations.ts";
import { EVERYBODY, type Member, membersIn } from "./organisations.ts";
import { aWorld } from "./world.ts";

const files = corpusFiles("/sqli/");
const forms = (await formsOfApi()).filter(({ needsSignIn }) => needsSignIn);

/** A place where a client's text goes, and the request with `text` there. */
type Place = (text: string) => {
  readonly path: string;
  readonly init: RequestInit & { headers: Record<string, string> };
};

/** Every text in `value`, once with another in its place. */
function withText(value: unknown, text: string): unknown[] {
  if (typeof value === "string") return [text];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    withText(part, text).map((changed) =>
      Array.isArray(value) ? value.map((old, i) => (String(i) === key ? changed : old)) : { ...value, [key]: changed },
    ),
  );
}

/** Where a request of `form` takes text: each part of its path, its query, each text of its body, each header. */
function placesOf(form: Form, member: Member): Place[] {
  const { path, body } = filled(form, ownThings(member));
  const init = { method: form.method, body, headers: { "if-match": '"1"' } };
  const inHeader =
    (name: string): Place =>
    (text) => ({
      path,
      init: { ...init, headers: { ...init.headers, [name]: text.replaceAll(/[^\x20-\x7e]/g, "") } },
    });
  const inPath = form.ids
    .filter(({ mark }) => form.path.includes(mark))
    .map(({ mark }): Place => {
      return (text) => ({ path: filled(form, { ...ownThings(member), [mark]: encodeURIComponent(text) }).path, init });
    });
  const texts = body === null ? [] : withText(JSON.parse(body), "");
  const inBody = texts.map((_, i): Place => {
    return (text) => ({ path, init: { ...init, body: JSON.stringify(withText(JSON.parse(body ?? ""), text)[i]) } });
  });
  const inQuery = ["cursor", "limit", "timeZone", "sort"].map((name): Place => {
    return (text) => ({ path: `${path}${path.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(text)}`, init });
  });
  return [
    ...inPath,
    ...inBody,
    ...(form.method === "GET" ? inQuery : []),
    ...["idempotency-key", "if-match", "x-d1-bookmark"].map(inHeader),
  ];
}

describe.skipIf(files.length === 0)("case 26: SQL written by a client (needs ../shared/data/security/sqli)", () => {
  it("is text like any other in every parameter of every operation", async () => {
    const world = aWorld();
    const [member, other] = await membersIn(world, [...EVERYBODY.slice(0, 1), ...EVERYBODY.slice(4, 5)]);
    if (!member || !other) throw new Error("Cannot try it: nobody is there");
    const theirs = async () => (await allRows()).filter(({ row }) => row["tenant_id"] === other.identity.tenant);
    const before = [await theirs(), await tableNames()];

    const lists = await Promise.all(files.map(corpusText));
    const payloads = [...new Set(lists.flatMap((list) => list.split(/\r?\n/)).filter((line) => line.trim() !== ""))];
    const places = forms.flatMap((form) => placesOf(form, member));
    // Each payload goes somewhere, each place gets many, in turn.
    const tried = payloads.flatMap((text, i) =>
      [0, 1].map((n) => ({ text, place: places[(i * 2 + n) % places.length] })),
    );
    const broken = await inTurn(tried, async ({ text, place }) => {
      const request = place?.(text);
      if (!request) return [];
      const init = {
        ...request.init,
        headers: { "idempotency-key": crypto.randomUUID(), ...request.init.headers },
      };
      const response = await member.caller.raw(request.path, init);
      const answer = await response.text();
      return response.status < 500 && !answer.includes(other.identity.tenant)
        ? []
        : [`${request.path} ${text}: ${answer}`];
    });
    expect(broken.flat()).toEqual([]);
    expect([await theirs(), await tableNames()]).toEqual(before);
    expect([payloads.length > 900, places.length > 50]).toEqual([true, true]);
  }, 240_000);
});
