// `npm run eval -- <what>`: how good the product's judgement is, measured on public data. Without an argument, everything.

/** What can be measured; each prints its tables and says plainly when its data are not there. */
const EVALUATIONS: Readonly<Record<string, () => Promise<void>>> = {
  stage: async () => (await import("./stage/report.ts")).evaluateStage(),
  threads: async () => (await import("./threads/threads.ts")).evaluateThreads(),
};

async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((name) => !Object.hasOwn(EVALUATIONS, name));
  if (unknown.length > 0) {
    console.error(`Cannot evaluate "${unknown.join(", ")}": there is ${Object.keys(EVALUATIONS).join(", ")}`);
    process.exitCode = 1;
    return;
  }
  for (const name of asked.length > 0 ? asked : Object.keys(EVALUATIONS)) await EVALUATIONS[name]?.();
}

void main(process.argv.slice(2));
