import { describe, expect, it } from "vitest";
import { KnownCard } from "../../addin/screens/person/KnownCard.tsx";
import { OverrideForm } from "../../addin/screens/person/OverrideForm.tsx";
import { en } from "../../addin/strings/en.ts";
import { localDate } from "../../shared/time.ts";
import { aKnownPerson } from "../builders/views.ts";
import { drawn, testServices, wordsOn } from "../doubles/services.tsx";

const { standing } = aKnownPerson();
const OVERRIDE = {
  stage: "deterioration",
  reason: "Moving to a rival",
  setOn: localDate("2026-11-20"),
  expiresOn: localDate("2027-02-20"),
} as const;
const overridden = aKnownPerson({ standing: { ...standing, override: OVERRIDE } });

describe("the user's own word on a stage", () => {
  it("stands on the card beside what the rules say, with its reason and its last day", () => {
    const said = wordsOn(<KnownCard known={overridden} unfolded />);
    expect(said).toContain("Deterioration Strength 72 / 100");
    expect(said).toContain("Your view until 20 Feb 2027: “Moving to a rival”");
    expect(said).toContain("The rules say Continuation.");
  });

  it("is told to screen readers with both values", () => {
    const markup = drawn(<KnownCard known={overridden} unfolded />);
    expect(markup).toContain('aria-label="Your view: Deterioration. The rules say Continuation."');
  });

  it("is marked as such on a folded card", () => {
    expect(wordsOn(<KnownCard known={overridden} unfolded={false} />)).toContain(
      `${en.stages.deterioration} ${en.stage.yourView}`,
    );
  });

  it("can be changed or given up in its form, which begins with it", () => {
    const form = drawn(<OverrideForm known={overridden} onSaving={() => {}} onClose={() => {}} />);
    expect(form).toContain('value="Moving to a rival"');
    expect(form).toContain('value="2027-02-20"');
    expect(form).toContain("Go by the rules again");
  });

  it("is there again, with its reason, after a restart of the pane that came while it was typed", () => {
    const services = testServices();
    const typed = { stage: "ending", reason: "They closed the office", until: "2026-12-24" };
    services.notes.keep("override.con_1", JSON.stringify(typed));
    const form = drawn(<OverrideForm known={overridden} onSaving={() => {}} onClose={() => {}} />, services);
    expect(form).toContain('value="They closed the office"');
    expect(form).toContain('<option value="ending" selected="">');
    expect(form).toContain('value="2026-12-24"');
  });

  it("begins with what the rules say, for three months, where there is none", () => {
    const form = drawn(<OverrideForm known={aKnownPerson()} onSaving={() => {}} onClose={() => {}} />);
    expect(form).toContain('<option value="continuation" selected="">');
    expect(form).toContain('value="2027-02-20"');
    expect(form).not.toContain("Go by the rules again");
  });
});
