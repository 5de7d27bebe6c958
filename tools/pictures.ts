// `npm run pictures`: what the README shows, taken from the running demo.
import { mkdir, rm } from "node:fs/promises";
import { en } from "../addin/strings/en.ts";
import { spellingWords } from "../addin/strings/spellingWords.ts";
import { startDemo } from "../tests/e2e/demo.ts";
import type { Desk } from "../tests/e2e/desk.ts";
import { seededDatabase } from "../tests/e2e/seededDatabase.ts";
import { TONE_SCENES } from "../tests/mailbox/toneScenes.ts";

const FOLDER = "docs/pictures";

/** The sender of a message, with the stage and its reasons. */
async function pictureOfReading(desk: Desk, messageId: string): Promise<void> {
  await desk.read(messageId);
  await desk.pane.getByRole("list", { name: en.stage.reasons }).first().waitFor();
  await desk.pane.getByRole("button", { name: en.log.action }).waitFor();
  await desk.pane.getByText(`▴ ${en.rhythm.they}`).waitFor();
  await desk.page.screenshot({ path: `${FOLDER}/read.png` });
}

/** A draft with marked words, why they do not fit, and what to write instead. */
async function pictureOfWriting(desk: Desk, messageId: string, draft: string): Promise<void> {
  await desk.select(messageId);
  await desk.reply();
  await desk.type(draft);
  await desk.pane.getByRole("article").first().waitFor();
  await desk.pane.getByRole("checkbox", { name: spellingWords.turn }).waitFor();
  await desk.page.screenshot({ path: `${FOLDER}/compose.png` });
}

async function main(): Promise<void> {
  const scene = TONE_SCENES.find(({ rule }) => rule === "early-pitch");
  if (!scene) throw new Error("Cannot take the picture of a draft: the demo mailbox has no scene for early-pitch");

  await mkdir(FOLDER, { recursive: true });
  const seeded = await seededDatabase();
  const demo = await startDemo({ seeded });
  try {
    const desk = await demo.sitDown();
    await pictureOfReading(desk, demo.idOf("Moira's retirement do: the date"));
    await pictureOfWriting(desk, demo.idOf(scene.subject), scene.draft);
  } finally {
    await demo.stop();
    await rm(seeded, { recursive: true });
  }
  console.log(`${FOLDER}/read.png and ${FOLDER}/compose.png`);
}

await main();
