/** `npm start`: the emulated Outlook with the add-in in it, the Worker behind it, and a mailbox to look through. */
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { instant, localDateOf, timeZone } from "../shared/time.ts";
import { LONDON } from "../tests/mailbox/cast.ts";
import { type DemoMailbox, demoMailbox } from "../tests/mailbox/demoMailbox.ts";
import { logRequests } from "../tests/mailbox/history.ts";
import { logPast, logThreads, type Send } from "../tests/mailbox/logPast.ts";
import { buildMailPage, buildPane, buildWorker, ROOT } from "../tests/outlook/builds.ts";
import { signedInUser } from "../tests/outlook/identity/people.ts";
import { PortTaken } from "../tests/outlook/listen.ts";
import { loadMailFrom, loadMessages } from "../tests/outlook/mailbox/loadMail.ts";
import { type Correspondent, type Mail, sameAddress } from "../tests/outlook/mailbox/mail.ts";
import { colleaguesOf, ownerOf, personOf } from "../tests/outlook/mailbox/owner.ts";
import { type Outlook, startOutlook } from "../tests/outlook/start.ts";
import { startWorker } from "../tests/outlook/worker.ts";

const USAGE = `npm start -- [options]
  --mail <path>     another mailbox: a folder of .eml files, an .mbox file or one .eml file
  --as <address>    whose mailbox it is (with --mail: whoever is on most messages)
  --history         with --mail: log all its threads first, as if they had been logged over the years
  --port <number>   port of the mail page (9443); the add-in takes 8443 or a free one
  --fresh           forget what was logged before`;

interface Options {
  readonly mail: string | null;
  readonly as: string | null;
  readonly history: boolean;
  readonly port: number;
  readonly fresh: boolean;
}

/** A mailbox to open, and how its past gets into the database. */
interface Opened {
  readonly name: string;
  readonly mails: readonly Mail[];
  readonly users: readonly [Correspondent, ...Correspondent[]];
  readonly unread: ReadonlySet<string>;
  /** `null`: nothing is logged beforehand. */
  readonly logPast: ((send: Send) => Promise<void>) | null;
}

/** A mistake of whoever typed the command: said without a stack. */
class UsageError extends Error {}

const say = (line: string): void => console.log(line);

function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        mail: { type: "string" },
        as: { type: "string" },
        history: { type: "boolean", default: false },
        port: { type: "string", default: "9443" },
        fresh: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) throw new UsageError(USAGE);
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError(`Cannot use port "${values.port}": it is no number from 0 to 65535`);
    return { ...values, mail: values.mail ?? null, as: values.as ?? null, port };
  } catch (failed) {
    throw failed instanceof UsageError ? failed : new UsageError(`${String(failed)}\n\n${USAGE}`);
  }
}

const messageIdIn = (eml: string): string => /^message-id:\s*(<[^>]+>)/im.exec(eml)?.[1] ?? "";

const unreadOf = ({ messages }: DemoMailbox): ReadonlySet<string> =>
  new Set(messages.filter(({ read }) => !read).map(({ eml }) => messageIdIn(eml)));

async function openDemo(): Promise<Opened> {
  const today = localDateOf(instant(Date.now()), LONDON);
  const demo = demoMailbox(today);
  const { mails } = await loadMessages(demo.messages.map(({ eml }) => eml));
  const users = [demo.owner, ...demo.colleagues] as const;
  return { name: `demo-${today}`, mails, users, unread: unreadOf(demo), logPast: (send) => logPast(demo, send) };
}

async function logAll(mails: readonly Mail[], owner: Correspondent, send: Send): Promise<void> {
  const zone = timeZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const ask = { owner: { addresses: [owner.address] }, timeZone: zone, contactFor: () => null };
  await logThreads(await logRequests(mails, ask), send);
}

