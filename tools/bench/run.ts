/**
 * `npm run bench`: requests per second and latency of opening and logging, beside the least a Worker with D1 can do, on
 * one workerd, in turns. The ratios say what the product costs; absolute numbers say how busy the machine is.
 */
import { fileURLToPath } from "node:url";
import autocannon, { type Request } from "autocannon";
import { createTestHarness } from "wrangler";
import { logBody, threadOf } from "./bodies.ts";
import { API_CLIENT, ISSUER, PANE_CLIENT, startIssuer } from "./issuer.ts";
import { CONTACTS, seed } from "./seed.ts";

/** Many short turns: whatever else the machine does then falls on all routes alike. */
const ROUNDS = 12;
const SECONDS = 1;
const CONNECTIONS = 16;
const RUN = "bench";

let count = 0;

interface Route {
  readonly name: string;
  readonly against: string | null;
  request(n: number): Request;
}

interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

async function bench(): Promise<void> {
  const issuer = await startIssuer();
  const server = createTestHarness({
    workers: [
      {
        configPath: fileURLToPath(new URL("./wrangler.jsonc", import.meta.url)),
        vars: {
          ENVIRONMENT: "development",
          API_CLIENT_ID: API_CLIENT,
          PANE_CLIENT_ID: PANE_CLIENT,
          DEV_ISSUER: ISSUER,
          DEV_JWKS_URL: issuer.keysUrl,
        },
      },
    ],
  });

  try {
    const { url } = await server.listen();
    const { DB } = await server.getWorker<{ DB: Parameters<typeof seed>[0] }>().getEnv();
    await seed(DB, Date.now());
    await measureAll(url, issuer.token);
  } finally {
    await server.close();
    issuer.stop();
  }
}

async function measureAll(url: URL, token: string): Promise<void> {
  const results = new Map<string, Measured[]>();
  for (let round = 0; round <= ROUNDS; round++) {
    for (const route of routes(token)) {
      const measured = await measure(url, route, round === 0 ? 1 : SECONDS);
      // The first round warms up.
      if (round > 0) results.set(route.name, [...(results.get(route.name) ?? []), measured]);
    }
  }
  print(results);
}

async function measure(url: URL, route: Route, duration: number): Promise<Measured> {
  const done = await autocannon({
    url: url.href,
    connections: CONNECTIONS,
    duration,
    requests: [
      {
        setupRequest: (request) => {
          count += 1;
          return { ...request, ...route.request(count) };
        },
      },
    ],
  });
  if (done.non2xx > 0 || done.errors > 0) throw new Error(`Cannot measure ${route.name}: ${done.non2xx} bad answers`);
  return { perSecond: done.requests.average, p50: done.latency.p50, p99: done.latency.p99 };
}

function routes(token: string): Route[] {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const personOf = (n: number) => ({
    address: `person${n % CONTACTS}@southgate.example`,
    displayName: `Person ${n % CONTACTS}`,
  });
  return [
    {
      name: "bare read of one row",
      against: null,
      request: (n) => ({ method: "GET", path: `/bench/read?n=${n % CONTACTS}` }),
    },
    {
      name: "open a known person",
      against: "bare read of one row",
      request: (n) => ({ method: "POST", path: "/v1/open", headers, body: openBody(personOf(n), n) }),
    },
    { name: "bare write of two rows", against: null, request: (n) => ({ method: "GET", path: `/bench/write?n=${n}` }) },
    {
      name: "log a thread",
      against: "bare write of two rows",
      request: (n) => ({
        method: "POST",
        path: "/v1/interactions",
        headers: { ...headers, "idempotency-key": `${RUN}-${n}` },
        body: JSON.stringify(logBody(RUN, { contactId: `con_${n % CONTACTS}`, n })),
      }),
    },
  ];
}

interface Person {
  readonly address: string;
  readonly displayName: string;
}

const openBody = (person: Person, n: number): string =>
  JSON.stringify({ people: [person], thread: threadOf(RUN, n), timeZone: "Europe/Berlin" });

function print(results: ReadonlyMap<string, readonly Measured[]>): void {
  const medians = new Map([...results].map(([name, runs]) => [name, medianOf(runs)]));
  for (const { name, against } of routes("")) {
    const own = medians.get(name);
    const other = against ? medians.get(against) : undefined;
    if (!own) continue;
    const ratio = other ? `  ${(own.perSecond / other.perSecond).toFixed(2)} of "${against}"` : "";
    console.log(
      `${name.padEnd(24)} ${own.perSecond.toFixed(0).padStart(6)}/s  p50 ${own.p50} ms  p99 ${own.p99} ms${ratio}`,
    );
  }
}

function medianOf(runs: readonly Measured[]): Measured {
  const middle = (of: (run: Measured) => number): number => runs.map(of).sort((a, b) => a - b)[runs.length >> 1] ?? 0;
  return { perSecond: middle((run) => run.perSecond), p50: middle((run) => run.p50), p99: middle((run) => run.p99) };
}

await bench();
