import { describe, expect, it } from "vitest";
import { en } from "../../addin/strings/en.ts";
import { errorSentence } from "../../addin/strings/errors.ts";
import { createFormat } from "../../addin/strings/format.ts";
import { createSentences } from "../../addin/strings/sentences.ts";
import { toneSentence } from "../../addin/strings/toneSentences.ts";
import { localDate, timeZone } from "../../shared/time.ts";
import { aKnownPerson, aLoggedThread, aTouchView, at } from "../builders/views.ts";

const BERLIN = createFormat("en-GB", timeZone("Europe/Berlin"));
const LOS_ANGELES = createFormat("en-US", timeZone("America/Los_Angeles"));
const NOW = at("2026-11-22T10:00:00Z");
const sentences = createSentences(BERLIN);
const { cadence, standing } = aKnownPerson();

describe("a time", () => {
  it("is counted in days of the user's own calendar", () => {
    const touched = at("2026-11-20T23:30:00Z");
    expect(BERLIN.ago(touched, NOW)).toBe("yesterday");
    expect(LOS_ANGELES.ago(touched, NOW)).toBe("2 days ago");
  });

  it("shows the year only when it is another one", () => {
    expect(BERLIN.day(localDate("2026-11-05"), NOW)).toBe("5 Nov");
    expect(BERLIN.day(localDate("2024-03-04"), NOW)).toBe("4 Mar 2024");
  });

  it("is written in the user's locale", () => {
    expect(LOS_ANGELES.day(localDate("2026-11-05"), NOW)).toBe("Nov 5");
    expect(createFormat("de", timeZone("Europe/Berlin")).span(800)).toBe("2 Jahre");
  });

  it.each([
    [1, "1 day"],
    [59, "59 days"],
    [61, "2 months"],
    [800, "2 years"],
  ])("of %i days is said as %s", (days, span) => {
    expect(BERLIN.span(days)).toBe(span);
  });
});

describe("a reason", () => {
  it("says its number and its day", () => {
    const reason = {
      code: "never_answered",
      values: { unanswered: 5 },
      day: localDate("2026-03-03"),
      touches: [],
      moments: [],
    } as const;
    expect(sentences.reason({ ...reason, touches: [], moments: [] }, NOW)).toBe(
      "5 messages from you since 3 Mar, none answered",
    );
  });

  it("counts one as one", () => {
    const reason = { code: "too_little" as const, values: { touches: 1 }, day: null, touches: [], moments: [] };
    expect(sentences.reason(reason, NOW)).toBe("1 touch so far: too little to say");
  });
});

describe("what is likely", () => {
  const standing = aKnownPerson().standing;
  const withForecast = (probability: number, more: Partial<NonNullable<typeof standing.forecast>> = {}) =>
    aKnownPerson({
      standing: {
        ...standing,
        forecast: {
          within: [{ days: 60, probability, low: 0, high: 1 }],
          certainty: "low",
          fading: null,
          ...more,
        },
      },
    });

  it.each([
    [0.02, "Less than 1 in 20"],
    [0.06, "About 1 in 10"],
    [0.71, "About 7 in 10"],
    [0.94, "About 9 in 10"],
    [0.97, "More than 19 in 20"],
  ])("is said of %f as “%s”, with how sure it is", (probability, said) => {
    const sentence = sentences.outlook(withForecast(probability));
    expect(sentence).toBe(`${said} that you are in touch within 60 days, a rough guess.`);
  });

  it("says fading as a possibility, and only when it is more likely than not", () => {
    expect(sentences.outlook(withForecast(0.7, { fading: 0.6 }))).toContain(
      "It may be fading: about 6 in 10 that it is half as often from now on.",
    );
    expect(sentences.outlook(withForecast(0.7, { fading: 0.4 }))).not.toContain("fading");
  });

  it("is not said where only the user writes", () => {
    const cadence = { ...aKnownPerson().cadence, unanswered: 2 };
    expect(sentences.outlook({ ...withForecast(0.9), cadence })).toBeNull();
    const oneSided = { ...standing, bond: "one_sided" } as const;
    expect(sentences.outlook(aKnownPerson({ standing: oneSided }))).toBeNull();
  });
});

describe("what happens next", () => {
  const nextOf = (next: ReturnType<typeof aKnownPerson>["standing"]["next"], unanswered = 0) => {
    const { standing, cadence } = aKnownPerson();
    const known = aKnownPerson({ standing: { ...standing, next }, cadence: { ...cadence, unanswered } });
    return sentences.next(known, "Dana", NOW);
  };
  const fall = { on: localDate("2026-12-14"), stage: "deterioration" } as const;

  it("names the day and the stage of silence, and what would lift it", () => {
    expect(nextOf({ fall, lifts: [{ by: "they_write", stage: "continuation" }] }, 1)).toBe(
      "Without an answer this becomes deterioration on 14 Dec. An answer from Dana lifts this to continuation.",
    );
  });

  it.each([
    ["they_write", "A message from Dana lifts this to build-up."],
    ["you_write", "A message from you lifts this to build-up."],
    ["you_talk", "A call or a meeting with Dana lifts this to build-up."],
  ] as const)("tells %s apart", (by, said) => {
    expect(nextOf({ fall: null, lifts: [{ by, stage: "buildup" }] })).toBe(said);
  });

  it("speaks of what the rules say where the user has their own word on the stage", () => {
    const { standing } = aKnownPerson();
    const override = { stage: "ending", reason: "Left", setOn: fall.on, expiresOn: fall.on } as const;
    const next = { fall, lifts: [{ by: "they_write", stage: "continuation" }] } as const;
    const known = aKnownPerson({ standing: { ...standing, override, next: { fall, lifts: [...next.lifts] } } });
    expect(sentences.next(known, "Dana", NOW)).toBe(
      "Without contact what the rules say becomes deterioration on 14 Dec. A message from Dana lifts what the rules say to continuation.",
    );
  });

  it("is nothing when nothing changes", () => {
    expect(nextOf({ fall: null, lifts: [] })).toBeNull();
  });
});

