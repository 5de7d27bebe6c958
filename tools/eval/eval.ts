/** Measures a part of the product on public data: `npm run eval -- threads`. */

import process from "node:process";

/** What can be measured; each prints its tables and says plainly when its data is not there. */
const EVALUATIONS: Readonly<Record<string, () => Promise<void>>> = {
  threads: async () => (await import("./threads/threads.ts")).evaluateThreads(),
};

async function main([name = ""]: readonly string[]): Promise<void> {
  const evaluation = EVALUATIONS[name];
  if (evaluation) return evaluation();
  console.error(`Cannot evaluate "${name}": choose one of ${Object.keys(EVALUATIONS).join(", ")}`);
  process.exitCode = 1;
}

void main(process.argv.slice(2));
