import { describe, expect, it } from "vitest";
import { applyRewrite, type Rewriting, undoEdit } from "../../addin/hooks/compose/draftEdits.ts";
import { RewriteShown } from "../../addin/screens/compose/RewriteShown.tsx";
import { rewriteWords } from "../../addin/strings/rewriteWords.ts";
import { keptShare, wordDiff } from "../../shared/domain/rewriting/wordDiff.ts";
import { wordEdits } from "../../shared/domain/rewriting/wordEdits.ts";
import { readBody } from "../../shared/domain/thread/read.ts";
import { aDraft, fakeMailbox } from "../doubles/fakeMailbox.ts";
import { inProcess } from "../doubles/inProcess.ts";
import { drawn, wordsOn } from "../doubles/services.tsx";

/** Formatting, a list, an entity, a signature and a quote around the writer's own words. */
const HTML = [
  '<div style="color:navy">Hi <b>James</b>,</div><div><br></div>',
  "<ul><li>Can you <i>please</i> sign&nbsp;it &amp; send it?</li><li>I need it now.</li></ul>",
  '<div>Best,<br>Mara</div><div id="Signature"><p>Mara Quist, can you read this</p></div>',
  '<div id="divRplyFwdMsg"><b>From:</b> James Ward<br>Can you sign it?</div><div>I need it now.</div>',
].join("\n");
const { own } = readBody({ html: HTML });
const REWRITE = own
  .replace("Can you", "Could you kindly")
  .replace("now.", "soon, if you can.")
  .replace("James,", "Jim,");

const rewriting = (rewrite: string): Rewriting => ({ own, replacements: wordEdits(own, wordDiff(own, rewrite)) });

const ports = (html = HTML) => ({ mailbox: fakeMailbox(aDraft(), html), background: inProcess() });

describe("a rewrite that is applied", () => {
  it("changes the words that differ and no other byte: formatting, signature and quote stay", async () => {
    const { mailbox, background } = ports();
    expect(await applyRewrite({ mailbox, background }, 1, rewriting(REWRITE))).toMatchObject({ ok: true });
    const [start, end] = [HTML.indexOf("<div id"), HTML.length];
    const head = HTML.slice(0, start)
      .replace("James", "Jim")
      .replace("Can you", "Could you kindly")
      .replace("now.", "soon, if you can.");
    expect(mailbox.body).toBe(head + HTML.slice(start, end));
    expect(readBody({ html: mailbox.body }).own).toBe(REWRITE);
  });

  it("is undone to the identical HTML", async () => {
    const { mailbox, background } = ports();
    const applied = await applyRewrite({ mailbox, background }, 1, rewriting(REWRITE));
    expect(mailbox.body).not.toBe(HTML);
    if (applied.ok) await undoEdit(mailbox, 1, applied.value);
    expect(mailbox.body).toBe(HTML);
  });

  it("is text, whatever it says", async () => {
    const { mailbox, background } = ports();
    const hostile = own.replace("James,", "<img src=x onerror=alert()> & co,");
    await applyRewrite({ mailbox, background }, 1, rewriting(hostile));
    expect(mailbox.body).not.toContain("<img");
    expect(readBody({ html: mailbox.body }).own).toBe(hostile);
  });

  it("is refused, and nothing changed, when the draft says anything else by now", async () => {
    const changed = HTML.replace("Best,", "Best wishes,");
    const { mailbox, background } = ports(changed);
    const applied = await applyRewrite({ mailbox, background }, 1, rewriting(REWRITE));
    expect(applied).toMatchObject({ ok: false, error: { reason: "changed" } });
    expect(mailbox.body).toBe(changed);
  });

  it("never reaches another draft", async () => {
    const mailbox = fakeMailbox(aDraft({ epoch: 2 }), HTML);
    await applyRewrite({ mailbox, background: inProcess() }, 1, rewriting(REWRITE));
    expect(mailbox.body).toBe(HTML);
  });
});

const shown = (rewrite: string, isCurrent = true) => {
  const reply = { rewrite, kept: keptShare(wordDiff(own, rewrite)), model: "@cf/example/model" };
  const actions = { onApply: () => {}, onAgain: () => {}, onDismiss: () => {} };
  return <RewriteShown shown={{ state: "shown", own, reply }} isCurrent={isCurrent} {...actions} />;
};

describe("a rewrite in view", () => {
  it("says who wrote it, how much is still the user's, and what goes and comes, in words and marks and not by colour alone", () => {
    const said = wordsOn(shown(REWRITE));
    for (const part of [rewriteWords.writtenBy, "@cf/example/model", "Keeps 80% of your words."])
      expect(said).toContain(part);
    const markup = drawn(shown(REWRITE));
    expect(markup).toMatch(
      /<del[^>]*><span[^>]*>Removed: <\/span>Can<\/del><ins[^>]*><span[^>]*>Added: <\/span>Could<\/ins>/,
    );
    expect(said).toContain(rewriteWords.apply);
  });

  it("is text, whatever a model wrote", () => {
    const markup = drawn(shown(own.replace("James", "<img src=x onerror=alert()>")));
    expect(markup).toContain("&lt;img src=x onerror=alert()&gt;");
    expect(markup).not.toContain("<img");
  });

  it("cannot be applied to a draft that has changed since", () => {
    const said = wordsOn(shown(REWRITE, false));
    expect([said.includes(rewriteWords.changed), said.includes(rewriteWords.again)]).toEqual([true, true]);
    expect(said).not.toContain(rewriteWords.apply);
  });

  it("that changes nothing says so, and offers nothing to apply", () => {
    const said = wordsOn(shown(own));
    expect(said).toContain(rewriteWords.asItWas);
    expect(said).not.toContain(rewriteWords.apply);
  });
});
