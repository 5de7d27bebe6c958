import { describe, expect, it } from "vitest";
import { adviceSteps } from "../../addin/background/advice.ts";
import { applyEdit, undoEdit } from "../../addin/hooks/compose/draftEdits.ts";
import { listedOf } from "../../addin/hooks/compose/listed.ts";
import { STRANGER } from "../../shared/domain/tone/brief.ts";
import { ok } from "../../shared/result.ts";
import { timeZone } from "../../shared/time.ts";
import { adviceOn, drafted } from "../builders/advice.ts";
import { briefFor, JUST_MET, WAITING } from "../builders/tone.ts";
import { aKnownPerson, at } from "../builders/views.ts";
import { aDraft, type FakeMailbox, fakeMailbox } from "../doubles/fakeMailbox.ts";
import { inProcess } from "../doubles/inProcess.ts";

const HTML = '<div style="color:navy">Dear <b>James</b>,</div><div>Here is the plan you asked for.</div>';
const JIM = { name: "Jim", view: aKnownPerson() };
const CONTEXT = {
  recipients: [
    {
      address: "james@northwind.example",
      names: ["James Ward", "Jim"],
      preferredName: "Jim",
      field: "to" as const,
    },
  ],
  now: at("2026-11-22T10:00:00Z"),
  zone: timeZone("Europe/Berlin"),
};

const nameAdvice = (html: string) => {
  const { own, advice } = adviceOn(html, { readers: [JIM], context: CONTEXT });
  const found = advice.find(({ rule }) => rule === "wrong-name");
  if (!found) throw new Error("Cannot test the edit: the rule says nothing");
  return { own, span: found.span, words: found.words };
};

describe("an applied edit", () => {
  it("changes exactly the marked words", async () => {
    const mailbox = fakeMailbox(aDraft(), HTML);
    await applyEdit({ mailbox, background: inProcess() }, 1, { marked: nameAdvice(HTML), replacement: "Jim" });
    expect(mailbox.body).toBe(HTML.replace("James", "Jim"));
  });

  it("is undone to the identical HTML", async () => {
    const mailbox = fakeMailbox(aDraft(), HTML);
    const applied = await applyEdit({ mailbox, background: inProcess() }, 1, {
      marked: nameAdvice(HTML),
      replacement: "Jim",
    });
    if (applied.ok) await undoEdit(mailbox, 1, applied.value);
    expect(mailbox.body).toBe(HTML);
  });

  it("is undone without losing what was typed since", async () => {
    const mailbox = fakeMailbox(aDraft(), HTML);
    const applied = await applyEdit({ mailbox, background: inProcess() }, 1, {
      marked: nameAdvice(HTML),
      replacement: "Jim",
    });
    mailbox.body = mailbox.body.replace("asked for.", "asked for. More soon.");
    if (applied.ok) await undoEdit(mailbox, 1, applied.value);
    expect(mailbox.body).toBe(HTML.replace("asked for.", "asked for. More soon."));
  });

  it("is refused when other words stand there by now", async () => {
    const mailbox = fakeMailbox(aDraft(), HTML.replace("James", "Sir"));
    const applied = await applyEdit({ mailbox, background: inProcess() }, 1, {
      marked: nameAdvice(HTML),
      replacement: "Jim",
    });
    expect(applied).toMatchObject({ ok: false, error: { reason: "changed" } });
  });

  /** The same mailbox beside somebody who types one of `keys` before the end whenever the draft is read. */
  const typing = (mailbox: FakeMailbox, keys: string[]): FakeMailbox => ({
    ...mailbox,
    html: async () => {
      const key = keys.shift();
      mailbox.body = key === undefined ? mailbox.body : mailbox.body.replace(" for.", `${key} for.`);
      return ok(mailbox.body);
    },
  });

  it("loses nothing that is typed while it is worked out, and is refused while somebody types without a pause", async () => {
    const mailbox = fakeMailbox(aDraft(), HTML);
    const ask = { marked: nameAdvice(HTML), replacement: "Jim" };
    await applyEdit({ mailbox: typing(mailbox, ["", " me", " me"]), background: inProcess() }, 1, ask);
    expect(mailbox.body).toBe(HTML.replace("James", "Jim").replace("asked for", "asked me me for"));

    mailbox.body = HTML;
    const refused = await applyEdit({ mailbox: typing(mailbox, Array(9).fill("!")), background: inProcess() }, 1, ask);
    expect(refused).toMatchObject({ ok: false, error: { reason: "changed" } });
    expect(mailbox.body).toContain("James");
  });

  it("is undone without losing what is typed meanwhile, and stays while somebody types without a pause", async () => {
    const mailbox = fakeMailbox(aDraft(), HTML);
    const ask = { marked: nameAdvice(HTML), replacement: "Jim" };
    const applied = await applyEdit({ mailbox, background: inProcess() }, 1, ask);
    if (!applied.ok) throw new Error("Cannot test undo: nothing was applied");
    const refused = await undoEdit(typing(mailbox, Array(9).fill("!")), 1, applied.value);
    expect(refused).toMatchObject({ ok: false, error: { reason: "changed" } });
    expect(mailbox.body).toContain("Jim");

    mailbox.body = applied.value.after;
    await undoEdit(typing(mailbox, ["", " me", " me"]), 1, applied.value);
    expect(mailbox.body).toBe(HTML.replace("asked for", "asked me me for"));
  });

  it("never reaches another draft", async () => {
    const mailbox = fakeMailbox(aDraft({ epoch: 2 }), HTML);
    await applyEdit({ mailbox, background: inProcess() }, 1, { marked: nameAdvice(HTML), replacement: "Jim" });
    expect(mailbox.body).toBe(HTML);
  });
});

