/** What is tried, and what must come of it. */
import { Worker } from "node:worker_threads";
import { nextOf } from "./day.ts";
import { type Ask, atPace, connected, type Exchange, inCrowd } from "./exchange.ts";
import { type Figures, figuresOf, percentile, statusesOf } from "./figures.ts";
import type { Stage } from "./stage.ts";

export interface Finding {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  readonly reached: boolean;
}

const ms = (value: number): string => `${Math.round(value)} ms`;
const WARM_UP_SECONDS = 10;

const MIXED_PER_SECOND = 300;
const MIXED_P99_MS = 250;

/** A working day of two hundred people, faster. */
export async function mixed(stage: Stage, seconds: number): Promise<Finding[]> {
  const client = await connected(stage.url);
  const next = () => nextOf(stage.tokens);
  await atPace(client, { perSecond: MIXED_PER_SECOND / 2, seconds: WARM_UP_SECONDS, next });
  const [before, own, since] = [stage.cpuSeconds(), process.cpuUsage(), performance.now()];
  const all = await atPace(client, { perSecond: MIXED_PER_SECOND, seconds, next });
  const { user, system } = process.cpuUsage(own);
  const cpuSeconds = stage.cpuSeconds() - before;
  const clientSeconds = (user + system) / 1_000_000;
  const used = { cpuSeconds, clientSeconds, ms: performance.now() - since, requests: all.length };
  client.close();
  const { p50, p99, longest, accepted, perSecond, requests } = figuresOf(all);
  return [
    {
      what: `mixed requests for ${seconds} s`,
      goal: `${MIXED_PER_SECOND} a second, all answered`,
      measured: `${perSecond.toFixed(0)} a second; ${statusesOf(all)}; ${shareOf(used)}`,
      reached: accepted === requests && perSecond > MIXED_PER_SECOND * 0.98,
    },
    {
      what: "their latency",
      goal: `p99 ${MIXED_P99_MS} ms`,
      measured: `p50 ${ms(p50)}, p99 ${ms(p99)}, longest ${ms(longest)}; ${slowestOf(all)}`,
      reached: p99 <= MIXED_P99_MS,
    },
  ];
}

interface Used {
  readonly cpuSeconds: number;
  /** Of this process, which asks. */
  readonly clientSeconds: number;
  /** From the first request to the last answer. */
  readonly ms: number;
  readonly requests: number;
}

/** What workerd got of the machine: requests have one thread, so hardly more than a core is all it can use. */
const shareOf = ({ cpuSeconds, clientSeconds, ms: took, requests }: Used): string =>
  [
    `workerd had ${((cpuSeconds * 1_000) / took).toFixed(2)} of a core`,
    `${((cpuSeconds * 1_000) / requests).toFixed(1)} ms for each`,
    `the client ${((clientSeconds * 1_000) / took).toFixed(2)}`,
  ].join(", ");

/** The kind of request that is slowest, by p99. */
function slowestOf(all: readonly Exchange[]): string {
  const kinds = [...new Set(all.map(({ name }) => name))];
  const slowest = kinds
    .map((name) => ({ name, p99: figuresOf(all.filter((one) => one.name === name)).p99 }))
    .sort((one, other) => other.p99 - one.p99)[0];
  return slowest ? `slowest: ${slowest.name} with p99 ${ms(slowest.p99)}` : "";
}

/** Four times what is let in. With more connections workerd itself leaves some waiting, also before a page that does nothing. */
const OVERLOAD_CLIENTS = 128;
const OVERLOAD_P99_MS = 1_000;
const RECOVERY_MS = 5_000;

/** Clients that never wait, many more than can be served; then quiet again. */
export async function overload(stage: Stage, seconds: number): Promise<Finding[]> {
  const { url, tokens } = stage;
  const all = await inCrowd({ url, clients: OVERLOAD_CLIENTS, seconds, next: () => nextOf(tokens) });
  const recoveryMs = await untilNormal(stage);
  const { p99, accepted, failed } = figuresOf(all);
  return [
    {
      what: `${OVERLOAD_CLIENTS} clients that never wait, for ${seconds} s`,
      goal: "2xx, or 429 and 503 that say when to come back",
      measured: `${(accepted / seconds).toFixed(0)} a second served; ${statusesOf(all)}`,
      reached: failed === 0 && accepted > 0,
    },
    {
      what: "latency of those served",
      goal: `p99 ${OVERLOAD_P99_MS} ms`,
      measured: `p99 ${ms(p99)}`,
      reached: p99 <= OVERLOAD_P99_MS,
    },
    {
      what: "normal again",
      goal: `after ${RECOVERY_MS / 1_000} s`,
      measured: `${(recoveryMs / 1_000).toFixed(1)} s`,
      reached: recoveryMs <= RECOVERY_MS,
    },
  ];
}

