import { describe, expect, it } from "vitest";
import { createApi } from "../../addin/api/client.ts";
import { createOutbox } from "../../addin/api/outbox.ts";
import { useOffer } from "../../addin/hooks/facts/useOffer.ts";
import type { Services } from "../../addin/services.tsx";
import { LIMITS } from "../../shared/contract/values.ts";
import { aKnownPerson } from "../builders/views.ts";
import { aReadItem } from "../doubles/fakeMailbox.ts";
import { hooked } from "../doubles/hooked.tsx";
import { memoryStorage } from "../doubles/memoryStorage.ts";
import { testServices } from "../doubles/services.tsx";
import { grantOf, json, problem, signedIn, stubApi } from "../doubles/stubApi.ts";

const ROLE = { kind: "characteristic" as const, text: "Head of Supply", item: aReadItem() };

/** As the API gives it back. */
const NOTED = {
  ...{ id: "fct_1", contactId: "con_1", kind: ROLE.kind, text: ROLE.text, knownAt: "2026-11-10T09:00:00Z" },
  ...{ source: "message", messageId: ROLE.item.messageId, agreed: false, visibility: "private", version: 1 },
  by: { name: "Mara Ellwood", you: true, at: "2026-11-22T10:00:00Z" },
};

/** A pane whose API answers as told. */
function pane() {
  const stub = stubApi(() => json({ fact: NOTED, added: true }, 201));
  const api = createApi({ fetch: stub.fetch, signIn: signedIn() });
  const { account } = grantOf("token-1");
  let keys = 0;
  const services = testServices({ api });
  const newKey = () => {
    keys += 1;
    return `key-${keys}`;
  };
  const outbox = createOutbox({
    api,
    storage: memoryStorage(),
    partition: "",
    account: () => account,
    now: services.now,
    newKey,
  });
  return { stub, services: { ...services, outbox } };
}

const offerTo = (services: Services, what = "role Head of Supply") =>
  hooked(() => useOffer(aKnownPerson(), what), services);

describe("something the pane offers to note", () => {
  it("is noted for the user alone, with the message it was seen in, and is not offered again", async () => {
    const { stub, services } = pane();
    const offer = await offerTo(services);
    expect(offer.now().settled).toBe(false);
    await offer.do(({ note }) => note({ ...ROLE, text: "x".repeat(LIMITS.factText + 9) }));
    expect(stub.sent.map(({ body }) => body)).toMatchObject([
      { text: "x".repeat(LIMITS.factText), messageId: ROLE.item.messageId, visibility: "private", agreed: false },
    ]);
    expect(offer.now().settled).toBe(true);
    await offer.leave();

    const again = await offerTo(services);
    expect(again.now().settled).toBe(true);
    await again.leave();
  });

  it("is offered again once it is taken back", async () => {
    const { stub, services } = pane();
    const offer = await offerTo(services);
    await offer.do(({ note }) => note(ROLE));
    await offer.do(({ undo }) => undo());
    expect(stub.sent.map(({ method }) => method)).toEqual(["POST", "DELETE"]);
    expect(offer.now().settled).toBe(false);
    await offer.leave();
  });

  it("stays offered where it could not be saved", async () => {
    const { stub, services } = pane();
    stub.answer(() => problem("not-found"));
    const offer = await offerTo(services);
    await offer.do(({ note }) => note(ROLE));
    expect([offer.now().settled, offer.now().changes.error?.reason]).toEqual([false, "problem"]);
    await offer.leave();
  });

  it("is turned down without a word to the server, and for this person and these words alone", async () => {
    const { stub, services } = pane();
    const offer = await offerTo(services);
    await offer.do(({ decline }) => decline());
    expect([offer.now().settled, stub.sent]).toEqual([true, []]);
    await offer.leave();

    const other = await offerTo(services, "company Northwind");
    expect(other.now().settled).toBe(false);
    await other.leave();
  });
});
