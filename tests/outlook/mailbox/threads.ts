/** Which messages belong together: those that name each other, or the same third one, in Message-ID and References. */
import type { Mail } from "./mail.ts";

class Groups {
  readonly #parent = new Map<string, string>();

  rootOf(id: string): string {
    let root = id;
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next;
    // Shorten the way for the next question.
    for (let step = id; step !== root; ) {
      const next = this.#parent.get(step) ?? root;
      this.#parent.set(step, root);
      step = next;
    }
    return root;
  }

  join(one: string, other: string): void {
    const [from, into] = [this.rootOf(one), this.rootOf(other)];
    if (from !== into) this.#parent.set(from, into);
  }
}

/** Threads with their messages oldest first, the thread with the newest message first. */
export function threadsOf(mails: readonly Mail[]): readonly (readonly Mail[])[] {
  const groups = new Groups();
  for (const mail of mails) for (const reference of mail.references) groups.join(mail.messageId, reference);

  const threads = Map.groupBy(mails, (mail) => groups.rootOf(mail.messageId));
  const newest = (thread: readonly Mail[]): number => Math.max(...thread.map((mail) => mail.sentAt));
  return [...threads.values()]
    .map((thread) => thread.toSorted((one, other) => one.sentAt - other.sentAt))
    .sort((one, other) => newest(other) - newest(one));
}
