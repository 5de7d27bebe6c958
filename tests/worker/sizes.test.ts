import { describe, expect, it } from "vitest";
import { aContact, aLog } from "./builders.ts";
import { aWorld, DANA } from "./world.ts";

const MEGABYTE = 1_048_576;

/** A body of `size` bytes in pieces of 64 kB, without a length, and how many pieces were taken. */
function chunked(size: number) {
  const piece = new Uint8Array(65_536).fill(32);
  let taken = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        taken += 1;
        if (taken * piece.length > size) controller.close();
        else controller.enqueue(piece);
      },
    },
    { highWaterMark: 0 },
  );
  return { body, taken: () => taken };
}

describe("case 18: what is too large", () => {
  it("is refused before it is read, by the length it says", async () => {
    const dana = await aWorld().as(DANA);
    const headers = { "content-length": String(120 * MEGABYTE) };
    const response = await dana.raw("/v1/contacts", { method: "POST", body: "{", headers });
    expect(response.status).toBe(413);
  });

  it("is refused after a megabyte where no length is said, however much more would come", async () => {
    const dana = await aWorld().as(DANA);
    const { body, taken } = chunked(120 * MEGABYTE);
    const response = await dana.raw("/v1/contacts", { method: "POST", body, headers: {} });
    expect(response.status).toBe(413);
    expect(taken()).toBeLessThan(24);
  });

  it("is judged by its bytes: a megabyte is read, one byte more is not", async () => {
    const dana = await aWorld().as(DANA);
    const of = (bytes: number) => `"${"x".repeat(bytes - 2)}"`;
    const statuses = [MEGABYTE, MEGABYTE + 1].map(async (bytes) => {
      const response = await dana.raw("/v1/contacts", { method: "POST", body: of(bytes), headers: {} });
      return response.status;
    });
    expect(await Promise.all(statuses)).toEqual([400, 413]);
  });

  it("is not unpacked", async () => {
    const dana = await aWorld().as(DANA);
    const packed = new Blob([`"${"x".repeat(10 * MEGABYTE)}"`]).stream().pipeThrough(new CompressionStream("gzip"));
    const body = await new Response(packed).arrayBuffer();
    const headers = { "content-encoding": "gzip" };
    expect((await dana.raw("/v1/contacts", { method: "POST", body, headers })).status).toBe(400);
  });

  it.each([
    ["a hundred levels", 100, "$"],
    ["a hundred and one", 101, "Cannot read JSON nested"],
  ])("is JSON deeper than a hundred levels: %s", async (_, depth, says) => {
    const dana = await aWorld().as(DANA);
    for (const [open, close] of [
      ["[", "]"],
      ['{"a":', "}"],
    ] as const) {
      const body = open.repeat(depth) + (open === "[" ? "" : "1") + close.repeat(depth);
      const response = await dana.raw("/v1/contacts", { method: "POST", body, headers: {} });
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(says)]);
    }
  });

  it("is a note of more than twenty thousand characters", async () => {
    const dana = await aWorld().as(DANA);
    expect((await dana.send("POST /v1/interactions", aLog({ note: "x".repeat(20_001) }))).status).toBe(400);
    expect((await dana.send("POST /v1/interactions", aLog({ note: "x".repeat(20_000) }))).status).toBe(201);
  });

  it.each([
    ["a header nobody knows", { "x-big": "x".repeat(100_000) }, 201],
    ["the key", { "idempotency-key": "x".repeat(100_000) }, 400],
    ["the token", { authorization: `Bearer ${"x".repeat(100_000)}` }, 401],
    ["the bookmark", { "x-d1-bookmark": "x".repeat(100_000) }, 201],
  ])("is %s of a hundred kilobytes, where it matters", async (_, headers, status) => {
    const dana = await aWorld().as(DANA);
    const body = JSON.stringify(aContact());
    expect((await dana.raw("/v1/contacts", { method: "POST", body, headers })).status).toBe(status);
  });

  it("is an address of sixteen kilobytes", async () => {
    const dana = await aWorld().as(DANA);
    expect((await dana.get(`/v1/contacts/con_${"x".repeat(16_384)}`)).status).toBe(404);
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    expect((await dana.get(`/v1/contacts/${contact.id}/touches?cursor=${"1".repeat(16_384)}`)).status).toBe(400);
  });
});