describe("few numbers", () => {
  it("are no sentence about nothing", () => {
    const reason = { code: "too_little", values: { touches: 0 }, day: null, touches: [], moments: [] } as const;
    expect(sentences.reason({ ...reason, touches: [], moments: [] }, NOW)).toBe("No touch of your own so far");
  });

  it("call what was shared what it was: a call is no meeting", () => {
    const values = { sent: 6, received: 10, met: 1 };
    const reason = { code: "balance" as const, values, day: null, touches: [], moments: [] };
    expect(sentences.reason(reason, NOW)).toBe("6 sent, 10 received, 1 call or meeting");
  });
});

describe("what to do next", () => {
  it("names the day and how far it is", () => {
    expect(sentences.cadence(cadence, NOW)).toBe("Next touch by 9 Jan 2027, in 48 days");
  });

  it("says until when to wait and why", () => {
    const wait = { ...cadence, advice: "wait", until: localDate("2026-12-05"), unanswered: 2 } as const;
    expect(sentences.cadence(wait, NOW)).toBe("Wait until 5 Dec: 2 messages without an answer");
  });
});

describe("who and what", () => {
  it("says who wrote and how much", () => {
    expect(sentences.touch(aTouchView(), "Jim")).toBe("Jim wrote, 84 words");
    expect(sentences.touch(aTouchView({ direction: "out", words: 1 }), "Jim")).toBe("You wrote, 1 word");
    expect(sentences.touch(aTouchView({ direction: "both", channel: "call" }), "Jim")).toBe("Call with Jim");
  });

  it("does not call a colleague's message the user's own", () => {
    const theirs = aTouchView({ direction: "out", words: 30, mine: false });
    expect(sentences.touch(theirs, "Priya")).toBe("A colleague wrote, 30 words");
    expect(sentences.touch({ ...theirs, channel: "letter" }, "Priya")).toBe("Letter from a colleague");
    expect(sentences.rhythmLabel([aTouchView(), theirs], "Priya")).toBe(
      "Of the last 2 touches: Priya wrote 1 time, you 0 times and a colleague 1 time",
    );
  });

  it("says who logged a thread and when", () => {
    const loggers = [
      { name: "Mara Ellwood", at: at("2026-11-12T09:00:00Z"), you: true },
      { name: "Chidi Okafor", at: at("2026-11-14T09:00:00Z"), you: false },
    ];
    expect(sentences.logged(aLoggedThread({ loggers }), NOW)).toBe("Logged by you and Chidi Okafor on 14 Nov");
  });

  it("says the picture of the stage in words", () => {
    expect(sentences.stageLabel(standing)).toBe("Stage: Continuation, strength 72 of 100. A relationship.");
    expect(sentences.stageLabel({ ...standing, stage: null, strength: null, bond: "one_sided" })).toBe(
      "Not enough yet. One-sided so far.",
    );
  });

  it("says the picture of the rhythm in words", () => {
    expect(sentences.rhythmLabel(aKnownPerson().recent, "Jim")).toBe(
      "Of the last 2 touches: Jim wrote 1 time and you 1 time",
    );
  });
});

describe("the reason of a suggestion", () => {
  it("speaks of this relationship", () => {
    const reason = { code: "pitch_before_trust", values: { what: "demo", bond: "encounter", sure: true } } as const;
    expect(toneSentence(reason, "Jim", { format: BERLIN, now: NOW })).toBe(
      "You have had a single exchange, and this offers a demo. With Jim, first say why you write or ask about their work.",
    );
  });

  it("names the day until which to wait", () => {
    const until = localDate("2026-12-05");
    const reason = { code: "third_without_answer", values: { unanswered: 3, until } } as const;
    expect(toneSentence(reason, "Jim", { format: BERLIN, now: NOW })).toBe(
      "3 messages to Jim without an answer. Better wait until 5 Dec.",
    );
  });
});

describe("an error", () => {
  it("is worded by its type, not by the server", () => {
    const error = { reason: "problem", type: "forbidden", detail: "Only the logger may edit" } as const;
    expect(errorSentence(error, en)).toBe(en.problems.forbidden);
  });

  it("takes the server's words where ours would say less", () => {
    const error = { reason: "problem", type: "invalid-request", detail: "Cannot log a day to come" } as const;
    expect(errorSentence(error, en)).toBe("Cannot log a day to come");
  });
});
