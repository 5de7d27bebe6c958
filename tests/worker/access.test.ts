import { describe, expect, it } from "vitest";
import { ENDPOINTS } from "../../shared/contract/endpoints.ts";
import { ACCESS, type Access, type Resource, type Verdict, WHO_MAY } from "../../worker/http/access.ts";
import { allRows } from "./allRows.ts";
import { ask, inTurn, statusOf } from "./asking.ts";
import { type Form, formsOfApi, type IdMark, METHODS } from "./operations.ts";
import { actorOf, EVERYBODY, type Member, membersIn, type Thing } from "./organisations.ts";
import { aWorld } from "./world.ts";

const forms = await formsOfApi();
const reaching = forms.filter(({ ids }) => ids.length > 0);

const accessOf = ({ operation }: Form): Access => ACCESS[operation as keyof typeof ACCESS];

function verdictOf({ form, mark: { of }, member, thing }: Case): Verdict {
  const action = accessOf(form)[of];
  const rules: Readonly<Record<string, Readonly<Record<string, Verdict>>>> = WHO_MAY[of];
  const verdict = rules[action ?? ""]?.[actorOf(member.identity, thing)];
  if (!verdict) throw new Error(`Cannot judge ${form.operation} on a ${of}: it has no row in worker/http/access.ts`);
  return verdict;
}

interface Case {
  readonly member: Member;
  readonly form: Form;
  readonly mark: IdMark;
  readonly thing: Thing;
}

const casesOf = (members: readonly Member[], verdict: Verdict, formsTried: readonly Form[]): Case[] =>
  members.flatMap((member) =>
    formsTried.flatMap((form) =>
      form.ids.flatMap((mark) =>
        members
          .flatMap(({ things }) => things)
          .filter((thing) => thing.of === mark.of)
          .map((thing) => ({ member, form, mark, thing }))
          .filter((one) => verdictOf(one) === verdict),
      ),
    ),
  );

/** So many are tried at most, spread evenly: more endpoints make the tests wider, not longer. */
const MOST_CASES = 5_100;

const thinned = <T>(list: readonly T[]): T[] =>
  list.filter((_, i) => list.length <= MOST_CASES || (i * 7_919) % list.length < MOST_CASES);

const NEVER: Readonly<Record<Resource, string>> = {
  contact: "con_never",
  interaction: "int_never",
  ledgerEntry: "led_never",
  fact: "fct_never",
};
const told = ({ member, form, mark, thing }: Case): string =>
  `${form.operation} ${mark.mark}: ${actorOf(member.identity, thing)} ${member.identity.name} of ${thing.id}`;

/** Cases whose answer is another than the one about an id that never was. */
async function tellingApart(cases: readonly Case[]): Promise<string[]> {
  const known = new Map<string, Promise<string>>();
  const found = await inTurn(cases, async (one) => {
    const { member, form, mark, thing } = one;
    const name = `${member.identity.tenant} ${member.identity.user} ${form.operation} ${form.body} ${mark.mark}`;
    const never = known.get(name) ?? ask(member, form, { filling: { [mark.mark]: NEVER[mark.of] } });
    known.set(name, never);
    const answer = await ask(member, form, { filling: { [mark.mark]: thing.id } });
    return answer === (await never) && statusOf(answer) === 404 ? [] : [`${told(one)}: ${answer}`];
  });
  return found.flat();
}

