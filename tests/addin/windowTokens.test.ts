import { describe, expect, it } from "vitest";
import type { GrantError } from "../../addin/office/signIn.ts";
import { answerIn, messageOf, type TimedGrant } from "../../addin/office/windowAnswer.ts";
import { createWindowTokens } from "../../addin/office/windowTokens.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { grantOf } from "../doubles/stubApi.ts";

const HOUR_MS = 3_600_000;
const ASK = { ok: false, error: { reason: "interaction_needed" } };
const FIRST: TimedGrant = { grant: grantOf("token-1"), endsAt: HOUR_MS };

/** A source whose window answers with these, one after the other, and a clock to move. */
function sourceWith(...answers: Result<TimedGrant, GrantError>[]) {
  const clock = { now: 0 };
  const opened: number[] = [];
  const open = async () => {
    opened.push(clock.now);
    return answers.shift() ?? err({ reason: "cancelled" } as const);
  };
  return { clock, opened, tokens: createWindowTokens(() => clock.now, open) };
}

describe("tokens from the sign-in window", () => {
  it("are kept until shortly before they end, and asking for one opens no window", async () => {
    const { clock, opened, tokens } = sourceWith(ok(FIRST));
    expect(await tokens.silent({ renew: false })).toEqual(ASK);
    expect(opened).toEqual([]);
    expect(await tokens.popup()).toEqual(ok(FIRST.grant));
    clock.now = HOUR_MS - 61_000;
    expect(await tokens.silent({ renew: false })).toEqual(ok(FIRST.grant));
    clock.now = HOUR_MS - 59_000;
    expect(await tokens.silent({ renew: false })).toEqual(ASK);
    expect(opened).toEqual([0]);
  });

  it("are let go of when the API refused them", async () => {
    const { tokens } = sourceWith(ok(FIRST));
    await tokens.popup();
    expect(await tokens.silent({ renew: true })).toEqual(ASK);
    expect(await tokens.silent({ renew: false })).toEqual(ASK);
  });

  it("are let go of at sign-out", async () => {
    const { tokens } = sourceWith(ok(FIRST));
    await tokens.popup();
    tokens.forget();
    expect(await tokens.silent({ renew: false })).toEqual(ASK);
  });
});

describe("what the window tells", () => {
  it.each<Result<TimedGrant, GrantError>>([
    ok(FIRST),
    err({ reason: "cancelled" }),
    err({ reason: "denied", code: "consent_required" }),
  ])("comes over as it was: %j", (answer) => {
    expect(answerIn(messageOf(answer))).toEqual(answer);
  });

  it.each([
    "",
    "signed in",
    "null",
    "{}",
    '{"grant":{"accessToken":""},"endsAt":1}',
    '{"reason":"x"}',
    '{"reason":"denied"}',
  ])("is a denial when it is nothing of ours: %s", (message) => {
    expect(answerIn(message)).toEqual(err({ reason: "denied", code: "unreadable_answer" }));
  });
});