const LONGEST_RECOVERY_MS = 60_000;

/** Milliseconds until a second begins in which everything is answered, as fast as on an ordinary day. */
async function untilNormal(stage: Stage): Promise<number> {
  const began = performance.now();
  const client = await connected(stage.url);
  for (;;) {
    const since = performance.now() - began;
    const all = await atPace(client, { perSecond: 50, seconds: 1, next: () => nextOf(stage.tokens) });
    const { p99, accepted, requests } = figuresOf(all);
    if ((p99 <= MIXED_P99_MS && accepted === requests) || since > LONGEST_RECOVERY_MS) {
      client.close();
      return since;
    }
  }
}

const NEIGHBOUR_PER_SECOND = 60;
const TURN_SECONDS = 5;
const NEIGHBOUR_RATIO = 1.5;

/** One organisation floods, from a thread of its own; the others go on with their day. Quiet and noisy in turns. */
export async function neighbour(stage: Stage, seconds: number): Promise<Finding[]> {
  const [noisy = "", ...others] = stage.tokens;
  const client = await connected(stage.url);
  const turn = () =>
    atPace(client, { perSecond: NEIGHBOUR_PER_SECOND, seconds: TURN_SECONDS, next: () => nextOf(others) });
  const [quiet, beside]: Exchange[][] = [[], []];
  await turn();
  for (let done = 0; done < seconds; done += 2 * TURN_SECONDS) {
    quiet?.push(...(await turn()));
    const flood = await startFlood(stage.url, noisy);
    beside?.push(...(await turn()));
    await flood.terminate();
  }
  client.close();
  const [alone, flooded] = [figuresOf(quiet ?? []), figuresOf(beside ?? [])];
  const ratio = flooded.p99 / alone.p99;
  return [
    {
      what: "beside an organisation that floods",
      goal: `p99 at most ${NEIGHBOUR_RATIO} times the quiet one, nobody refused`,
      measured: `${ratio.toFixed(2)}: ${shown(alone)} quiet, ${shown(flooded)} beside it; ${statusesOf(beside ?? [])}`,
      reached: ratio <= NEIGHBOUR_RATIO && flooded.accepted === flooded.requests,
    },
  ];
}

const shown = ({ p50, p99 }: Figures): string => `p50 ${ms(p50)}, p99 ${ms(p99)}`;

async function startFlood(url: string, token: string): Promise<Worker> {
  const flood = new Worker(new URL("./flood.ts", import.meta.url), { workerData: { url, token } });
  await new Promise((resolve) => flood.once("message", resolve));
  return flood;
}

const UNKNOWN_KEYS = 10_000;
const KEY_CLIENTS = 32;

/** Tokens that name keys nobody has. */
export async function unknownKeys(stage: Stage): Promise<Finding[]> {
  const client = await connected(stage.url);
  const [good = ""] = stage.tokens;
  await client.send(nextOf([good]));
  const before = stage.keyRequests();
  let made = 0;
  const one = async (): Promise<Exchange[]> => {
    const answers: Exchange[] = [];
    while (made < UNKNOWN_KEYS) answers.push(await client.send(withUnknownKey(good, made++)));
    return answers;
  };
  const all = (await Promise.all(Array.from({ length: KEY_CLIENTS }, one))).flat();
  client.close();
  const asked = stage.keyRequests() - before;
  const denied = all.filter(({ status }) => status === 401).length;
  const times = all.map(({ ms: took }) => took).sort((a, b) => a - b);
  return [
    {
      what: `${UNKNOWN_KEYS} tokens of unknown keys`,
      goal: "the issuer asked once at most, all denied",
      measured: `asked ${asked} times, ${denied} denied, p99 ${ms(percentile(times, 0.99))}`,
      reached: asked <= 1 && denied === UNKNOWN_KEYS,
    },
  ];
}

function withUnknownKey(token: string, n: number): Ask {
  const header = Buffer.from(JSON.stringify({ alg: "RS256", typ: "JWT", kid: `nobody-${n}` })).toString("base64url");
  const forged = [header, ...token.split(".").slice(1)].join(".");
  return {
    name: "forged",
    method: "GET",
    path: "/v1/due?timeZone=UTC",
    headers: { authorization: `Bearer ${forged}` },
    body: null,
  };
}
