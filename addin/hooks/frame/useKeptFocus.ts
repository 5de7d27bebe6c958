import { useEffect, useRef } from "react";

const CONTROL = "input, select, textarea, button, a[href]";

/**
 * Where a control goes away with what it did, its focus would fall back to the top of the pane. Instead it goes to the nearest
 * part that is left and has a control: to the one that came in its place, or else to the first. A focus that is elsewhere stays
 * there, in Outlook too. Gives what to hang on the element that holds the controls.
 */
export function useKeptFocus() {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pane = root.current;
    if (!pane) return;
    /** What has the focus and all it stands in, inside out. */
    let holders: readonly Element[] = [];
    const taken = (event: FocusEvent) => {
      holders = event.composedPath().filter((one) => one instanceof Element);
    };
    /** A browser tells so too of what it takes out; whoever left for nothing else wants no focus. */
    const left = (event: FocusEvent) => {
      if (event.relatedTarget) return;
      queueMicrotask(() => {
        if (holders[0]?.isConnected) holders = [];
      });
    };
    const watching = new MutationObserver((changes) => {
      const isLost = holders[0]?.isConnected === false && document.activeElement === document.body;
      if (!isLost || !document.hasFocus()) return;
      const nearest = holders.find((one) => pane.contains(one) && one.querySelector(CONTROL));
      holders = [];
      if (nearest) controlIn(nearest, changes)?.focus();
    });

    pane.addEventListener("focusin", taken);
    pane.addEventListener("focusout", left);
    watching.observe(pane, { childList: true, subtree: true });
    return () => {
      watching.disconnect();
      pane.removeEventListener("focusin", taken);
      pane.removeEventListener("focusout", left);
    };
  }, []);
  return root;
}

/** The first control of a part that has just come, or else the first of all. */
function controlIn(part: Element, changes: readonly MutationRecord[]): HTMLElement | undefined {
  const controls = [...part.querySelectorAll<HTMLElement>(CONTROL)];
  const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
  return controls.find((control) => added.some((node) => node.contains(control))) ?? controls[0];
}