const countOf = (steps: Generator<void, unknown>): number => {
  let count = 0;
  while (!steps.next().done) count += 1;
  return count;
};

describe("advice for several readers", () => {
  it("is given once, for all whom it concerns", () => {
    const html = "<p>Dear all, we are excited to announce our new range.</p>";
    const ann = { name: "Ann", view: { ...aKnownPerson(), address: "ann@northwind.example" } };
    const { advice } = adviceOn(html, { readers: [JIM, ann], context: CONTEXT });
    const places = advice.map(({ rule, span }) => `${rule} ${span.start}`);
    expect(new Set(places).size).toBe(places.length);
    expect(advice.some(({ readers }) => readers.length === 2)).toBe(true);
  });

  it("is listed for the same words once, the gravest, and five in all", () => {
    const readers = [WAITING, JUST_MET, STRANGER].map((tie, at) => ({
      name: `Reader ${at}`,
      view: aKnownPerson({ address: `reader-${at}@northwind.example`, toneBrief: briefFor(tie) }),
    }));
    const html =
      "<p>Dear all,</p><p>Just following up: would you like a demo of our new product? We are excited to announce our new range. Let me know your thoughts.</p>";
    const { advice } = adviceOn(html, { readers, context: CONTEXT });
    const first = advice.filter(({ words }) => words.startsWith("Just following up"));
    expect(first.map(({ rule }) => rule)).toEqual(["chaser", "early-pitch"]);
    expect(advice.length).toBeGreaterThan(6);

    const listed = listedOf(advice, []).flatMap((one) => (one.from === "rules" ? [one.advice] : []));
    expect(listed.map(({ rule }) => rule)).toEqual(["chaser", ...Array(4).fill("broadcast-voice")]);
  });

  it("takes one reading of the draft, however many they are", () => {
    const draft = drafted("<p>Dear all, we are excited to announce our new range.</p>");
    const stepsFor = (readers: number) => {
      const ask = { readers: Array.from({ length: readers }, () => JIM), context: CONTEXT };
      return countOf(adviceSteps(draft, ask));
    };
    const reading = stepsFor(0);
    const judging = stepsFor(1) - reading;
    expect(reading).toBeGreaterThan(judging);
    expect(stepsFor(5)).toBe(reading + 5 * judging);
  });

  it("says when nothing was written yet", () => {
    expect(adviceOn("<div><br></div>", { readers: [JIM], context: CONTEXT }).own.trim()).toBe("");
  });
});
