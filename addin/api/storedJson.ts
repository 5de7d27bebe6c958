/** What the browser keeps of the pane: JSON under keys that begin with what it is. */

/** `null` for nothing, and for what is no JSON: somebody else may have written it. */
export function storedJson(storage: Storage, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/** In the order of the storage; a list of its own, so that what is under them may be removed meanwhile. */
export const storedKeys = (storage: Storage, prefix: string): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter((key) =>
    key.startsWith(prefix),
  );
