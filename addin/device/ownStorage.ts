/**
 * What the browser keeps of the pane for the signed-in user: texts, most of them JSON, under keys that say what they are and
 * whose. While nobody is signed in there is no key: then nothing is kept and nothing read.
 */
import type { Account } from "../office/signIn.ts";

export interface OwnPorts {
  readonly storage: Storage;
  /** What Outlook puts before the keys of each mailbox; empty where it does not. */
  readonly partition: string;
  /** Who is signed in. */
  readonly account: () => Account | null;
}

type KeyPorts = Pick<OwnPorts, "partition" | "account">;

/**
 * `null` while nobody is signed in. `id` tells several of one name apart. The spelling is for good: what is kept under
 * another one is not found again.
 */
export function ownKey({ partition, account }: KeyPorts, name: string, id?: string): string | null {
  const who = account();
  return (
    who && [anybodysPrefix(partition, name) + who.tenantId, who.userId, ...(id === undefined ? [] : [id])].join(".")
  );
}

/** Of everything of this name that is kept under an id. */
export function ownKeys(own: OwnPorts, name: string): string[] {
  const prefix = ownKey(own, name, "");
  return prefix === null ? [] : storedKeys(own.storage, prefix);
}

/** What keys of this name begin with, whoever's they are. */
export const anybodysPrefix = (partition: string, name: string): string => `${partition}rapport.${name}.`;

/**
 * Keeps a text, or with `null` forgets it. Whether that could be done: a full storage refuses, and is no reason to disturb
 * whoever is at work.
 */
export function tryKeep(
  storage: Pick<Storage, "setItem" | "removeItem">,
  key: string | null,
  text: string | null,
): boolean {
  if (key === null) return false;
  try {
    if (text === null) storage.removeItem(key);
    else storage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** `null` for nothing. */
export const storedText = (storage: Storage, key: string | null): string | null =>
  key === null ? null : storage.getItem(key);

/** `null` for nothing, and for what is no JSON: somebody else may have written it. */
export function storedJson(storage: Storage, key: string | null): unknown {
  try {
    return JSON.parse(storedText(storage, key) ?? "null");
  } catch {
    return null;
  }
}

/** In the order of the storage; a list of its own, so that what is under them may be removed meanwhile. */
export const storedKeys = (storage: Storage, prefix: string): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter((key) =>
    key.startsWith(prefix),
  );
