import { spawn } from "node:child_process";
import { type Check, failed, passed } from "./check.ts";

/** No check is anywhere near this; it ends one that hangs, so that the others still report. */
const LONGEST_RUN_MS = 15 * 60_000;

/** What the tools print is gathered first: they see no terminal and have to be told whether there is one. */
const COLOURS = process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1", FORCE_COLOR: "0" };

export interface Ended {
  /** `null` when the command was stopped by a signal. */
  readonly code: number | null;
  readonly output: string;
}

/** Runs a JavaScript or TypeScript file of a tool in this Node and gathers what it prints. */
export function runNode(args: readonly string[], stop: AbortSignal): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      signal: AbortSignal.any([stop, AbortSignal.timeout(LONGEST_RUN_MS)]),
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...COLOURS },
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", (error) => (output += `\n${error.message}\n`));
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** A check that is one command: it holds when the command ends with 0. */
export const command = (id: string, args: readonly string[]): Check => ({
  id,
  run: async (stop) => {
    const { code, output } = await runNode(args, stop);
    return code === 0 ? passed : failed(output);
  },
});
