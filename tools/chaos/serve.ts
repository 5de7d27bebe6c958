/**
 * The Worker in a process of its own, so that it can be killed: `serve.ts <file of Miniflare's options>`. Says its address and runs
 * until nobody listens. It loads Miniflare alone, so that what is measured from its start is the Worker's and not that of the tools.
 */
import { readFileSync } from "node:fs";
import { Miniflare } from "miniflare";

const [file = ""] = process.argv.slice(2);
const miniflare = new Miniflare({ ...JSON.parse(readFileSync(file, "utf8")), handleStructuredLogs: () => {} });
console.log((await miniflare.ready).origin);
process.stdin.resume().on("end", () => process.exit());