describe("who may do what", () => {
  it("has a row for each thing that each operation can name, and no other", () => {
    for (const form of forms) expect(Object.keys(ACCESS)).toContain(form.operation);
    const named = (operation: string) =>
      new Set(forms.filter((form) => form.operation === operation).flatMap(({ ids }) => ids.map(({ of }) => of)));
    for (const { id } of ENDPOINTS) {
      expect([id, Object.keys(ACCESS[id as keyof typeof ACCESS]).sort()]).toEqual([id, [...named(id)].sort()]);
    }
  });

  it("case 02: asks everybody to sign in, but for what says so", async () => {
    const world = aWorld();
    const closed = forms.filter(({ needsSignIn }) => needsSignIn);
    for (const { method, path, body } of closed) {
      const response = await world.request(path.replaceAll(/«[^»]+»/g, "con_1"), { method, body });
      expect([path, response.status]).toEqual([path, 401]);
    }
    expect(closed.length).toBeGreaterThan(20);
  });

  it.each(reaching.map((form, i) => [`${form.operation} ${i}`, form] as const))(
    "lets a maker do it: %s",
    async (_, form) => {
      const [member] = await membersIn(aWorld(), EVERYBODY.slice(0, 1));
      if (!member) throw new Error("Cannot try it: nobody is there");
      const first = await ask(member, form, { confirmed: true });
      const answer = statusOf(first) === 412 ? await ask(member, form, { headers: { "if-match": '"0"' } }) : first;
      const endpoint = ENDPOINTS.find(({ id }) => id === form.operation);
      expect([answer, statusOf(answer)]).toEqual([answer, endpoint?.status]);
    },
  );

  it("case 01: tells strangers and outsiders nothing that differs from an id that never was, and no row is touched", async () => {
    const members = await membersIn(aWorld());
    const before = await allRows();
    const cases = thinned(casesOf(members, "not-found", reaching));
    expect((await tellingApart(cases)).slice(0, 5)).toEqual([]);
    expect(await allRows()).toEqual(before);
    expect(cases.length).toBeGreaterThanOrEqual(5_000);
  }, 240_000);

  it("case 02: forbids colleagues to change what they see, and no row is touched", async () => {
    const members = await membersIn(aWorld(), EVERYBODY.slice(0, 4));
    const before = await allRows();
    const cases = casesOf(members, "forbidden", reaching);
    const answers = await inTurn(cases, ({ member, form, mark, thing }) =>
      ask(member, form, { filling: { [mark.mark]: thing.id } }),
    );
    expect([new Set(answers).size, new Set(answers.map(statusOf))]).toEqual([1, new Set([403])]);
    expect(await allRows()).toEqual(before);
    expect(cases.length).toBeGreaterThan(20);
  });

  it("lets colleagues read what is shown to them", async () => {
    const members = await membersIn(aWorld(), EVERYBODY.slice(0, 4));
    const reads = reaching.filter(({ method }) => method === "GET");
    const cases = casesOf(members, "allowed", reads);
    const answers = await inTurn(cases, ({ member, form, thing, mark }) =>
      ask(member, form, { filling: { [mark.mark]: thing.id } }),
    );
    expect(new Set(answers.map(statusOf))).toEqual(new Set([200]));
    expect(cases.length).toBeGreaterThan(50);
  });

  it("case 02: closes to a colleague with the next request what is made private", async () => {
    const members = await membersIn(aWorld(), EVERYBODY.slice(0, 2));
    const [dana, luis] = members;
    if (!dana || !luis) throw new Error("Cannot try it: nobody is there");
    const shown = dana.things.filter(({ of, isPrivate }) => of === "interaction" && !isPrivate);
    for (const { id } of shown) {
      expect((await luis.caller.get(`/v1/interactions/${id}`)).status).toBe(200);
      await dana.caller.done(`PATCH /v1/interactions/${id}`, { visibility: "private" }, { "if-match": '"1"' });
    }
    const closed = shown.map((thing) => ({ ...thing, isPrivate: true }));
    const cases = reaching.flatMap((form) =>
      form.ids
        .filter(({ of }) => of === "interaction")
        .flatMap((mark) => closed.map((thing) => ({ member: luis, form, mark, thing }))),
    );
    expect((await tellingApart(cases)).slice(0, 5)).toEqual([]);
    expect(cases.length).toBeGreaterThan(5);
  });

  it("answers methods a path does not have alike for every id", async () => {
    const members = await membersIn(aWorld(), EVERYBODY.slice(0, 5));
    const [dana] = members;
    const stranger = members[4]?.things ?? [];
    if (!dana) throw new Error("Cannot try it: nobody is there");
    const bare = (path: string) => path.split("?")[0];
    const known = new Set(forms.map(({ method, path }) => `${method} ${bare(path)}`));
    const others = reaching.flatMap((form) =>
      METHODS.filter((method) => !known.has(`${method} ${bare(form.path)}`)).map((method) => ({
        ...form,
        method,
        body: null,
      })),
    );
    const paths = others.filter(({ path }) => path.includes("«"));
    const answers = await inTurn(paths, async (form) => {
      const tries = [...stranger.slice(0, 2).map(({ id }) => id), "con_never"];
      const found = tries.map((id) =>
        ask(dana, form, { filling: Object.fromEntries(form.ids.map(({ mark }) => [mark, id])) }),
      );
      return new Set(await Promise.all(found)).size;
    });
    expect(new Set(answers)).toEqual(new Set([1]));
  });
});
