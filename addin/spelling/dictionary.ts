/** The checker's dictionary and rules: one large file of our own, fetched once and kept on the device. */

/** Its cache of this add-in; nothing else is in it. */
const CACHE = "rapport-spelling";

export interface DictionaryAsk {
  readonly address: string;
  /** As it is after unpacking: what the server says of the length may be of the packed one. */
  readonly bytes: number;
  readonly mayFetch: boolean;
  readonly onFetched: (share: number) => void;
}

/** `null` where it is not on the device and may not be fetched. */
export async function dictionary({ address, bytes, mayFetch, onFetched }: DictionaryAsk): Promise<Blob | null> {
  const kept = await keptAt(address);
  if (kept || !mayFetch) return kept;

  const response = await fetch(address);
  if (!response.ok || !response.body)
    throw new Error(`Cannot fetch the dictionary: the server answers ${response.status}`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let fetched = 0;
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    fetched += value.byteLength;
    onFetched(Math.min(1, fetched / bytes));
  }
  const file = new Blob(parts, { type: "application/wasm" });
  await keep(address, file);
  return file;
}

export const forgetDictionary = async (): Promise<void> => {
  await cacheOr(null, () => caches.delete(CACHE));
};

const keptAt = (address: string): Promise<Blob | null> =>
  cacheOr(null, async () => {
    const kept = await (await caches.open(CACHE)).match(address);
    return kept ? kept.blob() : null;
  });

/** The one of an older version goes. */
const keep = (address: string, file: Blob): Promise<unknown> =>
  cacheOr(null, async () => {
    await caches.delete(CACHE);
    await (await caches.open(CACHE)).put(address, new Response(file));
  });

/** Browsers that keep third parties out refuse caches; then the file is fetched each time. */
async function cacheOr<T>(without: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    return without;
  }
}
