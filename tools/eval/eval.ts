// `npm run eval -- <what> [--data <folder>]`: how good the product's judgement is, measured on public data. Without an
// argument, everything. `npm run eval -- read <file>…` shows instead what is read of single messages.
import { resolve } from "node:path";

/** What can be measured; each prints its tables and says plainly when its data are not there. */
const EVALUATIONS: Readonly<Record<string, () => Promise<void>>> = {
  stage: async () => (await import("./stage/report.ts")).evaluateStage(),
  threads: async () => (await import("./threads/threads.ts")).evaluateThreads(),
  tone: async () => (await import("./tone/tone.ts")).evaluateTone(),
  rules: async () => (await import("./tone/rules.ts")).evaluateRules(),
};
/** Rules are part of tone. */
const EVERYTHING = ["stage", "threads", "tone"];

async function main(words: readonly string[]): Promise<void> {
  const [first, ...files] = words;
  if (first === "read") {
    const { showMessages } = await import("./threads/showMessages.ts");
    await showMessages(files);
    return;
  }
  if (first === "publish-rules") return (await import("./tone/publishRules.ts")).publishRules();
  const asked = withoutData(words);
  const unknown = asked.filter((name) => !Object.hasOwn(EVALUATIONS, name));
  if (unknown.length > 0) {
    console.error(
      `Cannot evaluate "${unknown.join(", ")}": there is ${Object.keys(EVALUATIONS).join(", ")}, read, publish-rules`,
    );
    process.exitCode = 1;
    return;
  }
  for (const name of asked.length > 0 ? asked : EVERYTHING) await EVALUATIONS[name]?.();
}

/** Takes `--data <folder>` out of the words: what is imported from here on looks for its data there. */
function withoutData(words: readonly string[]): readonly string[] {
  const at = words.indexOf("--data");
  const folder = words[at + 1];
  if (at < 0 || folder === undefined) return words;
  process.env["SHARED_DATA"] = resolve(folder);
  return words.toSpliced(at, 2);
}

void main(process.argv.slice(2));