async function openMail(path: string, { as, history }: Options): Promise<Opened> {
  const { mails, skipped } = await loadMailFrom(resolve(process.env["INIT_CWD"] ?? ".", path)).catch(
    (failed: Error) => {
      throw new UsageError(failed.message);
    },
  );
  for (const { name, why } of skipped) say(`  left out: ${name}: ${why}`);
  const owner = as === null ? ownerOf(mails) : personOf(mails, as);
  if (!owner)
    throw new UsageError(
      `Cannot open "${path}": ${as === null ? "no message in it can be read" : `nobody in it has the address ${as}`}`,
    );
  return {
    name: `mail-${signedInUser({ name: resolve(path), address: `${resolve(path)}@${owner.address}` }).oid}`,
    mails,
    users: [owner, ...colleaguesOf(mails, owner)],
    unread: new Set(),
    logPast: history ? (send) => logAll(mails, owner, send) : null,
  };
}

async function build(): Promise<void> {
  const steps = [
    ["the pane", buildPane],
    ["the Worker", buildWorker],
    ["the mail page", buildMailPage],
  ] as const;
  for (const [what, step] of steps) if (await step()) say(`  built ${what}`);
}

const isEmpty = async ({ worker }: Outlook): Promise<boolean> =>
  (await worker?.db.prepare("SELECT 1 AS found FROM touches LIMIT 1").first()) === null;

function sendAs(outlook: Outlook, owner: Correspondent): Send {
  let sent = 0;
  return async (path, request) => {
    const token = await outlook.entra.accessToken(signedInUser(owner));
    const headers = { ...request.headers, authorization: `Bearer ${token}`, "content-type": "application/json" };
    const response = await fetch(new URL(path, outlook.worker?.url), { ...request, headers });
    sent += 1;
    if (process.stdout.isTTY) process.stdout.write(`\r  logging the past: ${sent}`);
    return response;
  };
}

async function fillPast(outlook: Outlook, opened: Opened): Promise<void> {
  if (!opened.logPast || !(await isEmpty(outlook))) return;
  const startedAt = performance.now();
  await opened.logPast(sendAs(outlook, opened.users[0]));
  if (process.stdout.isTTY) process.stdout.write("\r");
  say(`  logged the past through the API in ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`);
}

function stopOnSignals(outlook: Outlook): void {
  const stop = () => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, stop);
    outlook.stop().catch((failed: unknown) => {
      console.error(failed);
      process.exitCode = 1;
    });
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
}

function userAsked({ users }: Opened, address: string | null): Correspondent {
  const found = address === null ? users[0] : users.find((user) => sameAddress(user.address, address));
  if (found) return found;
  throw new UsageError(
    `Cannot open the mailbox of ${address}: choose ${users.map((user) => user.address).join(" or ")}`,
  );
}

function invite(outlook: Outlook, { mails, users }: Opened, me: Correspondent): void {
  const address = me === users[0] ? outlook.hostUrl : `${outlook.hostUrl}/?as=${encodeURIComponent(me.address)}`;
  const other = users.find((user) => user !== me);
  say(`
  Open  ${address}

  It is the mailbox of ${me.name}: ${mails.length} messages in an emulated Outlook, with the add-in in it.
  The browser warns of the certificate once, because this machine made it itself: go on to localhost.
  Open a message and press the add-in's button above it.${other ? `\n  The picture at the top right opens the mail of ${other.name} too, a colleague.` : ""}
  ${users[0].name} is an administrator of Rapport. Where a language model would rewrite a draft, a stand-in answers that is none.
  Ctrl+C stops it.
`);
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  say("Rapport");
  const opened = await (options.mail === null ? openDemo() : openMail(options.mail, options));
  const me = userAsked(opened, options.as);
  await build();

  const persistTo = join(ROOT, ".rapport", "state", opened.name);
  if (options.fresh) await rm(persistTo, { recursive: true, force: true });
  const outlook = await startOutlook({
    ...opened,
    worker: startWorker,
    persistTo,
    ports: { host: { port: options.port }, addin: { port: 8443, orAnother: true } },
  });
  stopOnSignals(outlook);
  outlook.entra.admins.add(opened.users[0].address);
  try {
    await fillPast(outlook, opened);
  } catch (failed) {
    await outlook.stop();
    throw failed;
  }
  invite(outlook, opened, me);
}

main().catch((failed: unknown) => {
  if (failed instanceof PortTaken) console.error(`${failed.message}. Choose one with --port`);
  else console.error(failed instanceof UsageError ? failed.message : failed);
  process.exitCode = 1;
});
