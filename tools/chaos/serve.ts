/** The Worker in a process of its own, so that it can be killed: `serve.ts <folder> <settings as JSON>`. Says its address and runs until nobody listens. */
import { startWorker } from "../../tests/outlook/worker.ts";

const [persistTo = "", vars = "{}"] = process.argv.slice(2);
const { url } = await startWorker({ vars: JSON.parse(vars), persistTo });
console.log(url);
process.stdin.resume().on("end", () => process.exit());
