import { useEffect, useRef } from "react";

const CONTROL = "input, select, textarea, button, a[href]";
const PART = "section, main, footer";

/**
 * Where a control goes away with what it did, its focus would fall back to the top of the pane. Instead it goes to a
 * control of the part around it, as soon as there is one: to what came in its place, or else to the first. A focus that is elsewhere stays
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
      const part = holders.find((one) => pane.contains(one) && one.matches(PART));
      const next = part && controlIn(part, changes);
      // What comes in its place may be on its way still.
      if (!next) return;
      holders = [];
      next.focus();
    });

    const forget = () => {
      holders = [];
    };
    pane.addEventListener("pointerdown", forget);
    pane.addEventListener("focusin", taken);
    pane.addEventListener("focusout", left);
    watching.observe(pane, { childList: true, subtree: true });
    return () => {
      watching.disconnect();
      pane.removeEventListener("pointerdown", forget);
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
