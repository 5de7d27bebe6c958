/** Slowness and failure on purpose, by dispatch id. */

export interface Fault {
  /** Answer that much later. */
  readonly delayMs?: number;
  /** Fail with this code instead of answering. */
  readonly errorCode?: number;
  /** Never answer. */
  readonly silent?: boolean;
  /** Keep the answer until `release`. */
  readonly hold?: boolean;
  /** How many calls it hits; all when left out. */
  readonly times?: number;
}

export type Pause = (ms: number) => Promise<void>;

export class Faults {
  readonly #faults = new Map<number, { readonly fault: Fault; left: number }>();
  #held: (() => void)[] = [];
  readonly #pause: Pause;

  constructor(pause: Pause) {
    this.#pause = pause;
  }

  set(id: number, fault: Fault): void {
    this.#faults.set(id, { fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#faults.clear();
    this.release("oldest first");
  }

  /** Lets the held answers go, in the order asked for. */
  release(order: "oldest first" | "newest first"): void {
    const held = order === "oldest first" ? this.#held : this.#held.toReversed();
    this.#held = [];
    for (const go of held) go();
  }

  get heldCount(): number {
    return this.#held.length;
  }

  /** What hits this call of `id`, counted down. */
  take(id: number): Fault | null {
    const set = this.#faults.get(id);
    if (!set || set.left <= 0) return null;
    set.left -= 1;
    return set.fault;
  }

  /** Waits as the fault says, before the answer goes out. */
  async wait(fault: Fault): Promise<void> {
    if (fault.delayMs) await this.#pause(fault.delayMs);
    if (fault.hold) await new Promise<void>((go) => this.#held.push(go));
    if (fault.silent) await new Promise<never>(() => undefined);
  }
}
