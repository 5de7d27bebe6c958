/** Files of a folder over HTTP. */
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, resolve, sep } from "node:path";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

export const contentTypeOf = (path: string): string => CONTENT_TYPES[extname(path)] ?? "application/octet-stream";

/** The file's bytes; `null` when there is none inside the folder. */
export async function fileIn(folder: string, path: string): Promise<Buffer | null> {
  const file = resolve(folder, `.${path}`);
  if (!file.startsWith(resolve(folder) + sep)) return null;
  return await readFile(file).catch(() => null);
}

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, { "content-type": reply.type, "cache-control": "no-store", ...reply.headers });
  response.end(reply.body);
}

export const sendJson = (response: ServerResponse, value: unknown, status = 200): void =>
  send(response, { status, type: "application/json; charset=utf-8", body: JSON.stringify(value) });

export const sendText = (response: ServerResponse, status: number, text: string): void =>
  send(response, { status, type: "text/plain; charset=utf-8", body: text });
