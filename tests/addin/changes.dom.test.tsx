import { describe, expect, it } from "vitest";
import type { WriteError } from "../../addin/api/outbox.ts";
import { type Changed, changedBy, useChanges } from "../../addin/hooks/frame/useChanges.ts";
import { changeWords } from "../../addin/strings/changeWords.ts";
import { err, ok } from "../../shared/result.ts";
import { hooked } from "../doubles/hooked.tsx";
import { testServices } from "../doubles/services.tsx";

const WORDS = { ...changeWords, added: "Added.", keptBefore: "It was there." };
const OFFLINE: WriteError = { reason: "offline" };

const saved = (thing: string, isOld = false): Changed<string> => ok({ thing, isOld });
const changes = () => hooked(() => useChanges<string>(WORDS), testServices());

describe("changes, one at a time", () => {
  it("are told, aloud too, and taken back by the way they were made", async () => {
    const view = await changes();
    const back: string[] = [];
    const wayBack = async (thing: string) => {
      back.push(thing);
      return saved(thing);
    };
    expect(await view.do(({ change }) => change("added", Promise.resolve(saved("fact 1")), wayBack))).toBe(true);
    expect([view.now().done, view.now().canUndo, view.announced()]).toEqual(["added", true, WORDS.added]);

    await view.do(({ undo }) => undo());
    expect([back, view.now().done, view.now().canUndo]).toEqual([["fact 1"], "undone", false]);
    expect(view.announced()).toBe(WORDS.undone);
    await view.do(({ undo }) => undo());
    expect(back).toEqual(["fact 1"]);
    await view.leave();
  });

  it("that were there before are told so, and are not taken away with them", async () => {
    const view = await changes();
    await view.do(({ change }) => change("added", Promise.resolve(saved("fact 1", true)), async () => saved("fact 1")));
    expect([view.now().done, view.now().canUndo]).toEqual(["keptBefore", false]);
    await view.leave();
  });

  it("that wait for the connection count as kept, with nothing to take back yet", async () => {
    const view = await changes();
    const kept = await view.do(({ change }) => change("added", Promise.resolve(ok(null)), async () => saved("fact 1")));
    expect([kept, view.now().done, view.now().canUndo]).toEqual([true, "waiting", false]);
    await view.leave();
  });

  it("that fail leave the one before to be taken back, and say why until the next", async () => {
    const view = await changes();
    await view.do(({ change }) => change("added", Promise.resolve(saved("fact 1")), async () => saved("fact 1")));
    expect(await view.do(({ change }) => change("removed", Promise.resolve(err(OFFLINE)), null))).toBe(false);
    expect([view.now().error, view.now().done, view.now().canUndo]).toEqual([OFFLINE, "added", true]);
    await view.do(({ change }) => change("removed", Promise.resolve(saved("fact 1")), null));
    expect([view.now().error, view.now().done]).toEqual([null, "removed"]);
    await view.leave();
  });

  it("are being saved until the answer is there", async () => {
    const view = await changes();
    const { promise, resolve } = Promise.withResolvers<Changed<string>>();
    await view.do(({ change }) => void change("added", promise, null));
    expect(view.now().saving).toBe(true);
    await view.do(() => resolve(saved("fact 1")));
    expect(view.now().saving).toBe(false);
    await view.leave();
  });
});

describe("what came of a write", () => {
  const thingOf = ({ fact }: { readonly fact: string }) => fact;

  it("is the thing in the reply, nothing while it waits, and the reason it failed", () => {
    expect(changedBy(ok({ state: "saved", reply: { fact: "moved" } }), thingOf)).toEqual(saved("moved"));
    expect(changedBy(ok({ state: "saved", reply: { fact: "moved" } }), thingOf, () => true)).toEqual(
      saved("moved", true),
    );
    expect(changedBy(ok({ state: "waiting" }), thingOf)).toEqual(ok(null));
    expect(changedBy(err(OFFLINE), thingOf)).toEqual(err(OFFLINE));
  });
});
