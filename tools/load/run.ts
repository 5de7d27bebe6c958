/**
 * `npm run load`: the Worker on one workerd under a working day, under more than it can serve, beside an organisation that
 * floods, and under tokens of keys nobody has. Eleven and a half minutes, ten of them the working day; `-- --seconds 30` takes
 * one and a half, `-- --only overload` that alone. The client shares the machine, and so does whatever else runs there: the
 * load average is printed beside each figure. Linux only, as it reads /proc.
 */
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { startStage } from "./stage.ts";
import { type Finding, mixed, neighbour, overload, unknownKeys } from "./trials.ts";

const OVERLOAD_SECONDS = 20;
const NEIGHBOUR_SECONDS = 60;

async function main(): Promise<void> {
  const options = { seconds: { type: "string", default: "600" }, only: { type: "string" } } as const;
  const { values } = parseArgs({ options });
  const stage = await startStage();
  const trials = {
    mixed: () => mixed(stage, Number(values.seconds)),
    overload: () => overload(stage, OVERLOAD_SECONDS),
    neighbour: () => neighbour(stage, NEIGHBOUR_SECONDS),
    keys: () => unknownKeys(stage),
  };
  const rows: (Finding & { readonly load: string })[] = [];
  try {
    for (const [name, trial] of Object.entries(trials)) {
      if (values.only !== undefined && values.only !== name) continue;
      const found = await trial();
      const [lastMinute = 0] = loadavg();
      rows.push(...found.map((one) => ({ ...one, load: lastMinute.toFixed(1) })));
    }
  } finally {
    await stage.stop();
  }
  for (const { what, goal, measured, reached, load } of rows)
    console.log(`${reached ? "reached" : "MISSED "}  ${what}: ${measured} (goal: ${goal}; load average ${load})`);
  process.exitCode = rows.every(({ reached }) => reached) ? 0 : 1;
}

await main();
