import { beforeAll, describe, expect, it } from "vitest";
import { standingOf } from "../../shared/domain/stage/standing.ts";
import { tieOf } from "../../shared/domain/tie/tie.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import { analyse } from "../../shared/domain/tone/analyse.ts";
import { STRANGER, toneBriefOf } from "../../shared/domain/tone/brief.ts";
import { ALL_SIGNS } from "../../shared/domain/tone/languages/signs/all.ts";
import type { Suggestion } from "../../shared/domain/tone/rule.ts";
import { localDate } from "../../shared/time.ts";
import { loadMessages } from "../outlook/mailbox/loadMail.ts";
import { momentOf } from "./calendar.ts";
import { demoMailbox } from "./demoMailbox.ts";
import { touchesByAddress } from "./history.ts";
import { TONE_SCENES, type ToneScene } from "./toneScenes.ts";

const TODAY = localDate("2026-11-22");
const demo = demoMailbox(TODAY);
const { zone } = demo.owner;
const now = momentOf(TODAY, "09:00", zone);
let touches: ReadonlyMap<string, readonly Touch[]> = new Map();

beforeAll(async () => {
  const logged = demo.messages.filter((message) => message.logged).map(({ eml }) => eml);
  touches = touchesByAddress((await loadMessages(logged)).mails, { addresses: [demo.owner.address] });
});

describe("each tone scene of the demo mailbox", () => {
  it.each(TONE_SCENES)("shows $rule with the standing that the logged past gives", (scene) => {
    const marked = suggestionsFor(scene).filter(({ rule }) => rule === scene.rule);
    expect(marked.some(({ words }) => words.includes(scene.words))).toBe(true);
  });
});

function suggestionsFor({ to, draft, preferredName }: ToneScene): readonly Suggestion[] {
  const displayName = demo.people.find(({ address }) => address === to)?.name ?? "";
  const asked = { now, zone, settings: { kind: "unsorted", idealDays: null, maximumDays: null } as const };
  const { standing, cadence, lastTwoWayAt, unanswered } = standingOf(tieOf(touches.get(to) ?? [], zone), asked);
  const tie = { ...STRANGER, waitUntil: cadence.until, lastTwoWayAt, unanswered };
  const brief = toneBriefOf({ displayName, preferredName }, { ...tie, bond: standing.bond, stage: standing.stage });
  const recipients = [{ address: to, names: brief.names, preferredName: brief.preferredName, field: "to" as const }];
  return analyse(draft, brief, { recipients, now, zone, signs: ALL_SIGNS }).suggestions;
}
