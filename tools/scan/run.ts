/**
 * `npm run scan`: sqlmap and wapiti against the Worker on this machine, signed in by the emulated Entra. About ten minutes;
 * `-- --level 1 --seconds 20` takes two. It ends with 1 when something was found.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { API_CLIENT_ID, PANE_CLIENT_ID, startEntra } from "../../tests/outlook/identity/entra.ts";
import { signedInUser } from "../../tests/outlook/identity/people.ts";
import { startWorker } from "../../tests/outlook/worker.ts";
import { startProxy } from "./proxy.ts";
import { type Findings, type Request, sqlmap, wapiti, whyNotHere } from "./scanners.ts";

const PERSON = { address: "maya@southgate.example", displayName: "Maya Lindqvist" };

async function aContact(url: string): Promise<string> {
  const body = JSON.stringify({
    displayName: PERSON.displayName,
    preferredName: null,
    company: null,
    role: null,
    addresses: [PERSON.address],
  });
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/v1/contacts`, { method: "POST", headers, body });
  if (response.status !== 201) throw new Error(`Cannot prepare the scan: ${response.status} ${await response.text()}`);
  // Safe cast: the contract's reply.
  return ((await response.json()) as { contact: { id: string } }).contact.id;
}

const requestsAbout = (contact: string): readonly Request[] => [
  {
    name: "open",
    method: "POST",
    path: "/v1/open",
    body: JSON.stringify({ people: [PERSON], thread: null, timeZone: "Europe/Berlin" }),
  },
  {
    name: "createContact",
    method: "POST",
    path: "/v1/contacts",
    body: JSON.stringify({
      displayName: "x",
      preferredName: "x",
      company: "x",
      role: "x",
      addresses: [PERSON.address],
    }),
  },
  { name: "touches", method: "GET", path: `/v1/contacts/${contact}/touches?limit=20&cursor=1.1` },
  { name: "contact", method: "GET", path: `/v1/contacts/${contact}*` },
  { name: "due", method: "GET", path: "/v1/due?timeZone=UTC&limit=5" },
  {
    name: "chooseContact",
    method: "PUT",
    path: "/v1/choices",
    body: JSON.stringify({ address: PERSON.address, contactId: contact }),
  },
];

function print(all: readonly Findings[]): void {
  console.table(
    all.map(({ scanner, target, found, remarks, finished }) => ({
      scanner,
      target,
      found: found.length,
      remarks: remarks.length,
      "came to its end": finished ? "yes" : "no, the time was over",
    })),
  );
  for (const { scanner, target, found, remarks } of all)
    for (const line of [...found, ...remarks]) console.log(`${scanner}, ${target}: ${line}`);
}

async function scan(folder: string, { level, seconds }: { level: number; seconds: number }): Promise<Findings[]> {
  const entra = await startEntra(Date.now);
  const vars = {
    ENVIRONMENT: "development",
    API_CLIENT_ID,
    PANE_CLIENT_ID,
    DEV_ISSUER: entra.issuerTemplate,
    DEV_JWKS_URL: entra.jwksUrl,
  };
  const worker = await startWorker({ vars });
  const token = await entra.accessToken(signedInUser({ name: "Dana Whitfield", address: "dana@northwind.example" }));
  const proxy = await startProxy(worker.url, token);
  try {
    const contact = await aContact(proxy.url);
    const asked = { url: proxy.url, folder, level, seconds };
    const all: Findings[] = [];
    for (const request of requestsAbout(contact)) all.push(await sqlmap(request, asked));
    all.push(await wapiti(asked));
    return all;
  } finally {
    proxy.close();
    await worker.stop();
    await entra.close();
  }
}

async function main(): Promise<void> {
  const options = { level: { type: "string", default: "5" }, seconds: { type: "string", default: "90" } } as const;
  const { values } = parseArgs({ options });
  const missing = whyNotHere();
  if (missing !== null) {
    console.log(`skipped: ${missing}`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "rapport-scan-"));
  const began = performance.now();
  const all = await scan(folder, { level: Number(values.level), seconds: Number(values.seconds) });
  rmSync(folder, { recursive: true });
  print(all);
  console.log(`${Math.round((performance.now() - began) / 1_000)} s`);
  process.exitCode = all.some(({ found }) => found.length > 0) ? 1 : 0;
}

await main();
