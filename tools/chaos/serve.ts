/**
 * The Worker in a process of its own, so that it can be killed: `serve.ts <file of Miniflare's options> <name of the Worker>`. It
 * loads Miniflare and stands by; a line on its standard input starts the Worker, whose address it says. So what is measured from
 * there is the Worker's start, and not that of the tools. It runs until nobody listens.
 */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Miniflare } from "miniflare";

const [file = "", name = ""] = process.argv.slice(2);
process.stdin.on("end", () => process.exit());
await once(process.stdin, "data");
const miniflare = new Miniflare({ ...JSON.parse(readFileSync(file, "utf8")), handleStructuredLogs: () => {} });
await miniflare.ready;
console.log((await miniflare.unsafeGetDirectURL(name)).origin);
