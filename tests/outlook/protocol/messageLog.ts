/** What went between the pane and its host, with times; and everything the host had to refuse. */

export interface LoggedMessage {
  /** Milliseconds, by the clock handed in. */
  readonly at: number;
  readonly way: "from pane" | "to pane";
  readonly action: string;
  /** Name of the API for a dispatched call, such as `body.getAsync`. */
  readonly api?: string;
  readonly params?: unknown;
  readonly errorCode?: number;
}

export class MessageLog {
  readonly messages: LoggedMessage[] = [];
  /** Sentences. A test that ends with one of them has found a call the real Outlook may not know either. */
  readonly refusals: string[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  add(message: Omit<LoggedMessage, "at">): void {
    this.messages.push({ at: this.#now(), ...message });
  }

  refuse(sentence: string): void {
    this.refusals.push(sentence);
  }

  callsOf(api: string): readonly LoggedMessage[] {
    return this.messages.filter((message) => message.api === api && message.way === "from pane");
  }
}
