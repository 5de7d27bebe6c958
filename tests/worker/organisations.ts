/** Three organisations of four people who each logged and made things: what can be asked for by those it is not meant for. */
import type { Actor, Resource } from "../../worker/http/access.ts";
import { aContact, aFact, aLedgerEntry, aLog, aTouch } from "./builders.ts";
import type { Identity } from "./issuer.ts";
import type { Caller, World } from "./world.ts";

const TENANTS = ["1", "2", "3"].map((digit) => `${digit.repeat(8)}-1111-4111-8111-111111111111`);
const NAMES = ["Dana Whitfield", "Luis Ortega", "Imke Brandt", "Sol Adeyemi"];

export const EVERYBODY: readonly Identity[] = TENANTS.flatMap((tenant) =>
  NAMES.map((name, i) => ({ tenant, name, user: `d0000000-0000-4000-8000-00000000000${i + 1}` })),
);

export interface Thing {
  readonly of: Resource;
  readonly id: string;
  readonly maker: Identity;
  readonly isPrivate: boolean;
}

/** Somebody with things of their own, in the order requests name them. */
export interface Member {
  readonly identity: Identity;
  readonly caller: Caller;
  readonly things: readonly Thing[];
  /** Of their first contact. */
  readonly address: string;
}

/** What the maker of `thing` lets `identity` do with it follows from who they are to each other. */
export function actorOf(identity: Identity, { maker, isPrivate }: Thing): Actor {
  if (identity.tenant !== maker.tenant) return "stranger";
  if (identity.user === maker.user) return "maker";
  return isPrivate ? "outsider" : "colleague";
}

const VISIBILITIES = ["team", "private", "metadata"] as const;

async function member(world: World, identity: Identity): Promise<Member> {
  const caller = await world.as(identity);
  const own = identity.user.slice(-1);
  const things: Thing[] = [];
  for (const [i, visibility] of VISIBILITIES.entries()) {
    const messageId = `m${own}${i}@southgate.example`;
    const log = aLog({
      thread: { messageIds: [messageId], conversationId: null, subjectDigest: null },
      people: [
        { who: { address: `p${own}${i}@southgate.example`, displayName: `P ${i}` }, touches: [aTouch({ messageId })] },
      ],
      visibility,
      note: `Note ${i}`,
    });
    const { interaction } = await caller.done("POST /v1/interactions", log);
    const common = { maker: identity, isPrivate: visibility === "private" };
    things.push({ of: "interaction", id: interaction.id, ...common });
    things.push({ of: "contact", id: interaction.people[0].contactId, ...common });
  }
  const { contact } = await caller.done("POST /v1/contacts", aContact({ addresses: [`made${own}@southgate.example`] }));
  things.push({ of: "contact", id: contact.id, maker: identity, isPrivate: false });
  const { entry } = await caller.done(`POST /v1/contacts/${contact.id}/ledger`, aLedgerEntry());
  things.push({ of: "ledgerEntry", id: entry.id, maker: identity, isPrivate: true });
  for (const visibility of ["private", "team"]) {
    const { fact } = await caller.done(
      `POST /v1/contacts/${contact.id}/facts`,
      aFact({ visibility, text: visibility }),
    );
    things.push({ of: "fact", id: fact.id, maker: identity, isPrivate: visibility === "private" });
  }
  return { identity, caller, things, address: `p${own}0@southgate.example` };
}

/** An administrator of the organisation turns on what is off at first. */
async function turnOnEverything(world: World, tenant: string): Promise<void> {
  const user = "a0000000-0000-4000-8000-000000000001";
  const ada = await world.as({ tenant, user, name: "Ada Moreau", roles: ["Rapport.Admin"] });
  const settings = { retentionDays: null, defaultVisibility: "team", serverAnalysis: true, rewriting: true };
  await ada.done("PUT /v1/organisation", settings, { "if-match": '"0"' });
}

/** `identities`, each with their things, in organisations that have turned everything on. */
export async function membersIn(world: World, identities = EVERYBODY): Promise<Member[]> {
  for (const tenant of new Set(identities.map((identity) => identity.tenant))) await turnOnEverything(world, tenant);
  const members: Member[] = [];
  for (const identity of identities) members.push(await member(world, identity));
  return members;
}
