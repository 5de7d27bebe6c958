// `npm run eval -- <what>`: how good the product's judgement is, measured on public data. Without an argument, everything.
import { evaluateStage } from "./stage/report.ts";

const EVALUATIONS: Readonly<Record<string, () => void>> = { stage: evaluateStage };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(EVALUATIONS, name));
if (unknown.length > 0) {
  console.error(`Cannot evaluate "${unknown.join(", ")}": there is ${Object.keys(EVALUATIONS).join(", ")}`);
  process.exitCode = 1;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(EVALUATIONS)) EVALUATIONS[name]?.();
}
