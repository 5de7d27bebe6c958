/** One user who asks without end, from many connections, in a thread of its own. */
import { parentPort, workerData } from "node:worker_threads";
import { nextOf } from "./day.ts";
import { inCrowd } from "./exchange.ts";

const CLIENTS = 64;
const LONGEST_SECONDS = 60;

const { url, token } = workerData;
parentPort?.postMessage("started");
await inCrowd({ url, clients: CLIENTS, seconds: LONGEST_SECONDS, next: () => nextOf([token]) });
