/** Listening on loopback, with TLS or without, and stopping for good. */
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Certificate } from "./certificate.ts";

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

export interface Port {
  /** 0 takes any free one. */
  readonly port: number;
  /** Whether a free port will do when this one is taken. */
  readonly orAnother?: boolean;
}

export class PortTaken extends Error {
  constructor(port: number) {
    super(`Cannot listen on port ${port}: another program uses it`);
  }
}

const isTaken = (failed: unknown): boolean =>
  failed instanceof Error && "code" in failed && failed.code === "EADDRINUSE";

const opened = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });

async function listen(server: Server, { port, orAnother = false }: Port): Promise<Listening> {
  await opened(server, port).catch((failed) => {
    if (orAnother && isTaken(failed)) return opened(server, 0);
    if (isTaken(failed)) throw new PortTaken(port);
    throw failed;
  });
  // Safe cast: a server listening on TCP has an address of this form.
  const { port: taken } = server.address() as AddressInfo;
  return {
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const listenTls = (certificate: Certificate, port: Port, handler: RequestListener): Promise<Listening> =>
  listen(createTlsServer(certificate, handler), port);

export const listenPlain = (port: Port, handler: RequestListener): Promise<Listening> =>
  listen(createServer(handler), port);
