import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { VisuallyHidden } from "./ui/VisuallyHidden.tsx";

const AnnounceContext = createContext<(text: string) => void>(() => {});

/** One live region for the whole pane: what changed is read out without moving the focus. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: "", count: 0 });
  const announce = useCallback((text: string) => setSaid((before) => ({ text, count: before.count + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div aria-live="polite" aria-atomic="true">
        {/* The key makes the same sentence twice two changes. */}
        <VisuallyHidden key={said.count}>{said.text}</VisuallyHidden>
      </div>
    </AnnounceContext>
  );
}

/** Says a sentence to screen readers. */
export const useAnnounce = (): ((text: string) => void) => useContext(AnnounceContext);
