/** Notes being typed, kept until they are saved or thrown away: the pane may be reloaded at any moment. */
import type { Account } from "../office/signIn.ts";
import { type OwnPorts, ownKey, ownKeys, storedText, tryKeep } from "./ownStorage.ts";

export interface NoteDrafts {
  read(about: string): string;
  /** An empty note is forgotten. `by`: who typed it, where somebody else may be signed in by now. */
  keep(about: string, text: string, by?: Account | null): void;
  clear(): void;
}

const NAME = "note";

export function createNoteDrafts(own: OwnPorts): NoteDrafts {
  const { storage, account } = own;
  const keyOf = (about: string, by = account()) => ownKey({ ...own, account: () => by }, NAME, about);
  return {
    read: (about) => storedText(storage, keyOf(about)) ?? "",
    // Where there is no room for it, the text is still on the screen.
    keep: (about, text, by) => void tryKeep(storage, keyOf(about, by), text === "" ? null : text),
    clear: () => {
      for (const key of ownKeys(own, NAME)) storage.removeItem(key);
    },
  };
}
