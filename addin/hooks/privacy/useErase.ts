import { useState } from "react";
import type { EraseContactReply, EraseMineReply } from "../../../shared/contract/privacy.ts";
import { privacyApi } from "../../../shared/contract/privacyApi.ts";
import type { Result } from "../../../shared/result.ts";
import { type Forgotten, forgetEverything, forgetPerson } from "../../device/deviceMemory.ts";
import { accountIn, isSameAccount } from "../../office/signIn.ts";
import { useServices } from "../../services.tsx";
import { useAccount } from "../frame/useOutside.ts";
import { type ConfirmedError, useConfirmed } from "./useConfirmed.ts";

export interface ToErase extends Forgotten {
  /** As the card shows them. */
  readonly name: string;
  readonly scope: EraseContactReply["erased"];
}

export interface Erase {
  readonly busy: boolean;
  readonly error: ConfirmedError | null;
  readonly person: (whom: ToErase) => Promise<EraseContactReply | null>;
  /** Everything of the user, in as many steps as it takes; whether it was done. */
  readonly mine: () => Promise<boolean>;
}

/** Erasing, confirmed in a window of its own. It waits for no connection: it is done, or the user is told that it is not. */
export function useErase(): Erase {
  const services = useServices();
  const sendConfirmed = useConfirmed();
  const by = useAccount();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ConfirmedError | null>(null);

  const done = async <T>(work: Promise<Result<T, ConfirmedError>>): Promise<T | null> => {
    setBusy(true);
    setError(null);
    const result = await work;
    setBusy(false);
    if (!result.ok) setError(result.error);
    // What the device keeps of somebody else is not touched.
    return result.ok && isSameAccount(by, accountIn(services.signIn.current())) ? result.value : null;
  };

  return {
    busy,
    error,
    person: async ({ contactId, addresses, name, scope }) => {
      const kind = scope === "everyone" ? "erase_person" : "erase_my_side";
      const call = {
        endpoint: privacyApi.eraseContact,
        ask: { params: { contactId }, body: { scope } },
        toConfirm: { kind, about: name },
      } as const;
      const erased = await done(sendConfirmed(call));
      if (erased) forgetPerson(services, { contactId, addresses });
      return erased;
    },
    mine: async () => {
      const call = {
        endpoint: privacyApi.eraseMine,
        ask: { body: { confirm: "erase everything of mine" } },
        toConfirm: { kind: "erase_everything", about: "" },
        goesOn: ({ remaining }: EraseMineReply) => remaining,
      } as const;
      if (!(await done(sendConfirmed(call)))) return false;
      forgetEverything(services);
      // Nothing of before is shown any more; what is in view is asked for anew.
      services.answers.clear();
      await services.answers.askAgain("");
      return true;
    },
  };
}
