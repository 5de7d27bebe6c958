import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { factsOfRepository, lintManifest } from "../../tools/checks/manifest.ts";

/** What `npm run manifest` prints and how it ends. */
async function manifestFor(...args: string[]): Promise<{ stdout: string; stderr: string; code: number }> {
  // Safe cast: a failing execFile rejects with these three fields beside the message.
  return promisify(execFile)(process.execPath, ["tools/manifest.ts", ...args])
    .then(({ stdout, stderr }) => ({ stdout, stderr, code: 0 }))
    .catch((error: unknown) => error as { stdout: string; stderr: string; code: number });
}

describe("npm run manifest", () => {
  it("writes a sound manifest for another host", async () => {
    const { stdout } = await manifestFor("--url", "https://rapport.contoso.test");
    expect(await lintManifest(stdout, await factsOfRepository("https://rapport.contoso.test"))).toEqual([]);
  });

  it("leaves nothing of the committed host behind", async () => {
    const { stdout } = await manifestFor("--url", "https://localhost:8443");
    expect(stdout).not.toContain("rapport.example");
  });

  it.each([
    { args: ["--url", "http://rapport.contoso.test"], says: 'Cannot use "http://rapport.contoso.test"' },
    { args: ["--url", "https://contoso.test/rapport"], says: "without a path" },
    { args: ["--url", "contoso"], says: 'Cannot use "contoso"' },
    { args: [], says: "say where the add-in is served" },
  ])("refuses $args", async ({ args, says }) => {
    const { stderr, code } = await manifestFor(...args);
    expect({ code, explains: stderr.includes(says) }).toEqual({ code: 1, explains: true });
  });
});
