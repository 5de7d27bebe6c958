import { mkdtemp, rm } from "node:fs/promises";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Certificate, localhostCertificate } from "./certificate.ts";
import { startFront } from "./front.ts";
import { type Listening, listenPlain } from "./listen.ts";
import { CDN_TAG, LOCAL_TAGS } from "./officeTag.ts";

const PAGES: Readonly<Record<string, string>> = {
  "/taskpane.html": `<head>${CDN_TAG}</head>`,
  "/broken.html": "<head></head>",
  "/docs": "<p>Docs</p>",
};

let folder: string;
let certificate: Certificate;
let worker: Listening;
let front: Listening;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "front-"));
  certificate = await localhostCertificate(folder);
  worker = await listenPlain({ port: 0 }, (request, response) => {
    const page = PAGES[request.url ?? ""];
    response.writeHead(page ? 200 : 401, {
      "content-type": page ? "text/html" : "application/problem+json",
      "x-policy": "strict",
    });
    response.end(page ?? "{}");
  });
  front = await startFront(
    certificate,
    { port: 0 },
    {
      workerUrl: `http://127.0.0.1:${worker.port}`,
      pages: {},
      officePaths: ["/taskpane.html", "/broken.html"],
    },
  );
});
afterAll(async () => {
  await Promise.all([front.close(), worker.close(), rm(folder, { recursive: true })]);
});

/** Trusts the certificate that was just made, and no other. */
const fetched = (path: string) =>
  new Promise<{ status: number | undefined; headers: Readonly<Record<string, unknown>>; text: string }>(
    (resolve, reject) => {
      get(`https://localhost:${front.port}${path}`, { ca: certificate.cert }, async (response) => {
        const chunks = await response.toArray();
        resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() });
      }).on("error", reject);
    },
  );

describe("the add-in's https address", () => {
  it("gives the pane with the local office.js and every header of the Worker", async () => {
    const { text, headers } = await fetched("/taskpane.html");
    expect(text).toBe(`<head>${LOCAL_TAGS}</head>`);
    expect(headers["x-policy"]).toBe("strict");
  });

  it("fails loudly when the pane does not load office.js", async () => {
    const { status, text } = await fetched("/broken.html");
    expect([status, text]).toEqual([
      500,
      "Cannot put the local office.js into /broken.html: it has the CDN's script tag 0 times, not once",
    ]);
  });

  it("hands on pages that are none of the manifest's, and problems, as they are", async () => {
    expect((await fetched("/docs")).text).toBe("<p>Docs</p>");
    expect((await fetched("/v1/open")).status).toBe(401);
  });

  it("finds files of office.js however their path is capitalised, and lets other origins load them", async () => {
    const { status, headers } = await fetched("/office-js/Outlook-Web-16.01.js");
    expect([status, headers["access-control-allow-origin"]]).toEqual([200, "*"]);
  });

  it("gives nothing from outside the folder of office.js", async () => {
    expect((await fetched("/office-js/..%2fpackage.json")).status).toBe(404);
    expect((await fetched("/office-js/nonesuch.js")).status).toBe(404);
  });
});

describe("localhostCertificate", () => {
  it("keeps the one it made", async () => {
    expect(await localhostCertificate(folder)).toEqual(certificate);
  });
});
