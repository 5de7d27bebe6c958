import { useState } from "react";
import type { EraseContactReply } from "../../shared/contract/privacy.ts";
import { privacyApi } from "../../shared/contract/privacyApi.ts";
import type { ContactId } from "../../shared/ids.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { ApiError } from "../api/client.ts";
import { type Services, useServices } from "../services.tsx";

export interface Erase {
  readonly busy: boolean;
  readonly error: ApiError | null;
  readonly person: (contactId: ContactId, scope: EraseContactReply["erased"]) => Promise<EraseContactReply | null>;
  /** Everything of the user, in as many steps as it takes; whether it was done. */
  readonly mine: () => Promise<boolean>;
}

/** Erasing waits for no connection: it is done, or the user is told that it is not. */
export function useErase(): Erase {
  const { api, newKey, outbox, notes, settledOffers, seenMessages, lastKnown, answers } = useServices();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);

  const done = async <T>(work: () => Promise<Result<T, ApiError>>): Promise<T | null> => {
    setBusy(true);
    setError(null);
    const result = await work();
    setBusy(false);
    if (!result.ok) setError(result.error);
    return result.ok ? result.value : null;
  };
  /** What this device remembers of anybody goes too. */
  const forget = () => {
    seenMessages.clear();
    lastKnown.clear();
    notes.clear();
    settledOffers.clear();
  };

  return {
    busy,
    error,
    person: async (contactId, scope) => {
      const ask = { params: { contactId }, body: { scope }, key: newKey() };
      const erased = await done(() => api.call(privacyApi.eraseContact, ask));
      if (erased) forget();
      return erased;
    },
    mine: async () => {
      const erased = await done(() => eraseAllOfMine({ api, newKey }));
      if (!erased) return false;
      forget();
      outbox.clear();
      answers.clear();
      return true;
    },
  };
}

/** A long history takes several steps. */
async function eraseAllOfMine({ api, newKey }: Pick<Services, "api" | "newKey">): Promise<Result<true, ApiError>> {
  for (;;) {
    const ask = { body: { confirm: "erase everything of mine" as const }, key: newKey() };
    const step = await api.call(privacyApi.eraseMine, ask);
    if (!step.ok) return step;
    if (!step.value.remaining) return ok(true);
  }
}
