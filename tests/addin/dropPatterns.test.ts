import { describe, expect, it } from "vitest";
import { createApi } from "../../addin/api/client.ts";
import { createOutbox, type Outbox, type Write } from "../../addin/api/outbox.ts";
import { api as contract } from "../../shared/contract/api.ts";
import { contactId } from "../../shared/ids.ts";
import { instant, timeZone } from "../../shared/time.ts";
import { memoryStorage } from "../doubles/memoryStorage.ts";
import { problem, signedIn } from "../doubles/stubApi.ts";

/** What can happen to one try: on the way there, on the server, on the way back, or to the pane itself. */
const TROUBLES = [
  "offline",
  "answer_lost",
  "unavailable",
  "internal",
  "gateway",
  "portal",
  "cut_off",
  "silent",
  "reload",
] as const;
type Trouble = (typeof TROUBLES)[number];

/** Three troubles one after the other, in every order. */
const PATTERNS = TROUBLES.flatMap((one) =>
  TROUBLES.flatMap((other) => TROUBLES.map((third): readonly Trouble[] => [one, other, third])),
);

/** A server that keeps one row for each key, as the real one does. */
class Server {
  readonly rows = new Map<string, string>();
  trouble: Trouble | null = null;

  readonly fetch: typeof globalThis.fetch = async (_, init) => {
    if (this.trouble === "offline" || this.trouble === "reload") throw new TypeError("Failed to fetch");
    if (this.trouble === "silent") return await untilAborted(init?.signal ?? null);
    if (this.trouble === "unavailable") return problem("unavailable");
    if (this.trouble === "gateway") return new Response("<h1>502</h1>", { status: 502 });

    if (this.trouble === "portal") return new Response("<form>Sign in to the network</form>");

    const key = new Headers(init?.headers).get("idempotency-key") ?? "";
    this.rows.set(key, String(init?.body));
    if (this.trouble === "answer_lost") throw new TypeError("Failed to fetch");
    if (this.trouble === "internal") return problem("internal");
    if (this.trouble === "cut_off") return new Response('{"contactId":"co');
    return Response.json({ contactId: "con_1", dismissedRules: [] });
  };
}

const untilAborted = (signal: AbortSignal | null): Promise<Response> =>
  new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError"))));

const NOTE = "Ask him about the ledger — in full, with ünïcode";

const note: Write<typeof contract.log> = {
  endpoint: contract.log,
  body: {
    kind: "touch",
    who: [{ contactId: contactId("con_1") }],
    channel: "call",
    direction: "both",
    at: instant(0),
    note: NOTE,
    visibility: "team",
    timeZone: timeZone("UTC"),
  },
  kind: "log_touch",
  about: "Jim",
  scope: "con_1",
};

/** A pane that has just been opened on the device. */
const paneOn = (storage: Storage, server: Server): Outbox =>
  createOutbox({
    api: createApi({ fetch: server.fetch, signIn: signedIn(), timeoutMs: 1 }),
    storage,
    partition: "",
    account: () => ({ tenantId: "tenant-1", userId: "user-1", name: "Mara" }),
    now: () => instant(0),
    newKey: () => crypto.randomUUID(),
  });

describe("case 38: a note typed while the connection drops", () => {
  it("was tried in more than 200 patterns", () => {
    expect(PATTERNS.length).toBeGreaterThan(200);
  });

  it.each(PATTERNS)("is lost nowhere and logged once through %s, %s, %s", async (...pattern) => {
    const [storage, server] = [memoryStorage(), new Server()];
    let pane = paneOn(storage, server);
    server.trouble = pattern[0] ?? null;
    const submitted = pane.submit(note);
    for (const trouble of pattern) {
      server.trouble = trouble;
      await pane.flush();
      if (trouble === "reload") pane = paneOn(storage, server);
      const waits = pane.waiting().some(({ wire }) => wire.body?.includes(NOTE));
      expect(waits || server.rows.size === 1).toBe(true);
    }
    expect((await submitted).ok).toBe(true);

    server.trouble = null;
    await pane.flush();
    expect([...server.rows.values()].map((body) => JSON.parse(body).note)).toEqual([NOTE]);
    expect(pane.waiting()).toEqual([]);
    expect(storage.length).toBe(0);
  });
});
