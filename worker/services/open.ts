import type { OpenBody, OpenReply, PersonView } from "../../shared/contract/open.ts";
import { blocksBefore, ownerActivityOn } from "../../shared/domain/forecast/ownerDays.ts";
import { addressKey } from "../../shared/domain/people/address.ts";
import { addressShape } from "../../shared/domain/people/lookalike.ts";
import { STRANGER, toneBriefOf } from "../../shared/domain/tone/brief.ts";
import { DAY_MS, type Instant } from "../../shared/time.ts";
import { addressDigest } from "../digest.ts";
import type { Database } from "../store/database.ts";
import { type OpenedPerson, openItem } from "../store/openQuery.ts";
import { unloggedTouches } from "./seen.ts";
import { threadKeysOf } from "./threadKeys.ts";
import { knownView, loggedView, summaryOf, type Viewing } from "./views.ts";

/** Where the user stands with the people of an item (P5). Reads only (L6). */
export async function openPeople(db: Database, body: OpenBody, now: Instant): Promise<OpenReply> {
  const addressKeys = body.people.map((person) => addressKey(person.address));
  const threadKeys = body.thread ? await threadKeysOf(body.thread, [], db.scope.userId) : [];
  const digests = await Promise.all(addressKeys.map((key) => addressDigest(db.scope.tenantId, key)));
  const shapes = body.people.map((person) => addressShape(person.address));
  const today = Math.floor(now / DAY_MS);
  const opened = await openItem(db, { addressKeys, threadKeys, digests, shapes, blocks: blocksBefore(today) });

  const viewing = { now, zone: body.timeZone, owner: ownerActivityOn(today, opened.daysOfWriting) };
  const byPlace = new Map(opened.people.map((person) => [person.place, person]));
  const people = await Promise.all(body.people.map((asked, place) => personView(asked, byPlace.get(place), viewing)));
  return { asOf: now, people, logged: loggedView(opened.logged, db.scope.userId) };
}

type AskedPerson = OpenBody["people"][number];

async function personView(asked: AskedPerson, opened: OpenedPerson | undefined, viewing: Viewing): Promise<PersonView> {
  const { address, displayName } = asked;
  const candidates = opened?.candidates ?? [];
  const contact = candidates.find((candidate) => candidate.id === opened?.known);
  const alternatives = candidates.filter((candidate) => candidate !== contact);

  if (opened && contact) {
    const unlogged = await unloggedTouches(asked.seen, summaryOf(opened.tie), viewing.now);
    return { address, alternatives, ...knownView({ ...opened, contact, unlogged }, viewing) };
  }
  const toneBrief = toneBriefOf({ displayName, preferredName: null }, STRANGER);
  if (alternatives.length > 0) return { state: "ambiguous", address, candidates: alternatives, toneBrief };
  return { state: "unknown", address, alike: opened?.alike ?? null, erased: opened?.erased === 1, toneBrief };
}
