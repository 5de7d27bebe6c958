import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { instant, localDateOf } from "../../shared/time.ts";
import { KNOWN_FAULTS, readKnownFaults } from "../house/knownFaults.ts";
import { LONDON } from "../mailbox/cast.ts";
import { demoMailbox } from "../mailbox/demoMailbox.ts";
import { buildPane, buildWorker, ROOT } from "../outlook/builds.ts";
import { API_CLIENT_ID, KEY_ID, PANE_CLIENT_ID } from "../outlook/identity/entra.ts";
import { STAND_IN_NAME } from "../outlook/start.ts";
import { STAND_IN_MODEL } from "../outlook/worker.ts";

const { owner, colleague } = demoMailbox(localDateOf(instant(0), LONDON));

/** What only the emulated Outlook, its issuer and its stand-in for a language model know. */
const DEVELOPERS = [
  ...[API_CLIENT_ID, PANE_CLIENT_ID, KEY_ID, "emulated"],
  ...[STAND_IN_NAME, STAND_IN_MODEL],
  ...[owner.address, owner.name, colleague.address, colleague.name],
];

/** Everything in a folder of the build, as one text. */
function textOf(folder: string): string {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), "latin1")).join("\n");
}

/** A word that must be there, so that a search of nothing does not pass. */
const BUILDS = [
  { folder: "dist/client", has: "taskpane" },
  { folder: "dist/worker", has: "must not be set outside development" },
];

describe("what is deployed", () => {
  beforeAll(async () => {
    await buildPane();
    await buildWorker();
  });

  it.each(BUILDS)("case 37: has no developer's identity in $folder", ({ folder, has }) => {
    const text = textOf(folder);
    expect(text).toContain(has);
    expect(DEVELOPERS.filter((word) => text.includes(word))).toEqual([]);
  });

  const MARKED = "/*! jQuery v1.6.2 */";

  it.skipIf(!existsSync(KNOWN_FAULTS))(
    "case 40: has no library of a version with known faults in it (needs retirejs)",
    () => {
      const { inText } = readKnownFaults();
      expect(inText(`${textOf("dist/client")}\n${textOf("dist/worker")}`)).toEqual([]);
      expect(inText(MARKED)).not.toEqual([]);
    },
  );
});
