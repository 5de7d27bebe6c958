import { describe, expect, it } from "vitest";
import { createSignIn, type Grant, type GrantError, type TokenSource } from "../../addin/office/signIn.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { memoryStorage } from "../doubles/memoryStorage.ts";
import { grantOf } from "../doubles/stubApi.ts";

type Answer = Result<Grant, GrantError>;
const GRANTED: Answer = ok(grantOf("token-1"));
const NEEDS_A_WINDOW: Answer = err({ reason: "interaction_needed" });
const NO_CONNECTION: Answer = err({ reason: "no_connection" });

function paneWith(silent: Answer[], popup: Answer = GRANTED, storage = memoryStorage()) {
  const tokens: TokenSource = {
    silent: async () => silent.shift() ?? GRANTED,
    popup: async () => popup,
    forget: () => {},
  };
  return { storage, signIn: createSignIn({ offered: true, tokens, storage, partition: "" }) };
}

describe("signing in", () => {
  it("needs no click when Outlook gives a token silently", async () => {
    const { signIn } = paneWith([GRANTED]);
    expect(await signIn.token({ renew: false })).toEqual(GRANTED);
    expect(signIn.current()).toMatchObject({ state: "signed_in", account: { userId: "user-1" } });
  });

  it("needs a click when Outlook asks for interaction", async () => {
    const { signIn } = paneWith([NEEDS_A_WINDOW]);
    expect(await signIn.token({ renew: false })).toEqual({ ok: false, error: { reason: "signed_out" } });
    expect(signIn.current()).toEqual({ state: "signed_out", because: null });
    await signIn.signIn();
    expect(signIn.current().state).toBe("signed_in");
  });

  it("says why a click did not help", async () => {
    const { signIn } = paneWith([NEEDS_A_WINDOW], err({ reason: "cancelled" }));
    await signIn.token({ renew: false });
    await signIn.signIn();
    expect(signIn.current()).toEqual({ state: "signed_out", because: { reason: "cancelled" } });
  });

  it("is not offered where Outlook cannot sign anybody in", async () => {
    const tokens: TokenSource = { silent: async () => GRANTED, popup: async () => GRANTED, forget: () => {} };
    const signIn = createSignIn({ offered: false, tokens, storage: memoryStorage(), partition: "" });
    expect(signIn.current().state).toBe("unavailable");
    expect(await signIn.token({ renew: false })).toEqual({ ok: false, error: { reason: "sign_in_unavailable" } });
  });
});

describe("staying signed in", () => {
  it("survives a lost connection", async () => {
    const { signIn } = paneWith([GRANTED, NO_CONNECTION]);
    await signIn.token({ renew: false });
    expect(await signIn.token({ renew: true })).toEqual({ ok: false, error: { reason: "offline" } });
    expect(signIn.current().state).toBe("signed_in");
  });

  it("waits for the connection when there was none at the start", async () => {
    const { signIn } = paneWith([NO_CONNECTION, GRANTED]);
    await signIn.token({ renew: false });
    expect(signIn.current().state).toBe("starting");
    await signIn.token({ renew: false });
    expect(signIn.current().state).toBe("signed_in");
  });
});

describe("signing out", () => {
  it("lasts until the user signs in again, also after a restart of the pane", async () => {
    const { signIn, storage } = paneWith([GRANTED]);
    await signIn.token({ renew: false });
    signIn.signOut();
    const restarted = paneWith([GRANTED], GRANTED, storage).signIn;
    expect(await restarted.token({ renew: false })).toEqual({ ok: false, error: { reason: "signed_out" } });
    await restarted.signIn();
    expect(paneWith([GRANTED], GRANTED, storage).signIn.current().state).toBe("starting");
  });
});
