// `npm run manifest -- --url https://host [--out file.xml]`: the manifest for another host than the one in manifest.xml.
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { factsOfRepository, lintManifest, PRODUCTION_ORIGIN } from "./checks/manifest.ts";

const { values } = parseArgs({ options: { url: { type: "string" }, out: { type: "string" } } });

/** The origin to serve from. Outlook loads panes over https only, and our paths are fixed, so there is nothing after the host. */
function originOf(url: string | undefined): string {
  if (url === undefined)
    throw new Error("Cannot write a manifest: say where the add-in is served with --url https://host");
  const asked = URL.canParse(url) ? new URL(url) : null;
  if (asked?.protocol !== "https:" || asked.pathname !== "/")
    throw new Error(`Cannot use "${url}": give https://host, without a path`);
  return asked.origin;
}

async function main(): Promise<void> {
  const origin = originOf(values.url);
  const manifest = (await readFile("manifest.xml", "utf8")).replaceAll(PRODUCTION_ORIGIN, origin);
  const problems = await lintManifest(manifest, await factsOfRepository(origin));
  if (problems.length > 0)
    throw new Error(`Cannot write a manifest that Outlook would refuse:\n${problems.join("\n")}`);

  if (values.out === undefined) process.stdout.write(manifest);
  else await writeFile(values.out, manifest);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
