/** Advice the user took, and whether it was answered: on this device, for each account apart, and nowhere else (T13). */
import * as z from "zod/mini";
import type { TakenAdvice } from "../../shared/domain/tone/adviceOutcomes.ts";
import { type Instant, instant } from "../../shared/time.ts";
import { type OwnPorts, ownKey, storedJson, tryKeep } from "./ownStorage.ts";

export interface Outcomes {
  taken(): readonly TakenAdvice[];
  take(rule: string, contactIds: readonly string[], at: Instant): void;
  /** The user took the edit back. */
  undo(rule: string, at: Instant): void;
  /** Somebody's messages that are known by now, as times. */
  heardFrom(contactId: string, at: readonly Instant[]): void;
  /** Whatever was taken for them. */
  forget(contactId: string): void;
  clear(): void;
}

/** The oldest are forgotten. */
const MOST_TAKEN = 300;

const EpochMs = z.pipe(
  z.number(),
  z.transform((at: number) => instant(at)),
);
const Taken = z.array(
  z.object({ rule: z.string(), contactId: z.string(), at: EpochMs, answeredAt: z.nullable(EpochMs) }),
);

export function createOutcomes(own: OwnPorts): Outcomes {
  const { storage } = own;
  const key = () => ownKey(own, "outcomes");
  const read = (): readonly TakenAdvice[] => {
    const kept = z.safeParse(Taken, storedJson(storage, key()));
    return kept.success ? kept.data : [];
  };
  const write = (taken: readonly TakenAdvice[]) => {
    // A full storage costs a count, and nothing else.
    tryKeep(storage, key(), JSON.stringify(taken.slice(-MOST_TAKEN)));
  };
  return {
    taken: read,
    take: (rule, contactIds, at) => {
      if (contactIds.length === 0) return;
      write([...read(), ...contactIds.map((contactId) => ({ rule, contactId, at, answeredAt: null }))]);
    },
    undo: (rule, at) => write(read().filter((one) => one.rule !== rule || one.at !== at)),
    heardFrom: (contactId, times) => {
      const before = read();
      const after = before.map((one) => (one.contactId === contactId ? withAnswer(one, times) : one));
      if (JSON.stringify(after) !== JSON.stringify(before)) write(after);
    },
    forget: (contactId) => {
      const others = read().filter((one) => one.contactId !== contactId);
      if (others.length < read().length) write(others);
    },
    clear: () => void tryKeep(storage, key(), null),
  };
}

function withAnswer(one: TakenAdvice, times: readonly Instant[]): TakenAdvice {
  const later = times.filter((at) => at > one.at && (one.answeredAt === null || at < one.answeredAt));
  return later.length === 0 ? one : { ...one, answeredAt: instant(Math.min(...later)) };
}
