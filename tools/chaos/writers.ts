/** Writes under fresh Idempotency-Keys, and what became of each as far as the client can tell. */
import { ask } from "./ask.ts";

export interface Write {
  readonly key: string;
  readonly path: "/v1/interactions" | "/v1/contacts";
  readonly body: string;
}

/** `acknowledged`: the whole answer was read. Everything else has to be sent again to know. */
export interface Ledger {
  readonly sent: Map<string, Write>;
  readonly acknowledged: Map<string, string>;
  /** Answers that are neither done nor a refusal a client can act on. */
  readonly wrong: string[];
  /** 503 with a time to come back. */
  refused: number;
}

export const newLedger = (): Ledger => ({ sent: new Map(), acknowledged: new Map(), wrong: [], refused: 0 });

let count = 0;

/** Two of three log a thread with somebody known or new, the third makes a contact. */
function nextWrite(run: string): Write {
  count += 1;
  const key = `${run}-${count}`;
  return count % 3 === 0 ? contactWrite(key) : logWrite(key);
}

const contactWrite = (key: string): Write => ({
  key,
  path: "/v1/contacts",
  body: JSON.stringify({
    displayName: `Person ${key}`,
    preferredName: null,
    company: null,
    role: null,
    addresses: [`${key}@southgate.example`, `${key}@home.example`],
  }),
});

function logWrite(key: string): Write {
  const messageId = `${key}@southgate.example`;
  const touch = { messageId, at: "2026-11-18T10:00:00Z", direction: "in", audience: 1, addressed: "to" };
  const body = {
    kind: "thread",
    thread: { messageIds: [messageId], conversationId: null, subjectDigest: null },
    people: [
      {
        who: { address: `known${count % 97}@southgate.example`, displayName: "Known" },
        touches: [{ ...touch, automated: false, words: 60 }],
      },
    ],
    note: `Note of ${key}`,
    visibility: "team",
    timeZone: "Europe/Berlin",
  };
  return { key, path: "/v1/interactions", body: JSON.stringify(body) };
}

export interface Target {
  readonly url: string;
  /** Of people in organisations of their own: one alone would soon be told that it is enough. */
  readonly tokens: readonly string[];
}

/** The same write is always the same user's. */
function tokenFor(key: string, { tokens }: Target): string {
  const sum = [...key].reduce((total, char) => (total * 31 + char.charCodeAt(0)) % 1_000_003, 7);
  return tokens[sum % tokens.length] ?? "";
}

const LONGEST_WAIT_MS = 20_000;

/** Sends one write and enters what happened. */
export async function send(target: Target, write: Write, ledger: Ledger): Promise<void> {
  ledger.sent.set(write.key, write);
  const headers = {
    authorization: `Bearer ${tokenFor(write.key, target)}`,
    "content-type": "application/json",
    "idempotency-key": write.key,
  };
  try {
    const { path, body } = write;
    const told = await ask(target.url, { method: "POST", path, headers, body, longestMs: LONGEST_WAIT_MS });
    if (told.status === 201) ledger.acknowledged.set(write.key, told.text);
    else if (told.status === 503 && told.header("retry-after") !== undefined) ledger.refused += 1;
    else ledger.wrong.push(`${told.status} ${told.text}`);
  } catch {
    // The connection broke: only the key can tell.
  }
}

/** Writes from several clients at once until `isOver`. */
export async function writeUntil(target: Target, { run, ledger, isOver }: Writing): Promise<void> {
  const client = async (): Promise<void> => {
    while (!isOver()) await send(target, nextWrite(run), ledger);
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
}

const CLIENTS = 8;

export interface Writing {
  /** What the keys begin with. */
  readonly run: string;
  readonly ledger: Ledger;
  readonly isOver: () => boolean;
}

/** Sends everything again that was not acknowledged, as clients do, until it is. */
export async function replay(target: Target, ledger: Ledger): Promise<number> {
  const open = [...ledger.sent.values()].filter(({ key }) => !ledger.acknowledged.has(key));
  for (const write of open) await send(target, write, ledger);
  return open.length;
}
