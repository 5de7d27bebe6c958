/** Clients that read and edit the same few people and log threads, whatever happens to the Worker, and remember what they were told. */
import { setTimeout as wait } from "node:timers/promises";
import { ask, type Told } from "./ask.ts";
import type { Refused, Seen } from "./history.ts";
import { type Ledger, newLedger } from "./writers.ts";

/** A person that several clients edit, and whose token they use for it. */
interface Shared {
  readonly id: string;
  readonly token: string;
}

export interface Room {
  /** Where the Worker is now: it moves with each start. */
  url: string;
  readonly people: readonly Shared[];
  readonly seen: Seen[];
  readonly refused: Refused[];
  readonly ledger: Ledger;
  isOver: boolean;
}

/** What was answered for good. */
export const operationsIn = ({ seen, refused, ledger }: Room): number => {
  const edits = seen.filter(({ from }) => from !== null).length;
  return seen.length + refused.length + ledger.acknowledged.size - edits;
};

interface Asked {
  readonly method: "GET" | "POST" | "PATCH";
  readonly path: string;
  readonly token: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const LONGEST_WAIT_MS = 10_000;
const PAUSE_MS = 60;

/** Asks until there is a definite answer: a broken connection and a 503 say nothing of what was done. */
async function persistently(room: Room, { method, path, token, headers, body }: Asked): Promise<Told> {
  for (;;) {
    try {
      const told = await ask(room.url, {
        method,
        path,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
        longestMs: LONGEST_WAIT_MS,
        ...(body === undefined ? {} : { body }),
      });
      if (!isPassing(told)) return told;
      room.ledger.refused += 1;
    } catch {
      // Killed, halted or not there yet.
    }
    await wait(PAUSE_MS);
  }
}

const isPassing = ({ status, header }: Told): boolean =>
  (status === 503 || status === 429) && header("retry-after") !== undefined;

/** Makes a person for each token. */
export async function openRoom(url: string, tokens: readonly string[]): Promise<Room> {
  const room = { url, people: [], seen: [], refused: [], ledger: newLedger(), isOver: false };
  const people = tokens.map(async (token, i) => {
    const names = { displayName: `Person ${i}`, preferredName: null, company: null, role: "value 0" };
    const body = JSON.stringify({ ...names, addresses: [`a${i}@southgate.example`, `b${i}@southgate.example`] });
    const told = await write(room, { key: `person-${i}`, token, method: "POST", path: "/v1/contacts", body });
    return { id: String(JSON.parse(told.text).contact.id), token };
  });
  return Object.assign(room, { people: await Promise.all(people) });
}

interface Write extends Asked {
  readonly key: string;
  readonly method: "POST" | "PATCH";
  readonly body: string;
}

async function write(room: Room, { key, ...asked }: Write): Promise<Told> {
  room.ledger.sent.set(key, { key, path: "/v1/contacts", body: asked.body });
  const told = await persistently(room, { ...asked, headers: { ...asked.headers, "idempotency-key": key } });
  if (told.status === 200 || told.status === 201) room.ledger.acknowledged.set(key, told.text);
  return told;
}

const versionOf = ({ header }: Told): number => Number(header("etag")?.replaceAll('"', ""));

/** One client after its own fixed order of steps, until it is over. */
export async function act(room: Room, name: string): Promise<void> {
  const known = new Map<string, number>();
  for (let step = 0; !room.isOver; step++) {
    const person = room.people[(step * 7 + name.length * 3 + Number(name.slice(1))) % room.people.length];
    if (!person) throw new Error("Cannot act: nobody is there");
    const doing = { room, person, known, key: `${name}-${step}` };
    if (step % 4 === 3) await log(doing);
    else if (step % 4 === 1) await edit(doing);
    else await look(doing);
  }
}

interface Doing {
  readonly room: Room;
  readonly person: Shared;
  /** Versions this client has seen last. */
  readonly known: Map<string, number>;
  readonly key: string;
}

async function look({ room, person, known }: Doing): Promise<void> {
  const began = performance.now();
  const told = await persistently(room, { method: "GET", path: `/v1/contacts/${person.id}`, token: person.token });
  note({ room, person, known }, { told, began, from: null });
}

async function edit({ room, person, known, key }: Doing): Promise<void> {
  const from = known.get(person.id) ?? 1;
  const began = performance.now();
  const told = await write(room, {
    key,
    token: person.token,
    method: "PATCH",
    path: `/v1/contacts/${person.id}`,
    headers: { "if-match": `"${from}"` },
    body: JSON.stringify({ role: key }),
  });
  if (told.status !== 412) return note({ room, person, known }, { told, began, from });
  room.refused.push({ thing: person.id, value: key });
  known.set(person.id, versionOf(told));
}

interface Noted {
  readonly told: Told;
  readonly began: number;
  readonly from: number | null;
}

function note({ room, person, known }: Omit<Doing, "key">, { told, began, from }: Noted): void {
  if (told.status !== 200) {
    room.ledger.wrong.push(`${told.status} ${told.text}`);
    return;
  }
  const version = versionOf(told);
  const value = String(JSON.parse(told.text).contact.role);
  known.set(person.id, version);
  room.seen.push({ thing: person.id, began, ended: performance.now(), version, value, from });
}

async function log({ room, person, key }: Doing): Promise<void> {
  const messageId = `${key}@southgate.example`;
  const touch = { messageId, at: "2026-11-18T10:00:00Z", direction: "in", audience: 1, addressed: "to" };
  const body = JSON.stringify({
    kind: "thread",
    thread: { messageIds: [messageId], conversationId: null, subjectDigest: null },
    people: [{ who: { contactId: person.id }, touches: [{ ...touch, automated: false, words: 60 }] }],
    note: `Note of ${key}`,
    visibility: "team",
    timeZone: "Europe/Berlin",
  });
  const told = await write(room, { key, token: person.token, method: "POST", path: "/v1/interactions", body });
  if (told.status !== 201) room.ledger.wrong.push(`${told.status} ${told.text}`);
}
