/** The add-in's https address: the Worker behind it, the real office.js from node_modules and our stand-ins beside it. */
import { readFile } from "node:fs/promises";
import { type IncomingMessage, request, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import type { Certificate } from "./certificate.ts";
import { type Listening, listenTls, type Port } from "./listen.ts";
import { withLocalOffice } from "./officeTag.ts";
import { contentTypeOf, fileIn, send, sendText } from "./staticFiles.ts";

const OFFICE_JS = fileURLToPath(new URL("../../node_modules/@microsoft/office-js/dist", import.meta.url));
const STANDINS = new URL("./page/standins.js", import.meta.url);

export interface Upstream {
  /** Where the Worker listens: `http://127.0.0.1:…`. `null` while it has not started. */
  workerUrl: string | null;
  /** Pages of a test's own, by path; they come before the Worker's. */
  readonly pages: Readonly<Record<string, string>>;
  /** Paths of documents that must load office.js: the manifest's. */
  readonly officePaths: readonly string[];
}

/** office.js asks for `AgaveErrorUX/` where the package has `agaveerrorux/`; its scripts are loaded across origins. */
async function serveOffice(path: string, response: ServerResponse): Promise<void> {
  const file = await fileIn(OFFICE_JS, path.toLowerCase());
  if (!file) return sendText(response, 404, `Cannot find ${path} in @microsoft/office-js`);
  const headers = { "access-control-allow-origin": "*", "cache-control": "public, max-age=3600" };
  send(response, { status: 200, type: contentTypeOf(path), body: file, headers });
}

interface Page {
  readonly path: string;
  readonly html: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

function sendPage(response: ServerResponse, page: Page, officePaths: readonly string[]): void {
  if (!officePaths.includes(page.path)) {
    response.writeHead(page.status, page.headers);
    response.end(page.html);
    return;
  }
  const local = withLocalOffice(page.html);
  if (!local.ok) {
    const found = `Cannot put the local office.js into ${page.path}: it has the CDN's script tag ${local.error.found} times, not once`;
    sendText(response, 500, found);
  } else {
    response.writeHead(page.status, page.headers);
    response.end(local.value);
  }
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

const isHtml = (message: IncomingMessage): boolean => (message.headers["content-type"] ?? "").startsWith("text/html");

async function relay(answer: IncomingMessage, path: string, out: { response: ServerResponse; upstream: Upstream }) {
  const {
    "content-length": _length,
    "transfer-encoding": _encoding,
    connection: _connection,
    ...headers
  } = answer.headers;
  const status = answer.statusCode ?? 502;
  if (isHtml(answer) && status < 300)
    return sendPage(out.response, { path, html: await textOf(answer), status, headers }, out.upstream.officePaths);
  out.response.writeHead(status, headers);
  answer.pipe(out.response);
}

function proxy(incoming: IncomingMessage, out: { response: ServerResponse; upstream: Upstream }): void {
  const { response, upstream } = out;
  if (!upstream.workerUrl) {
    sendText(response, 503, "Cannot reach the Worker: it has not started yet");
    return;
  }
  const target = new URL(incoming.url ?? "/", upstream.workerUrl);
  // Compressed pages could not be edited, and on loopback compression only costs time.
  const headers = { ...incoming.headers, host: target.host, "accept-encoding": "identity" };
  const onward = request(target, { method: incoming.method ?? "GET", headers }, (answer) => {
    relay(answer, target.pathname, out).catch(() => response.destroy());
  });
  onward.on("error", (failed) => {
    if (response.headersSent) response.destroy();
    else sendText(response, 502, `Cannot reach the Worker: ${failed.message}`);
  });
  incoming.pipe(onward);
}

async function serve(incoming: IncomingMessage, response: ServerResponse, upstream: Upstream): Promise<void> {
  const { pathname } = new URL(incoming.url ?? "/", "https://localhost");
  if (pathname.startsWith("/office-js/")) return await serveOffice(pathname.slice("/office-js".length), response);
  if (pathname === "/outlook-standins.js")
    return send(response, { status: 200, type: contentTypeOf(pathname), body: await readFile(STANDINS) });
  const html = upstream.pages[pathname];
  if (html === undefined) return proxy(incoming, { response, upstream });
  sendPage(
    response,
    { path: pathname, html, status: 200, headers: { "content-type": contentTypeOf("page.html") } },
    upstream.officePaths,
  );
}

export const startFront = (certificate: Certificate, port: Port, upstream: Upstream): Promise<Listening> =>
  listenTls(certificate, port, (incoming, response) => {
    serve(incoming, response, upstream).catch((failed: unknown) => sendText(response, 500, String(failed)));
  });
