/** Notes being typed, kept until they are saved or thrown away: the pane may be reloaded at any moment. */
import { type OwnPorts, ownKey, ownKeys, storedText, tryKeep } from "./ownStorage.ts";

export interface NoteDrafts {
  read(about: string): string;
  /** An empty note is forgotten. */
  keep(about: string, text: string): void;
  clear(): void;
}

const NAME = "note";

export function createNoteDrafts(own: OwnPorts): NoteDrafts {
  const { storage } = own;
  const keyOf = (about: string) => ownKey(own, NAME, about);
  return {
    read: (about) => storedText(storage, keyOf(about)) ?? "",
    // Where there is no room for it, the text is still on the screen.
    keep: (about, text) => void tryKeep(storage, keyOf(about), text === "" ? null : text),
    clear: () => {
      for (const key of ownKeys(own, NAME)) storage.removeItem(key);
    },
  };
}
