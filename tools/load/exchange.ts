/** One request and what became of it, measured from the client's side. */
import { Agent, request } from "node:http";

export interface Ask {
  readonly name: string;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface Exchange {
  readonly name: string;
  /** 0 where no answer came. */
  readonly status: number;
  /** Milliseconds from when it was due until its answer was read whole. */
  readonly ms: number;
  /** When it was due, by the clock of `performance`. */
  readonly at: number;
  /** Whether the answer says when to come back. */
  readonly saysWhen: boolean;
}

export interface Client {
  send(ask: Ask, due?: number): Promise<Exchange>;
  close(): void;
}

const LONGEST_WAIT_MS = 30_000;

/** As a site in front of a Worker has them: few connections, used again and again. */
const CONNECTIONS = 128;

/** A client of one server. What has to wait for a connection waits in it, and is counted from when it was due. */
export function clientOf(url: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS, maxFreeSockets: CONNECTIONS });
  const send: Client["send"] = ({ name, method, path, headers, body }, due = performance.now()) =>
    new Promise((resolve) => {
      const end = (status: number, saysWhen: boolean): void =>
        resolve({ name, status, saysWhen, at: due, ms: performance.now() - due });
      const length = body === null ? {} : { "content-length": Buffer.byteLength(body) };
      const asked = request(new URL(path, url), { agent, method, headers: { ...headers, ...length } }, (answer) => {
        answer.on("error", () => end(0, false));
        answer.on("end", () => end(answer.statusCode ?? 0, answer.headers["retry-after"] !== undefined));
        answer.resume();
      });
      asked.setTimeout(LONGEST_WAIT_MS, () => asked.destroy());
      asked.on("error", () => end(0, false));
      asked.end(body ?? undefined);
    });
  return { send, close: () => agent.destroy() };
}

const HELLO: Ask = { name: "hello", method: "GET", path: "/config.json", headers: {}, body: null };

/** A client that has all its connections: a busy workerd takes new ones so slowly that only their waiting would be measured. */
export async function connected(url: string): Promise<Client> {
  const client = clientOf(url);
  await Promise.all(Array.from({ length: CONNECTIONS }, () => client.send(HELLO)));
  return client;
}

export interface Pace {
  readonly perSecond: number;
  readonly seconds: number;
  readonly next: () => Ask;
}

const TICK_MS = 5;

/** So many requests a second, whatever becomes of those before: one that has to wait is counted from when it was due. */
export async function atPace(client: Client, { perSecond, seconds, next }: Pace): Promise<Exchange[]> {
  const began = performance.now();
  const total = Math.round(perSecond * seconds);
  const sent: Promise<Exchange>[] = [];
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(total, Math.floor(((performance.now() - began) * perSecond) / 1_000));
      while (sent.length < due) sent.push(client.send(next(), began + (sent.length * 1_000) / perSecond));
      if (sent.length < total) return;
      clearInterval(timer);
      resolve();
    }, TICK_MS);
  });
  return Promise.all(sent);
}

export interface Crowd {
  readonly url: string;
  readonly clients: number;
  readonly seconds: number;
  readonly next: () => Ask;
}

/**
 * So many clients, each asking again the moment it has its answer, whatever the answer says. Each has its connection before
 * that begins.
 */
export async function inCrowd({ url, clients, seconds, next }: Crowd): Promise<Exchange[]> {
  const crowd = Array.from({ length: clients }, () => clientOf(url));
  for (const client of crowd) await client.send(HELLO);

  const until = performance.now() + seconds * 1_000;
  const done: Exchange[] = [];
  await Promise.all(
    crowd.map(async (client) => {
      while (performance.now() < until) done.push(await client.send(next()));
      client.close();
    }),
  );
  return done;
}
