import { describe, expect, it } from "vitest";
import type { TieKind } from "../../shared/domain/tie/tieKind.ts";
import type { RuleId, ToneRecipient } from "../../shared/domain/tone/rule.ts";
import { localDate } from "../../shared/time.ts";
import { aContext, briefFor, JUST_MET, recipient, suggestionsOf, WAITING, WELL_KNOWN } from "../builders/tone.ts";

const marked = (rule: RuleId, draft: string, tie = JUST_MET) =>
  suggestionsOf(rule, draft, { brief: briefFor(tie) }).map(({ words }) => words);
const markedTo = (recipients: readonly ToneRecipient[], rule: RuleId, draft: string) =>
  suggestionsOf(rule, draft, { brief: briefFor(WELL_KNOWN), context: aContext(...recipients) });
const after = (rule: RuleId, draft: string, tie = JUST_MET) => {
  const [suggestion] = suggestionsOf(rule, draft, { brief: briefFor(tie) });
  return (
    suggestion &&
    draft.slice(0, suggestion.span.start) + suggestion.edits[0]?.replacement + draft.slice(suggestion.span.end)
  );
};

describe("early-pitch at acquaintance", () => {
  it.each([
    "I would love to schedule a quick call next week.",
    "Could we hop on a 15 minute call?",
    "Are you free for a chat on Tuesday?",
    "Can I offer you a free trial?",
    "I'd be glad to give you a quick demo.",
    "I can show you how we do it.",
    "Our platform helps teams like yours save hours.",
    "We offer a 20% discount this month.",
    "Would you be interested in a proposal?",
    "Pick a time: calendly.com/dana",
    "Do you have 15 minutes this week?",
    "Let me send you a quote.",
    "Would you be open to a conversation?",
    "We help companies find people.",
  ])("marks %j", (pitch) => {
    expect(marked("early-pitch", `Hi Jim,\n\nThank you for sharing my post. ${pitch}\n\nBest,\nDana`)).toEqual([pitch]);
  });

  it.each([
    "Thank you for sharing my post.",
    "Your talk on bridges stayed with me.",
    "I have a meeting in your town on Monday and thought of you.",
    "I enjoyed your demo at the fair.",
    "As you asked, here is our price list.",
    "Thank you for the invitation, I am free on Tuesday for a call.",
    "You asked for a demo of our tool: here it is.",
    "I am not selling anything, so no need for a call.",
    "What does your team work on at the moment?",
    "I liked what you wrote about prices in the sector.",
  ])("is silent at %j", (words) => expect(marked("early-pitch", `Hi Jim,\n\n${words}\n\nBest,\nDana`)).toEqual([]));

  it("says what kind of pitch it is and what there is of a tie", () => {
    const [suggestion] = suggestionsOf("early-pitch", "Hi Jim,\n\nShall we book a short demo?", {
      brief: briefFor(JUST_MET),
    });
    const values = { what: "demo", bond: "encounter", sure: true };
    expect(suggestion?.reason).toEqual({ code: "pitch_before_trust", values });
  });

  it("offers a question about them instead", () => {
    expect(after("early-pitch", "Hi Jim,\n\nThanks for the note. Could we schedule a call?")).toBe(
      "Hi Jim,\n\nThanks for the note. What are you working on at the moment?",
    );
  });

  it.each<TieKind>(["coworker", "employee", "supplier", "personal"])("leaves a %s in peace", (kind) => {
    expect(marked("early-pitch", "Could we schedule a call?", { ...JUST_MET, kind })).toEqual([]);
  });
});

describe("vague-ask", () => {
  it.each([
    ["May I pick your brain?", "pick your brain", "May I ask you one specific question?"],
    ["Any thoughts?", "Any thoughts", "Which part would you change first?"],
    ["Do you know anyone who could help?", "Do you know anyone", "Who do you know who could help?"],
    ["I'd love to connect.", "I'd love to connect", "I would like to ask you one thing."],
    ["Please let me know what you think.", "let me know what you think", "Please tell me which part you would change."],
    ["We should catch up sometime.", "catch up sometime", "We should talk for a few minutes next week."],
  ])("marks %j", (draft, words, edited) => {
    expect(marked("vague-ask", draft)).toEqual([words]);
    expect(after("vague-ask", draft)).toBe(edited);
  });

  it.each([
    "Do you know anyone at Contoso who buys timber?",
    "Any thoughts on whether we should move the launch to May?",
    "Could you tell me by Friday which of the two you prefer?",
    "Let me know what you think, in particular about page 3.",
    "I have been lost in thoughts all day.",
    "She has a brilliant brain.",
  ])("is silent at %j", (draft) => expect(marked("vague-ask", draft)).toEqual([]));
});

