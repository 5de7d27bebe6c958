/** What the user has turned on in the pane. All is off at first. Kept on this device, for each account apart. */
import type { Account } from "../office/signIn.ts";

export type SwitchName =
  /** Colleagues count as people to keep in touch with. */
  | "colleagues"
  /** Outlook asks before a message goes that sure reasons speak against. */
  | "send-check"
  /** Spelling and grammar of drafts are checked. */
  | "spelling";

export interface Switches {
  isOn(name: SwitchName): boolean;
  turn(name: SwitchName, on: boolean): void;
  onChange(listener: () => void): () => void;
}

interface SwitchPorts {
  readonly storage: Storage;
  readonly partition: string;
  readonly account: () => Account | null;
}

export function createSwitches({ storage, partition, account }: SwitchPorts): Switches {
  const listeners = new Set<() => void>();
  const keyOf = (name: SwitchName) => {
    const who = account();
    return `${partition}rapport.switch.${name}.${who?.tenantId ?? ""}.${who?.userId ?? ""}`;
  };
  return {
    isOn: (name) => storage.getItem(keyOf(name)) === "on",
    turn: (name, on) => {
      // A full storage costs the user this choice, and nothing else.
      try {
        if (on) storage.setItem(keyOf(name), "on");
        else storage.removeItem(keyOf(name));
      } catch {}
      for (const listener of listeners) listener();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
