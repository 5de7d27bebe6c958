import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { VisuallyHidden } from "./ui/VisuallyHidden.tsx";

const AnnounceContext = createContext<(text: string) => void>(() => {});

/** How long a sentence stands in the live region. */
const STAYS_MS = 5_000;

/** One live region for the whole pane: what changed is read out without moving the focus. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: "", count: 0 });
  const announce = useCallback((text: string) => setSaid((before) => ({ text, count: before.count + 1 })), []);
  // It has been read out by then; left there, it would be found beside another message.
  useEffect(() => {
    if (said.text === "") return;
    const stays = setTimeout(() => setSaid(({ count }) => ({ text: "", count })), STAYS_MS);
    return () => clearTimeout(stays);
  }, [said]);
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
