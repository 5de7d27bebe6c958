import { createContext, useContext, useSyncExternalStore } from "react";
import type { Host } from "../host/host.ts";
import type { Outlook } from "../state/outlook.ts";
import type { State } from "../state/shown.ts";

export const HostContext = createContext<Host | null>(null);

export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error("Cannot draw the mail page outside <App>");
  return host;
}

export const useOutlook = (): Outlook => useHost().outlook;

export function useMail(): State {
  const outlook = useOutlook();
  return useSyncExternalStore(outlook.subscribe, outlook.state);
}
