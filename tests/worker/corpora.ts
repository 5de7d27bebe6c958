/// <reference types="vite/client" />
import { env } from "cloudflare:workers";

/** Public collections of what breaks programs, where they are at hand: as data URLs, since a Worker has no files. */
const files = import.meta.glob<string>(
  [
    "../../../shared/data/security/blns/blns.json",
    "../../../shared/data/security/isemail/tests*.xml",
    "../../../shared/data/security/sqli/*.txt",
    "../../../shared/data/security/prompt-injection/*.md",
    "../../../shared/data/security/jsontestsuite/test_parsing/*.json",
    "!**/n_structure_trailing_#.json",
  ],
  { query: "?url&inline", import: "default" },
);

const TRAILING_HASH = "jsontestsuite/test_parsing/n_structure_trailing_#.json";
const paths = [...Object.keys(files), ...(env.TRAILING_HASH === null ? [] : [TRAILING_HASH])];

/** The files of a collection; none where it is not at hand. */
export const corpusFiles = (part: string): string[] => paths.filter((path) => path.includes(part));

export async function corpusBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  if (path === TRAILING_HASH) return Uint8Array.from(new TextEncoder().encode(env.TRAILING_HASH ?? ""));
  const url = (await files[path]?.()) ?? "";
  return Uint8Array.from(atob(url.slice(url.indexOf(",") + 1)), (char) => char.charCodeAt(0));
}

export const corpusText = async (path: string): Promise<string> => new TextDecoder().decode(await corpusBytes(path));
