/** Those who want to know when something changes, in the shape `useSyncExternalStore` asks for. */
export interface Listeners {
  /** Gives what stops it. */
  readonly onChange: (notify: () => void) => () => void;
  /** Tells everybody. */
  readonly changed: () => void;
}

export function createListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    onChange: (notify) => {
      listeners.add(notify);
      return () => void listeners.delete(notify);
    },
    changed: () => {
      for (const notify of listeners) notify();
    },
  };
}
