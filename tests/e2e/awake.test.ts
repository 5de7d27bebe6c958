import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../worker/http/headers.ts";
import { type Listening, listenPlain } from "../outlook/listen.ts";
import { launchBrowser } from "./browser.ts";

/** Longest that the page may be kept from anything else, in milliseconds. */
const HITCH_MS = 50;

const PAGE = `<!doctype html><html lang="en"><head><title>Long mail</title><script src="/trusted-types.js"></script>
<script type="module" src="/page.js"></script></head><body></body></html>`;

let browser: Browser;
let server: Listening;

beforeAll(async () => {
  const files = await builtPage();
  files.set("/", PAGE);
  files.set(
    "/trusted-types.js",
    await readFile(new URL("../../addin/public/trusted-types.js", import.meta.url), "utf8"),
  );
  const policy = contentSecurityPolicy({ frameAncestors: ["'none'"], connectSources: [] });
  server = await listenPlain({ port: 0 }, (request, response) => {
    const file = files.get(request.url ?? "");
    const type = request.url === "/" ? "text/html" : "text/javascript";
    response.writeHead(file === undefined ? 404 : 200, { "content-type": type, "content-security-policy": policy });
    response.end(file);
  });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What is built of the page and of the background's script, by path. */
async function builtPage(): Promise<Map<string, string>> {
  const built = await build({
    root: fileURLToPath(new URL("../addin", import.meta.url)),
    configFile: false,
    logLevel: "warn",
    worker: { format: "es" },
    build: {
      write: false,
      target: "es2022",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: fileURLToPath(new URL("../addin/longMailPage.ts", import.meta.url)),
        output: { entryFileNames: "page.js" },
      },
    },
  });
  const outputs = "output" in built ? built.output : [];
  return new Map(outputs.map((file) => [`/${file.fileName}`, file.type === "chunk" ? file.code : String(file.source)]));
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

interface Read {
  /** What came of it: how many touches of quoted messages, how many drafts with advice. */
  readonly found: unknown;
  /** The longest that the page's own thread was kept at a time: in milliseconds of the processor, as others use it too. */
  readonly longestMs: number;
}

async function read(how: string): Promise<Read> {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${server.port}/`);
  await page.waitForFunction(() => "READINGS" in globalThis);
  await browser.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline"] });
  const found = await page.evaluate(`READINGS["${how}"]()`);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  await page.close();
  return { found, longestMs: longestTask(trace.traceEvents) };
}

function longestTask(events: readonly TraceEvent[]): number {
  const main = events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const onMain = ({ pid, tid }: TraceEvent) => main.some((thread) => thread.pid === pid && thread.tid === tid);
  const tasks = events.filter((event) => event.name === "RunTask" && onMain(event));
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1_000));
}

describe("10 MB of HTML with 2,000 quotes, read as the pane does it", () => {
  it.each(["in a Web Worker", "in the page"])("never keeps the page for long %s", async (how) => {
    const { found, longestMs } = await read(how);
    expect(found).toBeGreaterThan(700);
    expect(longestMs).toBeGreaterThan(0);
    expect(longestMs).toBeLessThan(HITCH_MS);
  });

  it("would keep it for long without pauses: so the measure can tell", async () => {
    const { found, longestMs } = await read("at once");
    expect(found).toBeGreaterThan(700);
    expect(longestMs).toBeGreaterThan(HITCH_MS);
  });
});

describe("the first drafts in four languages, to five readers, judged where no Web Worker can start", () => {
  it("never keep the page for long", async () => {
    const { found, longestMs } = await read("drafts, in the page");
    expect(found).toBe(4);
    expect(longestMs).toBeLessThan(HITCH_MS);
  });
});
