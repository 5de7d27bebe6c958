import { useState } from "react";
import type { Endpoint } from "../../../shared/contract/endpoint.ts";
import { useAnnounce } from "../../announcer.tsx";
import type { Write, WriteError } from "../../api/outbox.ts";
import { useServices } from "../../services.tsx";
import { useWrite } from "./useWrite.ts";

export interface Save {
  readonly saving: boolean;
  readonly error: WriteError | null;
  readonly save: <E extends Endpoint>(write: Write<E>) => Promise<void>;
}

/** Saves what a form holds and leaves the form when it is saved or safely waiting; keeps it open otherwise. */
export function useSave(onDone: () => void): Save {
  const { words } = useServices();
  const write = useWrite();
  const announce = useAnnounce();
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<WriteError | null>(null);
  return {
    saving,
    error,
    save: async (ask) => {
      setSaving(true);
      setError(null);
      const written = await write(ask);
      setSaving(false);
      if (!written.ok) return setError(written.error);
      announce(written.value.state === "saved" ? words.writes[ask.kind] : words.log.waiting);
      return onDone();
    },
  };
}
