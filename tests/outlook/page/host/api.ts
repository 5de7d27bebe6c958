/** The mail page's own server. */

import type { HostFacts } from "../../hostFacts.ts";
import type { MailboxView, MessageBody, OutgoingMail } from "../../mailbox/view.ts";

export class HostApi {
  readonly #as: string | null;
  readonly #bodies = new Map<string, Promise<MessageBody>>();

  /** `null` opens the owner's mailbox. */
  constructor(as: string | null) {
    this.#as = as;
  }

  host = (): Promise<HostFacts> => this.#get("/api/host", {});
  mailbox = (): Promise<MailboxView> => this.#get("/api/mailbox", {});
  identity = (): Promise<object> => this.#get("/api/identity", {});

  /** Fetched once for each message. */
  body(itemId: string): Promise<MessageBody> {
    const known = this.#bodies.get(itemId);
    if (known !== undefined) return known;
    const fetched = this.#get<MessageBody>("/api/message", { id: itemId });
    this.#bodies.set(itemId, fetched);
    return fetched;
  }

  async attachment(itemId: string, attachment: string): Promise<string | null> {
    const { content } = await this.#get<{ content: string | null }>("/api/attachment", { id: itemId, attachment });
    return content;
  }

  send = (mail: OutgoingMail): Promise<{ readonly itemId: string }> => this.#post("/api/send", mail);
  token = (ask: { readonly scope: string; readonly popup: boolean }): Promise<object> => this.#post("/api/token", ask);

  #address(path: string, query: Readonly<Record<string, string>>): string {
    const all = new URLSearchParams({ ...(this.#as === null ? {} : { as: this.#as }), ...query });
    return `${path}?${all}`;
  }

  async #get<T>(path: string, query: Readonly<Record<string, string>>): Promise<T> {
    return await jsonOf(await fetch(this.#address(path, query)));
  }

  async #post<T>(path: string, body: unknown): Promise<T> {
    return await jsonOf(await fetch(this.#address(path, {}), { method: "POST", body: JSON.stringify(body) }));
  }
}

/** Safe cast: both ends of this line are the emulated Outlook's own. */
async function jsonOf<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}
