/** What lies outside React, read without copying it into state. The third argument lets tests draw a screen without a browser. */
import { useSyncExternalStore } from "react";
import type { StoredWrite } from "../../api/outbox.ts";
import type { Item, Mailbox } from "../../office/mailbox.ts";
import { type Account, accountIn, type SignInState } from "../../office/signIn.ts";
import { useServices } from "../../services.tsx";
import { type Look, lookOf } from "../../theme.ts";

export function useItem(): Item {
  const { mailbox } = useServices();
  return useSyncExternalStore(mailbox.onItem, mailbox.item, mailbox.item);
}

export function useSignIn(): SignInState {
  const { signIn } = useServices();
  return useSyncExternalStore(signIn.onChange, signIn.current, signIn.current);
}

/** Whose screen it is; `null` while nobody is signed in. What a screen began goes on as theirs, whoever is signed in by then. */
export const useAccount = (): Account | null => accountIn(useSignIn());

export function useWaitingWrites(): readonly StoredWrite[] {
  const { outbox } = useServices();
  return useSyncExternalStore(outbox.onChange, outbox.waiting, outbox.waiting);
}

export function useOnline(): boolean {
  return useSyncExternalStore(onConnection, () => navigator.onLine);
}

function onConnection(notify: () => void) {
  addEventListener("online", notify);
  addEventListener("offline", notify);
  return () => {
    removeEventListener("online", notify);
    removeEventListener("offline", notify);
  };
}

const FORCED_COLOURS = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

type ColourSource = Pick<Mailbox, "colours" | "onColours">;

/** Follows Outlook's colours and the browser's preferences. */
export function useLook(host: ColourSource): Look {
  const colours = useSyncExternalStore(host.onColours, host.colours);
  const forcedColours = useMedia(FORCED_COLOURS);
  const dark = useMedia(DARK);
  return lookOf(colours, { forcedColours, dark });
}

/** The look to begin with. */
export const firstLook = (host: ColourSource): Look =>
  lookOf(host.colours(), { forcedColours: matchMedia(FORCED_COLOURS).matches, dark: matchMedia(DARK).matches });

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const media = matchMedia(query);
      media.addEventListener("change", notify);
      return () => media.removeEventListener("change", notify);
    },
    () => matchMedia(query).matches,
  );
}
