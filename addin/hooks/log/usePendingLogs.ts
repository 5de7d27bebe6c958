import { useCallback, useSyncExternalStore } from "react";
import type { PendingView } from "../../device/pendingLogs.ts";
import { useServices } from "../../services.tsx";

/** The logs that wait for their drafts; also when the handler of Send, a page of its own, marks one as sent. */
export function usePendingLogs(): readonly PendingView[] {
  const { pendingLogs } = useServices();
  const onChange = useCallback(
    (notify: () => void) => {
      const leave = pendingLogs.onChange(notify);
      addEventListener("storage", notify);
      return () => {
        leave();
        removeEventListener("storage", notify);
      };
    },
    [pendingLogs],
  );
  return useSyncExternalStore(onChange, pendingLogs.list, pendingLogs.list);
}
