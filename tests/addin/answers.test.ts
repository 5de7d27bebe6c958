import { describe, expect, it, vi } from "vitest";
import { createAnswers } from "../../addin/api/answers.ts";
import type { ApiError } from "../../addin/api/client.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { settled } from "../doubles/hostMailbox.ts";

const AWAY: ApiError = { reason: "problem", type: "unavailable", detail: null };
const GONE: ApiError = { reason: "problem", type: "not-found", detail: null };

/** Answers one after the other; the last one for good. */
function asking(...results: Result<string, ApiError>[]) {
  const asked = { times: 0 };
  const ask = async () => {
    asked.times += 1;
    return results[Math.min(asked.times, results.length) - 1] ?? err(GONE);
  };
  return { ask, asked };
}

/** An answer that is given when told to. */
function held() {
  let give = (_: Result<string, ApiError>) => {};
  const given = new Promise<Result<string, ApiError>>((resolve) => {
    give = resolve;
  });
  return { ask: () => given, give: (value: string) => give(ok(value)) };
}

const inView = () => {
  const answers = createAnswers(0);
  answers.onChange("open a", () => {});
  return answers;
};

describe("an answer", () => {
  it("is busy, then there", async () => {
    const answers = inView();
    const asked = answers.ask("open a", asking(ok("first")).ask);
    expect(answers.read("open a")).toMatchObject({ value: null, busy: true });
    await asked;
    expect(answers.read("open a")).toEqual({ value: "first", error: null, busy: false });
  });

  it("is asked for once, however many ask at a time", async () => {
    const answers = inView();
    const { ask, asked } = asking(ok("first"));
    await Promise.all([answers.ask("open a", ask), answers.ask("open a", ask)]);
    expect(asked.times).toBe(1);
  });

  it("is tried again after passing trouble", async () => {
    const answers = inView();
    await answers.ask("open a", asking(err(AWAY), err(AWAY), ok("third")).ask);
    expect(answers.read("open a").value).toBe("third");
  });

  it("is not tried again before the time that the refusal named", async () => {
    vi.useFakeTimers();
    try {
      const answers = inView();
      const busy: ApiError = { reason: "problem", type: "too-many-requests", detail: null, retryAfterMs: 2_500 };
      const { ask, asked } = asking(err(busy), ok("second"));
      const done = answers.ask("open a", ask);
      await vi.advanceTimersByTimeAsync(2_499);
      expect(asked.times).toBe(1);
      await vi.advanceTimersByTimeAsync(1);
      await done;
      expect(answers.read("open a").value).toBe("second");
    } finally {
      vi.useRealTimers();
    }
  });

  it("is not waited for when the refusal names a minute", async () => {
    const answers = inView();
    const limited: ApiError = { reason: "problem", type: "too-many-requests", detail: null, retryAfterMs: 60_000 };
    const { ask, asked } = asking(err(limited), ok("second"));
    await answers.ask("open a", ask);
    expect([asked.times, answers.read("open a").error]).toEqual([1, limited]);
  });

  it("is not tried again where it would be refused again", async () => {
    const answers = inView();
    const { ask, asked } = asking(err(GONE));
    await answers.ask("open a", ask);
    expect(asked.times).toBe(1);
    expect(answers.read("open a").error).toEqual(GONE);
  });

  it("keeps the last value when a newer one cannot be had", async () => {
    const answers = inView();
    const { ask } = asking(ok("first"), err(GONE));
    await answers.ask("open a", ask);
    await answers.ask("open a", ask);
    expect(answers.read("open a")).toEqual({ value: "first", error: GONE, busy: false });
  });
});

describe("asking again", () => {
  it("renews what is in view and forgets the rest", async () => {
    const answers = inView();
    const { ask } = asking(ok("old"), ok("new"));
    await answers.ask("open a", ask);
    await answers.ask("open b", asking(ok("unseen")).ask);
    await answers.askAgain("open ");
    expect(answers.read("open a").value).toBe("new");
    expect(answers.read("open b").value).toBeNull();
  });

  it("drops the answer of an earlier question that comes late", async () => {
    const answers = inView();
    const late = held();
    const questions = [late.ask, asking(ok("new")).ask];
    void answers.ask("open a", () => (questions.shift() ?? late.ask)());
    await answers.askAgain("open ");
    late.give("old");
    await settled();
    expect(answers.read("open a").value).toBe("new");
  });

  it("leaves other questions alone", async () => {
    const answers = inView();
    const { ask, asked } = asking(ok("first"));
    await answers.ask("open a", ask);
    await answers.askAgain("touches ");
    expect(asked.times).toBe(1);
  });
});

describe("forgetting", () => {
  it("leaves nothing of anybody behind", async () => {
    const answers = inView();
    await answers.ask("open a", asking(ok("first")).ask);
    answers.clear();
    expect(answers.read("open a").value).toBeNull();
  });
});
