/** Stands before the Worker and gives each request what a signed-in pane gives it: scanners know neither tokens nor keys. */
import { randomUUID } from "node:crypto";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export interface Proxy {
  readonly url: string;
  /** How often each status was answered since it was last asked, such as `200: 12, 400: 3`. */
  takeAnswers(): string;
  close(): void;
}

export async function startProxy(workerUrl: string, token: string): Promise<Proxy> {
  const answers = new Map<number, number>();
  // Versions as the Worker last told them, so that edits are not refused for their version alone.
  const versions = new Map<string, string>();
  const server = createServer((incoming, response) => {
    const headers = {
      ...incoming.headers,
      authorization: `Bearer ${token}`,
      "idempotency-key": randomUUID(),
      "if-match": versions.get(incoming.url ?? "") ?? '"1"',
    };
    const onward = request(new URL(incoming.url ?? "/", workerUrl), { method: incoming.method, headers }, (answer) => {
      const status = answer.statusCode ?? 502;
      if (answer.headers.etag) versions.set(incoming.url ?? "", answer.headers.etag);
      answers.set(status, (answers.get(status) ?? 0) + 1);
      response.writeHead(status, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Safe cast: a server listening on TCP has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    takeAnswers: () => {
      const sorted = [...answers].sort(([one], [other]) => one - other);
      answers.clear();
      return sorted.map(([status, count]) => `${status}: ${count}`).join(", ");
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
