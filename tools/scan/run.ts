/**
 * `npm run scan`: sqlmap and wapiti against the Worker on this machine, signed in by the emulated Entra. About half an hour, a minute at
 * most for each of some seventy requests; `-- --level 1 --seconds 20` takes a third of it. It ends with 1 when something was found.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { API_CLIENT_ID, PANE_CLIENT_ID, startEntra } from "../../tests/outlook/identity/entra.ts";
import { signedInUser } from "../../tests/outlook/identity/people.ts";
import { startWorker } from "../../tests/outlook/worker.ts";
import { startProxy } from "./proxy.ts";
import { scanRequests, type Things } from "./requests.ts";
import { type Findings, sqlmap, wapiti, whyNotHere } from "./scanners.ts";

async function made(url: string, path: string, body: unknown): Promise<Record<string, { readonly id: string }>> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  if (response.status !== 201) throw new Error(`Cannot prepare the scan: ${response.status} ${await response.text()}`);
  // Safe cast: the contract's replies, of which the ids are read.
  return (await response.json()) as Record<string, { readonly id: string }>;
}

let count = 0;

/** A person, a touch of theirs, a promise to them and something noted about them, all new. */
async function newThings(url: string): Promise<Things> {
  count += 1;
  const address = `maya${count}@southgate.example`;
  const names = { displayName: "Maya Lindqvist", preferredName: null, company: null, role: null };
  const { contact } = await made(url, "/v1/contacts", { ...names, addresses: [address] });
  const con = contact?.id ?? "";
  const at = "2026-11-18T10:00:00Z";
  const touch = { kind: "touch", who: [{ contactId: con }], channel: "call", direction: "both", at };
  const shown = { note: null, visibility: "team", timeZone: "Europe/Berlin" };
  const { interaction } = await made(url, "/v1/interactions", { ...touch, ...shown });
  const promise = { kind: "promise", by: "you", gift: null, what: "The paper", at, dueOn: null, timeZone: "UTC" };
  const { entry } = await made(url, `/v1/contacts/${con}/ledger`, promise);
  const noted = { kind: "interest", text: "Rowing", knownAt: at, messageId: null, visibility: "team", timeZone: "UTC" };
  const { fact } = await made(url, `/v1/contacts/${con}/facts`, noted);
  return { address, con, int: interaction?.id ?? "", led: entry?.id ?? "", fct: fact?.id ?? "" };
}

/** What a scanner found, and how the Worker answered it meanwhile. */
interface Scanned extends Findings {
  readonly answers: string;
}

/** A fault of the Worker is a finding of its own. */
const hasFault = ({ answers }: Scanned): boolean => /\b500:/.test(answers);

function print(all: readonly Scanned[]): void {
  console.table(
    all.map(({ scanner, target, found, remarks, finished, answers }) => ({
      scanner,
      target,
      found: found.length,
      remarks: remarks.length,
      "came to its end": finished ? "yes" : "no, the time was over",
      answers,
    })),
  );
  for (const { scanner, target, found, remarks } of all)
    for (const line of [...found, ...remarks]) console.log(`${scanner}, ${target}: ${line}`);
}

interface Depth {
  readonly level: number;
  /** For each request. */
  readonly seconds: number;
  /** Only operations whose name has this in it, or `wapiti`; `null` for all. */
  readonly only: string | null;
}

async function scan(folder: string, { level, seconds, only }: Depth): Promise<Scanned[]> {
  const entra = await startEntra(Date.now);
  const vars = {
    ENVIRONMENT: "development",
    API_CLIENT_ID,
    PANE_CLIENT_ID,
    DEV_ISSUER: entra.issuerTemplate,
    DEV_JWKS_URL: entra.jwksUrl,
  };
  // With limits a scanner would be refused after a minute, and find nothing for that reason.
  const worker = await startWorker({ vars, limiters: "none" });
  const token = await entra.accessToken(signedInUser({ name: "Dana Whitfield", address: "dana@northwind.example" }));
  const proxy = await startProxy(worker.url, token);
  try {
    const asked = { url: proxy.url, folder, level, seconds };
    const all: Scanned[] = [];
    for (const requestAbout of await scanRequests(proxy.url)) {
      const request = requestAbout(await newThings(proxy.url));
      if (only !== null && !request.name.includes(only)) continue;
      proxy.takeAnswers();
      all.push({ ...(await sqlmap(request, asked)), answers: proxy.takeAnswers() });
      console.log(`${request.name}: ${all.at(-1)?.answers}`);
    }
    if (only === null || only === "wapiti")
      all.push({ ...(await wapiti({ ...asked, seconds: WAPITI_SECONDS })), answers: proxy.takeAnswers() });
    return all;
  } finally {
    proxy.close();
    await worker.stop();
    await entra.close();
  }
}

const WAPITI_SECONDS = 180;

async function main(): Promise<void> {
  const options = {
    level: { type: "string", default: "5" },
    seconds: { type: "string", default: "60" },
    only: { type: "string" },
  } as const;
  const { values } = parseArgs({ options });
  const missing = whyNotHere();
  if (missing !== null) {
    console.log(`skipped: ${missing}`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "rapport-scan-"));
  const began = performance.now();
  const { level, seconds, only = null } = values;
  const all = await scan(folder, { level: Number(level), seconds: Number(seconds), only });
  rmSync(folder, { recursive: true });
  print(all);
  console.log(`${Math.round((performance.now() - began) / 1_000)} s`);
  process.exitCode = all.some((one) => one.found.length > 0 || hasFault(one)) ? 1 : 0;
}

await main();
