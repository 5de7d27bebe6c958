/** Whether the user wants colleagues shown as people to keep in touch with. Kept on this device, for each account apart. */
import type { Account } from "../office/signIn.ts";

export interface ColleagueChoice {
  /** Whether colleagues count as people; at first they do not. */
  counts(): boolean;
  choose(counts: boolean): void;
  onChange(listener: () => void): () => void;
}

interface ChoicePorts {
  readonly storage: Storage;
  readonly partition: string;
  readonly account: () => Account | null;
}

export function createColleagueChoice({ storage, partition, account }: ChoicePorts): ColleagueChoice {
  const listeners = new Set<() => void>();
  const key = () => {
    const who = account();
    return `${partition}rapport.colleagues.${who?.tenantId ?? ""}.${who?.userId ?? ""}`;
  };
  return {
    counts: () => storage.getItem(key()) === "count",
    choose: (counts) => {
      // A full storage costs the user this choice, and nothing else.
      try {
        if (counts) storage.setItem(key(), "count");
        else storage.removeItem(key());
      } catch {}
      for (const listener of listeners) listener();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
