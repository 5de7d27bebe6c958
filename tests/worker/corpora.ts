/// <reference types="vite/client" />
/** Public collections of what breaks programs, where they are at hand: as data URLs, since a Worker has no files. */
const files = import.meta.glob<string>(
  [
    "../../../shared/data/security/blns/blns.json",
    "../../../shared/data/security/isemail/tests*.xml",
    "../../../shared/data/security/sqli/*.txt",
    "../../../shared/data/security/jsontestsuite/test_parsing/*.json",
    // Its name holds a #, which no URL has; the test has its few characters itself.
    "!**/n_structure_trailing_#.json",
  ],
  { query: "?url&inline", import: "default" },
);

/** The files of a collection; none where it is not at hand. */
export const corpusFiles = (part: string): string[] => Object.keys(files).filter((path) => path.includes(part));

export async function corpusBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const url = (await files[path]?.()) ?? "";
  return Uint8Array.from(atob(url.slice(url.indexOf(",") + 1)), (char) => char.charCodeAt(0));
}

export const corpusText = async (path: string): Promise<string> => new TextDecoder().decode(await corpusBytes(path));
