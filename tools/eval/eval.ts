/** Measures a part of the product on public data: `npm run eval -- threads`. What is measured and how: `docs/evaluation.md`. */

/** What can be measured; each prints its tables and says plainly when its data is not there. */
const EVALUATIONS: Readonly<Record<string, () => Promise<void>>> = {
  threads: async () => (await import("./threads/threads.ts")).evaluateThreads(),
};

const [name = ""] = process.argv.slice(2);
const evaluation = EVALUATIONS[name];
if (evaluation) await evaluation();
else {
  console.error(`Cannot evaluate "${name}": choose one of ${Object.keys(EVALUATIONS).join(", ")}`);
  process.exitCode = 1;
}
