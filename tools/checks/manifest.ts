import { readdir, readFile } from "node:fs/promises";
import type { Facts } from "./manifest/rule.ts";
import { RULES } from "./manifest/rules.ts";
import { parseXml } from "./manifest/xml.ts";

/** Where the product is served in manifest.xml as committed; `npm run manifest -- --url` puts another host in its place. */
export const PRODUCTION_ORIGIN = "https://rapport.example";

/** Given once and for all: with another id Outlook would take it for another add-in. */
const RELEASED_ID = "11a1da46-48e4-4fe2-bec5-c4fd3b1eff26";
const LARGEST_MANIFEST_BYTES = 256 * 1024;
const LAUNCH_FOLDER = "addin/launch";

/** What is wrong with a manifest, a sentence each; nothing when Outlook and our own decisions can live with it. */
export async function lintManifest(xml: string, facts: Facts): Promise<readonly string[]> {
  if (Buffer.byteLength(xml) >= LARGEST_MANIFEST_BYTES) return ["The manifest is larger than 256 KB"];
  try {
    const root = parseXml(xml);
    return (await Promise.all(RULES.map((rule) => rule(root, facts)))).flat();
  } catch (error) {
    return [`The manifest is not well-formed XML: ${String(error)}`];
  }
}

/** What the repository says about a manifest for `origin`. */
export async function factsOfRepository(origin: string): Promise<Facts> {
  // Safe cast: our own package.json, which npm has read before us.
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  return {
    origin,
    id: RELEASED_ID,
    version,
    permission: "ReadWriteItem",
    oldestMailbox: "1.5",
    imageSize: (path) => pngSize(`addin/public${path}`),
    launchFunctions: await associatedNames(),
  };
}

export const manifestProblems = async (): Promise<readonly string[]> =>
  lintManifest(await readFile("manifest.xml", "utf8"), await factsOfRepository(PRODUCTION_ORIGIN));

/** A PNG starts with eight fixed bytes, then the IHDR chunk with width and height at bytes 16 and 20 (PNG specification, §11.2.1). */
async function pngSize(file: string): Promise<readonly [number, number] | null> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes || bytes.length < 24 || bytes.toString("latin1", 1, 4) !== "PNG") return null;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

async function associatedNames(): Promise<readonly string[]> {
  const files = await readdir(LAUNCH_FOLDER).catch(() => []);
  const sources = await Promise.all(files.map((file) => readFile(`${LAUNCH_FOLDER}/${file}`, "utf8")));
  return sources.flatMap((source) =>
    [...source.matchAll(/actions\.associate\(\s*"([^"]+)"/g)].map(([, name = ""]) => name),
  );
}
