import { setTimeout } from "node:timers/promises";
import type { Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../addin/strings/en.ts";
import { SECOND_MS } from "../../shared/time.ts";
import { interactionCount, type RowCounts, rowCounts, touchRows } from "./database.ts";
import { type Demo, startDemo } from "./demo.ts";
import type { Desk } from "./desk.ts";

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
});

afterAll(() => demo.stop());

describe("looking around (L6)", () => {
  it("writes nothing, not even for somebody who was never here before", async () => {
    const before = await rowCounts(demo.worker.db);
    const desk = await demo.sitDown({ as: demo.mailbox.colleague.address });
    await desk.read(demo.idOf(SIGNS));
    await desk.card("Priya Venkatesan").waitFor();
    await desk.leave();

    await browse(await demo.sitDown(), demo);
    expect(await rowCounts(demo.worker.db)).toEqual(before);
  });
});

describe("logging an old mail (L3)", () => {
  it("leaves the newer last touch and the due date as they are", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf("The fish tank has gone"));
    const priya = desk.card("Priya Venkatesan");
    const lastTouch = priya.getByText(LAST_TOUCH);
    const due = priya.getByText(NEXT_TOUCH);
    const before = [await lastTouch.textContent(), await due.textContent()];

    await logThread(desk);
    expect([await lastTouch.textContent(), await due.textContent()]).toEqual(before);
    await desk.leave();
  });
});

describe("a logged thread (L4, L5)", () => {
  const subject = "Two pages from Solveig";

  it("is shown as logged on another device, can be undone there, and everything is as before", async () => {
    const first = await demo.sitDown();
    await first.read(demo.idOf(subject));
    // The picture of the rhythm comes a little after the card.
    await first
      .card("Annika Tveit")
      .getByText(/They wrote/)
      .waitFor();
    const before = await first.card("Annika Tveit").textContent();
    const touches = await touchRows(demo.worker.db);
    await logThread(first);
    expect(await touchRows(demo.worker.db)).not.toEqual(touches);
    await first.leave();

    const second = await demo.sitDown();
    await second.read(demo.idOf(subject));
    await logBar(second)
      .getByText(/^Logged by you on /)
      .waitFor();
    await logBar(second).getByRole("button", { name: en.undo }).click();
    await logBar(second).getByRole("button", { name: en.log.action }).waitFor();
    await expect.poll(() => second.card("Annika Tveit").textContent()).toBe(before);
    expect(await touchRows(demo.worker.db)).toEqual(touches);
    await second.leave();
  });

  it("tells a colleague who logged it", async () => {
    const owner = await demo.sitDown();
    await owner.read(demo.idOf(SIGNS));
    await logThread(owner);
    await owner.leave();

    const colleague = await demo.sitDown({ as: demo.mailbox.colleague.address });
    await colleague.read(demo.idOf(SIGNS));
    await logBar(colleague)
      .getByText(/^Logged by Mara Ellwood on /)
      .waitFor();
    expect(await logBar(colleague).getByRole("button", { name: en.undo }).count()).toBe(0);
    await colleague.leave();
  });
});

describe("one thread in two mailboxes (L2)", () => {
  const subject = "Returns cage, week one, the sequel";

  it("is one interaction with both loggers, however often the requests are repeated", async () => {
    const { owner, colleague } = demo.mailbox;
    const { db } = demo.worker;
    const before = { interactions: await interactionCount(db), rows: await rowCounts(db) };
    const desks = [await demo.sitDown(), await demo.sitDown({ as: colleague.address })];
    for (const desk of desks) {
      await desk.read(demo.idOf(subject));
      await logBar(desk).getByRole("button", { name: en.log.action }).waitFor();
    }
    const requests: Request[] = [];
    for (const desk of desks) requests.push(await logThread(desk));
    expect(new Set(requests.map(conversationOf)).size).toBe(2);

    const repeats = await Promise.all(
      Array.from({ length: 20 }, (_, turn) => repeat(demo, turn % 2 === 0 ? owner : colleague, requests[turn % 2])),
    );
    expect(repeats.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
    expect(await interactionCount(db)).toBe(before.interactions + 1);
    expect(added(before.rows, await rowCounts(db))).toMatchObject({
      touches: 1,
      touch_users: 2,
      interaction_loggers: 2,
    });
    for (const desk of desks) await desk.leave();
  });
});

const SIGNS = "Signs for the new Harbour Street clinic";
const LAST_TOUCH = /^Last touch /;
const NEXT_TOUCH = /^(Next touch by|Time to be in touch|Overdue since|Wait|Pull back)/;

const logBar = (desk: Desk) => desk.pane.getByRole("region", { name: en.log.region, exact: true });

/** One click; the request that did it. */
async function logThread(desk: Desk): Promise<Request> {
  await logBar(desk).getByRole("button", { name: en.log.action }).click();
  await logBar(desk)
    .getByText(/^Logged by .*you/)
    .waitFor();
  const request = desk.apiRequests("/v1/interactions").at(-1);
  if (!request) throw new Error("Cannot find the request that logged the thread");
  return request;
}

const conversationOf = (request: Request): unknown => request.postDataJSON()?.thread?.conversationId;

/** The same request once more, with a key of its own; as clients do, again when the Worker has said so where it had no place in time. */
async function repeat(demo: Demo, as: Parameters<Demo["ask"]>[0], request: Request | undefined): Promise<Response> {
  const headers = { "idempotency-key": crypto.randomUUID() };
  const ask = () => demo.ask(as, "/v1/interactions", { method: "POST", headers, body: request?.postData() ?? "" });
  let answer = await ask();
  while (answer.status === 503) {
    await setTimeout(Number(answer.headers.get("retry-after")) * SECOND_MS);
    answer = await ask();
  }
  return answer;
}

/** Rows more than before, for the tables that grew. */
function added(before: RowCounts, after: RowCounts): RowCounts {
  const grown = Object.keys(after).map((table) => [table, (after[table] ?? 0) - (before[table] ?? 0)] as const);
  return Object.fromEntries(grown.filter(([, more]) => more !== 0));
}

/** Opens messages of all sorts and whatever in the pane only shows. */
async function browse(desk: Desk, { idOf }: Demo): Promise<void> {
  await desk.read(idOf("Moira's retirement do: the date"));
  const jim = desk.card("James Harrowgate");
  for (const name of [en.touch.history, en.touch.log, en.person.tie, en.person.edit]) {
    await jim.getByRole("button", { name, exact: true }).click();
  }
  await logBar(desk).getByRole("button", { name: en.log.options }).click();
  for (const subject of ["The underlined half", "Questions (seven)", SIGNS]) {
    await desk.select(idOf(subject));
    await logBar(desk).getByRole("button", { name: en.log.action }).waitFor();
  }
  await desk.reply();
  await desk.type("Hi Priya,\n\nthree questions are on their way.");
  await desk.card("Priya Venkatesan").waitFor();
  await desk.leave();
}
