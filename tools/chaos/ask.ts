/** One request by Node's own client, which costs half of what `fetch` does: whoever asks shares the machine with the Worker. */
import { Agent, type IncomingMessage, request } from "node:http";

export interface Asking {
  readonly method: "GET" | "POST" | "PATCH";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly longestMs: number;
}

export interface Told {
  readonly status: number;
  readonly text: string;
  /** `undefined` where the answer has none of that name. */
  header(name: string): string | undefined;
}

const agent = new Agent({ keepAlive: true });

/** The answer, read whole. Rejects when the connection breaks before that, or it takes too long. */
export const ask = (url: string, { method, path, headers, body, longestMs }: Asking): Promise<Told> =>
  new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const asked = request(new URL(path, url), { agent, method, headers: { ...headers, ...length } }, (answer) => {
      read(answer).then(resolve, reject);
    });
    asked.setTimeout(longestMs, () => asked.destroy(new Error(`Cannot wait longer than ${longestMs} ms`)));
    asked.on("error", reject);
    asked.end(body);
  });

async function read(answer: IncomingMessage): Promise<Told> {
  let text = "";
  for await (const part of answer.setEncoding("utf8")) text += part;
  const header = (name: string): string | undefined => {
    const value = answer.headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  };
  return { status: answer.statusCode ?? 0, text, header };
}
