/** The Worker in a process of its own, so that it can be killed: `serve.ts <folder> <settings as JSON> [limiters]`. Says its address and runs until nobody listens. */
import type { LimiterKind } from "../../tests/outlook/limiters.ts";
import { startWorker } from "../../tests/outlook/worker.ts";

const [persistTo = "", vars = "{}", limiters] = process.argv.slice(2);
// Safe cast: whoever starts it names one.
const kind = (limiters ?? "as miniflare has them") as LimiterKind;
const { url } = await startWorker({ vars: JSON.parse(vars), persistTo, limiters: kind });
console.log(url);
process.stdin.resume().on("end", () => process.exit());
