/** What the user has turned on in the pane. All is off at first. Kept on this device, for each account apart. */
import { createListeners } from "../listeners.ts";
import { type OwnPorts, ownKey, storedText, tryKeep } from "./ownStorage.ts";

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

export function createSwitches(own: OwnPorts): Switches {
  const { storage } = own;
  const { onChange, changed } = createListeners();
  const keyOf = (name: SwitchName) => ownKey(own, `switch.${name}`);
  return {
    isOn: (name) => storedText(storage, keyOf(name)) === "on",
    turn: (name, on) => {
      // A full storage costs the user this choice, and nothing else.
      tryKeep(storage, keyOf(name), on ? "on" : null);
      changed();
    },
    onChange,
  };
}
