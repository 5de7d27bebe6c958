/** Rate limiters for the Worker on this machine. */

/** `as miniflare has them`: each count is written to disk. `in memory`: as Cloudflare's are. `none`: everybody passes. */
export type LimiterKind = "as miniflare has them" | "in memory" | "none";

/** As wrangler.jsonc has it. */
export interface Limiter {
  readonly simple: { readonly limit: number };
}

/** A Worker with an entrypoint for each limiter: so many requests of each key in a minute. */
const script = (limits: readonly (readonly [name: string, limit: number])[]): string => `
import { WorkerEntrypoint } from "cloudflare:workers";
function limiter(most) {
  const counts = new Map();
  let minute = 0;
  return ({ key }) => {
    const now = Math.floor(Date.now() / 60_000);
    if (now !== minute) counts.clear();
    minute = now;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return { success: counts.get(key) <= most };
  };
}
${limits
  .map(
    ([name, limit]) => `
const pass${name} = limiter(${limit});
export class ${name} extends WorkerEntrypoint { limit(ask) { return pass${name}(ask); } }`,
  )
  .join("")}
export default {};`;

const WORKER = "limiters";

interface Instead {
  /** Beside the Worker's other bindings. */
  readonly bindings: {
    readonly ratelimits?: Record<string, never>;
    readonly serviceBindings?: Record<string, { readonly name: string; readonly entrypoint: string }>;
  };
  /** Beside the Worker. */
  readonly workers: ReturnType<typeof limiterWorker>[];
}

/** What takes the place of Miniflare's own limiters, which are `limiters` by their bindings. */
export function limitersInstead(limiters: Readonly<Record<string, Limiter>>, kind: LimiterKind): Instead {
  if (kind === "as miniflare has them") return { bindings: {}, workers: [] };
  if (kind === "none") return { bindings: { ratelimits: {} }, workers: [] };
  const names = Object.keys(limiters);
  const serviceBindings = Object.fromEntries(names.map((name) => [name, { name: WORKER, entrypoint: name }]));
  return { bindings: { ratelimits: {}, serviceBindings }, workers: [limiterWorker(limiters)] };
}

function limiterWorker(limiters: Readonly<Record<string, Limiter>>) {
  const limits = Object.entries(limiters).map(([name, { simple }]) => [name, simple.limit] as const);
  const modules = [{ type: "ESModule" as const, path: "limiters.js", contents: script(limits) }];
  return { name: WORKER, compatibilityDate: "2026-10-06", modules };
}
