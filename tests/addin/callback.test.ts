import { describe, expect, it } from "vitest";
import { fromCallback } from "../../addin/office/callback.ts";
import { failed, succeeded } from "../doubles/officeAnswers.ts";

describe("an Office call", () => {
  it("gives the value of a success", async () => {
    expect(await fromCallback<string>((done) => done(succeeded("words")))).toEqual({ ok: true, value: "words" });
  });

  it("gives code, name and message of a refusal", async () => {
    const answer = await fromCallback<string>((done) => done(failed(9042, "InternalServerError")));
    expect(answer).toEqual({
      ok: false,
      error: { reason: "refused", code: 9042, name: "InternalServerError", message: "InternalServerError" },
    });
  });

  it.each([
    ["an Error", new Error("Elevated permission is required"), "Elevated permission is required"],
    ["bare text", "Object does not support this", "Object does not support this"],
  ])("turns a throw of %s into a value", async (_, thrown, message) => {
    const answer = await fromCallback<string>(() => {
      throw thrown;
    });
    expect(answer).toEqual({ ok: false, error: { reason: "threw", message } });
  });

  it("stops waiting for an answer that never comes", async () => {
    const answer = await fromCallback<string>(() => {}, 1);
    expect(answer).toEqual({ ok: false, error: { reason: "no_answer", afterMs: 1 } });
  });
});
