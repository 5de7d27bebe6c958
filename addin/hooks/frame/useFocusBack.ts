import { type RefObject, useEffect, useRef, useState } from "react";

export interface FocusBack {
  /** What holds the controls. */
  readonly root: RefObject<HTMLElement | null>;
  /** Waits for the work of a control and looks after the focus then. */
  readonly after: (work: Promise<void>) => Promise<void>;
}

/**
 * Where a control goes away with what it did, its focus would fall back to the top of the pane: the first button that is
 * left beside it takes it. A focus that is elsewhere stays there, in Outlook too.
 */
export function useFocusBack(): FocusBack {
  const root = useRef<HTMLElement>(null);
  const [done, setDone] = useState(0);
  useEffect(() => {
    const lost = document.hasFocus() && document.activeElement === document.body;
    if (done > 0 && lost) root.current?.querySelector<HTMLElement>("button")?.focus();
  }, [done]);
  return {
    root,
    after: async (work) => {
      await work;
      setDone((before) => before + 1);
    },
  };
}
