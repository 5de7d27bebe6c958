/** Notes being typed, kept until they are saved or thrown away: the pane may be reloaded at any moment. */
import type { Account } from "../office/signIn.ts";
import { storedKeys } from "./storedJson.ts";

export interface NoteDrafts {
  read(about: string): string;
  /** An empty note is forgotten. */
  keep(about: string, text: string): void;
  clear(): void;
}

interface NoteDraftPorts {
  readonly storage: Storage;
  readonly partition: string;
  readonly account: () => Account | null;
}

export function createNoteDrafts({ storage, partition, account }: NoteDraftPorts): NoteDrafts {
  const prefix = () => {
    const who = account();
    return `${partition}rapport.note.${who?.tenantId ?? ""}.${who?.userId ?? ""}.`;
  };
  return {
    read: (about) => storage.getItem(`${prefix()}${about}`) ?? "",
    keep: (about, text) => {
      // A full storage is no reason to disturb somebody who is typing: the text is on the screen.
      try {
        if (text === "") storage.removeItem(`${prefix()}${about}`);
        else storage.setItem(`${prefix()}${about}`, text);
      } catch {}
    },
    clear: () => {
      for (const key of storedKeys(storage, prefix())) storage.removeItem(key);
    },
  };
}
