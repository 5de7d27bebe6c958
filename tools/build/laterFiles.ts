/**
 * Which file of the build a module of the pane goes to. What is drawn first is left to the bundler; what comes after it goes
 * together by where it is used. A file for each screen costs a tenth more: small files hardly compress, and each has its own list of imports.
 */

/** A module as the bundler knows it. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Drawn or run at once, or apart from everything else: their modules stay where the bundler puts them. */
const APART = [
  "taskpane.html",
  "signIn.html",
  "confirm.html",
  "main.tsx",
  "lateThemes.ts",
  "office/openWindow.ts",
  "office/msalClient.ts",
  "screens/NoOutlook.tsx",
];

/** Beside a message that is read; beside a draft; everything else. A module of several goes to the first. */
const FILES = [
  { name: "reading", from: ["LogBar", "Rhythm", "SetApart", "KeptOut", "AddressDoubt", "SentLogs"] },
  { name: "writing", from: ["DraftAdvice", "AboutRule", "KeepInMind", "SnippetBar", "Snippets"] },
];

/** For the names of `codeSplitting`; `folder` is `addin/`, with its slash. `null` leaves a module to the bundler. */
export function laterFiles(folder: string): (id: string, modules: Modules) => string | null {
  let found: { readonly apart: Set<string>; readonly files: readonly Set<string>[] } | null = null;
  const find = (modules: Modules) => ({
    apart: withImports(
      APART.map((path) => folder + path),
      modules,
    ),
    files: FILES.map(({ from }) =>
      withImports(
        from.map((screen) => `${folder}screens/${screen}.tsx`),
        modules,
      ),
    ),
  });
  return (id, modules) => {
    found ??= find(modules);
    // Both are imported at once by something that does not use them at once: left alone they would stand where a circle begins.
    if (id.includes("@fluentui/react-icons")) return "icons";
    const apart = found.apart.has(id) && !/\/shared\/domain\/names\/(?:displayName|notPeople|words)\./.test(id);
    if (apart || id.startsWith("\0")) return null;
    const at = found.files.findIndex((file) => file.has(id));
    return FILES[at]?.name ?? "later";
  };
}

/** The modules and everything they import at once. */
function withImports(ids: readonly string[], modules: Modules): Set<string> {
  const found = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
