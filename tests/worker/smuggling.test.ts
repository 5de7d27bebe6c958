import { describe, expect, it } from "vitest";
import type { Resource } from "../../worker/http/access.ts";
import { allRows } from "./allRows.ts";
import { ask, inTurn, ownThings, statusOf } from "./asking.ts";
import { type Form, filled, formsOfApi } from "./operations.ts";
import { EVERYBODY, type Member, membersIn } from "./organisations.ts";
import { aWorld, type Reply } from "./world.ts";

const forms = await formsOfApi();

/** Two people of different organisations. */
async function twoMembers(): Promise<readonly [Member, Member]> {
  const [dana, other] = await membersIn(aWorld(), [...EVERYBODY.slice(0, 1), ...EVERYBODY.slice(4, 5)]);
  if (!dana || !other) throw new Error("Cannot try it: nobody is there");
  return [dana, other];
}

/** Names that a client could hope to be read as whose the request is. */
const SMUGGLED = [
  "tenantId",
  "tenant",
  "tid",
  "ownerId",
  "owner",
  "userId",
  "user",
  "oid",
  "teamId",
  "sub",
  "privateTo",
  "__proto__",
  "constructor",
];

describe("case 03: a tenant or owner named by the client", () => {
  const columns = async (): Promise<string[]> => [
    ...new Set([...SMUGGLED, ...(await allRows()).flatMap(({ row }) => Object.keys(row))]),
  ];
  const writes = forms.filter(({ body }) => body !== null);

  /** Every object in `value` once with `member` added. */
  function withMember(value: Reply, name: string, smuggled: unknown): Reply[] {
    if (typeof value !== "object" || value === null) return [];
    const here = Array.isArray(value) ? [] : [{ ...value, [name]: smuggled }];
    const inside = Object.entries(value).flatMap(([key, part]) =>
      withMember(part, name, smuggled).map((changed) =>
        Array.isArray(value)
          ? value.map((old, i) => (String(i) === key ? changed : old))
          : { ...value, [key]: changed },
      ),
    );
    return [...here, ...inside];
  }

  it("in any object of a body is refused, by whatever name, and no row is touched", async () => {
    const [dana, other] = await twoMembers();
    const before = await allRows();
    const names = await columns();
    const tried = writes.flatMap((form) => {
      const body = JSON.parse(filled(form, ownThings(dana)).body ?? "null");
      return names
        .filter((name) => !form.members.has(name))
        .flatMap((name) => withMember(body, name, other.identity.tenant).map((value) => ({ form, name, value })));
    });
    const answers = await inTurn(tried, async ({ form, name, value }) => {
      const answer = await ask(dana, { ...form, body: JSON.stringify(value) });
      return statusOf(answer) === 400 ? [] : [`${form.operation} ${name}: ${answer}`];
    });
    expect(answers.flat()).toEqual([]);
    expect(await allRows()).toEqual(before);
    expect(tried.length).toBeGreaterThan(500);
  }, 240_000);

  /** `form`, naming `foreign` beside each of its own ids: as a repeated member, and in a list. */
  const beside = (form: Form, foreign: (of: Resource) => string): Form[] =>
    form.ids.flatMap(({ mark, of }) => {
      const body = form.body ?? "";
      const doubled = body.replace(new RegExp(`("\\w+"):"${mark}"`), `$1:"${mark}",$1:"${foreign(of)}"`);
      const listed = body.replace(`"${mark}"`, `["${mark}","${foreign(of)}"]`);
      return [doubled, listed].filter((text) => text !== body).map((text) => ({ ...form, body: text }));
    });

  it("in the query, in headers, as a repeated member or in a list changes nothing for the other", async () => {
    const [dana, other] = await twoMembers();
    const theirs = async () => (await allRows()).filter(({ row }) => row["tenant_id"] === other.identity.tenant);
    const before = await theirs();
    const { tenant, user } = other.identity;
    const query = new URLSearchParams(SMUGGLED.map((name) => [name, tenant])).toString();
    const headers = { "x-user-id": user, "x-tenant-id": tenant, "x-ms-client-principal-id": user, "x-owner": user };

    const foreign = (of: Resource) => other.things.find((thing) => thing.of === of)?.id ?? "";
    for (const form of forms.filter(({ needsSignIn }) => needsSignIn)) {
      await ask(dana, { ...form, path: `${form.path}?${query}` }, { headers });
      for (const changed of beside(form, foreign))
        expect(statusOf(await ask(dana, changed))).toBeGreaterThanOrEqual(400);
    }
    expect(await theirs()).toEqual(before);
    expect((await allRows()).every(({ row }) => [tenant, dana.identity.tenant].includes(row["tenant_id"]))).toBe(true);
  });
});
