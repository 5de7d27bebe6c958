import { spawn } from "node:child_process";

/**
 * Runs a program that shows its words, and tells how it ended: its exit code, the signal that stopped it, or why it did not start.
 * @param {string} program @param {readonly string[]} args @param {import("node:child_process").SpawnOptions} options
 * @returns {Promise<number | string | null>}
 */
export const endOf = (program, args, options) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: "inherit" });
    child.on("error", (error) => resolve(error.message));
    child.on("exit", (code, signal) => resolve(code ?? signal));
  });
