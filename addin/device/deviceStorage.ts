/** The browser's storage where it may be used; browsers that keep third parties out refuse the very name. */
export function deviceStorage(page: Window): Storage {
  try {
    return page.localStorage;
  } catch {
    return forgetful();
  }
}

/** Lasts as long as the pane: what waits is lost with it, but everything else works. */
function forgetful(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  };
}
