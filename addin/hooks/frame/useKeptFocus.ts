import { useEffect, useRef } from "react";

const CONTROL = "input, select, textarea, button, a[href]";

/**
 * Where a control goes away with what it did, its focus would fall back to the top of the pane. Instead the first control that
 * comes in its place takes it, or else the first one of the nearest part that is left. A focus that is elsewhere stays there, in
 * Outlook too. Gives what to hang on the element that holds the controls.
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
      const next = firstAdded(changes) ?? firstLeft(holders.filter((one) => pane.contains(one)));
      holders = [];
      next?.focus();
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

function firstAdded(changes: readonly MutationRecord[]): HTMLElement | undefined {
  const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof HTMLElement);
  return added.filter((node) => node.isConnected).flatMap(controlsIn)[0];
}

function firstLeft(parts: readonly Element[]): HTMLElement | undefined {
  return parts.flatMap(controlsIn)[0];
}

const controlsIn = (part: Element): HTMLElement[] => [
  ...(part instanceof HTMLElement && part.matches(CONTROL) ? [part] : []),
  ...part.querySelectorAll<HTMLElement>(CONTROL),
];