describe("broadcast-voice", () => {
  it.each([
    ["Dear all,\n\nhere are the notes.", "all", "Dear James,\n\nhere are the notes."],
    ["Dear valued customer,\n\nhere are the notes.", "valued customer", "Dear James,\n\nhere are the notes."],
    [
      "We are excited to announce our new site.",
      "We are excited to announce",
      "I wanted to tell you about our new site.",
    ],
    ["To whom it may concern,\n\nhere it is.", "To whom it may concern", "Hello James,\n\nhere it is."],
  ])("marks %j", (draft, words, edited) => {
    expect(marked("broadcast-voice", draft)).toEqual([words]);
    expect(after("broadcast-voice", draft)).toBe(edited);
  });

  it("leaves a greeting to all alone when there are several", () => {
    const both = [recipient("James Ward"), recipient("Ana Sol")];
    expect(markedTo(both, "broadcast-voice", "Hi all,\n\nthe notes.")).toEqual([]);
  });

  it("leaves a greeting to all alone at an address of a team", () => {
    const team = { ...recipient("Team"), address: "team@fabrikam.example", names: [] };
    expect(markedTo([team], "broadcast-voice", "Hi all,\n\nthe notes.")).toEqual([]);
  });

  it("marks the opening of a mail to many in Bcc", () => {
    const hidden = ["Ana Sol", "Ben Ito", "Cy Roe", "Di Fox", "Eve Lund"].map((name) => recipient(name, "bcc"));
    const [suggestion] = markedTo(hidden, "broadcast-voice", "Hello,\n\nthe notes.");
    expect(suggestion?.reason).toEqual({ code: "many_in_bcc", values: { recipients: 5 } });
  });

  it.each([
    "Hi Jim,\n\nwe moved house last week.",
    "Hi Jim,\n\nI am excited about your plan.",
    "Hi Jim,\n\nall is well here.",
  ])("is silent at %j", (draft) => expect(marked("broadcast-voice", draft)).toEqual([]));
});

describe("chaser", () => {
  it.each([
    ["Just checking in.", "Just checking in", "No need to answer this one."],
    ["I wanted to follow up on the proposal.", "I wanted to follow up on the", "This is about the proposal."],
    ["Just following up on my note from May.", "Just following up on my", "This is about my note from May."],
    ["This is a gentle reminder about Friday.", "This is a gentle reminder", "A note, with no hurry about Friday."],
    ["Any updates?", "Any updates?", "It is fine if this has to wait."],
    [
      "Did you get a chance to look at the draft?",
      "Did you get a chance to look at",
      "What would you change in the draft?",
    ],
    ["I haven't heard back from you.", "I haven't heard back from you", "I know that you have much to do."],
  ])("marks %j after an unanswered message", (draft, words, edited) => {
    const tie = { ...WELL_KNOWN, unanswered: 1 };
    expect(marked("chaser", draft, tie)).toEqual([words]);
    expect(after("chaser", draft, tie)).toBe(edited);
  });

  it("leaves a friendly word alone in a tie that is well", () => {
    expect(marked("chaser", "Hi Jim,\n\nJust checking in, how is the garden?", WELL_KNOWN)).toEqual([]);
  });

  it("speaks up against a third message without an answer, whatever its words, and names the day", () => {
    const [suggestion] = suggestionsOf("chaser", "Hi Jim,\n\nHave you seen the figures for May? They are odd.", {
      brief: briefFor(WAITING),
    });
    expect(suggestion?.words).toBe("Have you seen the figures for May?");
    expect(suggestion?.reason).toEqual({
      code: "third_without_answer",
      values: { unanswered: 2, until: localDate("2026-12-20") },
    });
  });

  it.each([
    "Ana found a set of the old harbour maps, and I kept you a copy.",
    "The crane has sorted itself out, so there is no need to reply to my last two mails.",
  ])("lets a third message go that gives or releases and asks for nothing: %j", (text) => {
    expect(suggestionsOf("chaser", `Hi Jim,\n\n${text}`, { brief: briefFor(WAITING) })).toEqual([]);
  });

  it.each([
    "I kept you a copy of the old harbour maps. Could you sign the lease?",
    "I kept you a copy of the old harbour maps. Have you had time to read my note?",
  ])("does not let one go whose gift comes with an ask or a chase: %j", (text) => {
    expect(suggestionsOf("chaser", `Hi Jim,\n\n${text}`, { brief: briefFor(WAITING) })).not.toEqual([]);
  });

  it("lets a light message go once the day has come", () => {
    const tie = { ...WAITING, waitUntil: localDate("2026-11-22") };
    expect(marked("chaser", "Hi Jim,\n\nThe roses are out in our street.", tie)).toEqual([]);
  });

  it.each([
    "Hi Jim,\n\nThe follow-up meeting went well.",
    "Hi Jim,\n\nI check the mill every morning.",
    "Hi Jim,\n\nHere is the news I promised.",
    "Hi Jim,\n\nAny news is good news, they say.",
  ])("is silent at %j", (draft) => expect(marked("chaser", draft, { ...WELL_KNOWN, unanswered: 1 })).toEqual([]));
});

describe("gushing", () => {
  it("counts the marks, not the places where they stand", () => {
    const [first] = suggestionsOf("gushing", "Hi Jim,\n\nThank you!!! The list is here.", {
      brief: briefFor(JUST_MET),
    });
    expect(first?.reason).toEqual({ code: "exclamation_marks", values: { count: 3 } });
  });
});
