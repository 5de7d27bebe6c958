/** The mail page's https address: the built page, the mailbox as JSON, and tokens for the nested sign-in. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import type { Certificate } from "./certificate.ts";
import type { HostFacts } from "./hostFacts.ts";
import type { Entra } from "./identity/entra.ts";
import { type SignedInUser, signedInUser } from "./identity/people.ts";
import { initContextOf, type SignInMode, tokenReply } from "./identity/signIn.ts";
import { type Listening, listenTls, type Port } from "./listen.ts";
import type { Correspondent } from "./mailbox/mail.ts";
import type { Mailbox } from "./mailbox/mailbox.ts";
import type { MailboxView, OutgoingMail } from "./mailbox/view.ts";
import { contentTypeOf, fileIn, send, sendJson, sendText } from "./staticFiles.ts";

const PAGE = fileURLToPath(new URL("../../dist/outlook", import.meta.url));

export interface HostParts {
  readonly facts: HostFacts;
  readonly mailbox: Mailbox;
  /** Everybody the mailbox can be opened as; the first is its owner. */
  readonly users: readonly Correspondent[];
  readonly unread: ReadonlySet<string>;
  readonly entra: Entra;
  /** May be changed while it runs. */
  readonly signIn: { mode: SignInMode };
  readonly now: () => number;
}

interface Ask {
  readonly user: Correspondent;
  readonly query: URLSearchParams;
  readonly body: () => Promise<unknown>;
}

type Answer = (parts: HostParts, ask: Ask) => unknown;

const LONGEST_BODY = 5_000_000;

async function jsonOf(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += chunk.length;
    if (length > LONGEST_BODY) throw new Error("Cannot take the message: it is longer than 5 MB");
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}

const viewOf = ({ mailbox, users, unread }: HostParts, { user }: Ask): MailboxView => ({
  user,
  users,
  conversations: mailbox.conversationsOf(user),
  unread: [...unread],
});

async function sent({ mailbox, now }: HostParts, { user, body }: Ask) {
  // Safe cast: the only caller is our own page, which sends this form.
  const outgoing = (await body()) as OutgoingMail;
  return { itemId: mailbox.send(user, outgoing, now()) };
}

const consented = new WeakMap<HostParts, Set<string>>();

function hasConsented(parts: HostParts, user: SignedInUser): boolean {
  return parts.signIn.mode === "consented" || (consented.get(parts)?.has(user.oid) ?? false);
}

const refusal = (status: string, code: string) => ({
  success: false,
  error: { status, code, subError: "", description: code },
});

/** `popup` says that the user has just agreed. */
async function token(parts: HostParts, { user: person, body }: Ask) {
  const user = signedInUser(person);
  // Safe cast: the only caller is our own page, which sends this form.
  const { scope, popup } = (await body()) as { scope: string; popup: boolean };
  if (parts.signIn.mode === "disabled") return refusal("DISABLED", "disabled");
  if (popup) consented.set(parts, (consented.get(parts) ?? new Set()).add(user.oid));
  if (!hasConsented(parts, user)) return refusal("USER_INTERACTION_REQUIRED", "interaction_required");
  return { success: true, ...(await tokenReply(parts.entra, { user, scope })) };
}

const text = (query: URLSearchParams, name: string): string => query.get(name) ?? "";

const ANSWERS: Readonly<Record<string, Answer>> = {
  "/api/host": ({ facts }) => facts,
  "/api/mailbox": viewOf,
  "/api/message": ({ mailbox }, { user, query }) => mailbox.bodyOf(user, text(query, "id")),
  "/api/attachment": ({ mailbox }, { user, query }) => ({
    content: mailbox.attachmentOf(user, text(query, "id"), text(query, "attachment")),
  }),
  "/api/send": sent,
  "/api/identity": (_parts, { user }) => initContextOf(signedInUser(user)),
  "/api/token": token,
};

const pageHeaders = (addinOrigin: string) => ({
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    // Mail is full of styles of its own; scripts and anything from elsewhere stay out.
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${addinOrigin}`,
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src 'self' ${addinOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; "),
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
});

async function servePage(pathname: string, response: ServerResponse, addinOrigin: string): Promise<void> {
  const path = pathname === "/" ? "/index.html" : pathname;
  const file = await fileIn(PAGE, path);
  if (!file) return sendText(response, 404, `Cannot find ${pathname}`);
  // Built files carry a digest of themselves in their names.
  const cached = path.startsWith("/assets/") ? { "cache-control": "public, max-age=31536000, immutable" } : {};
  const headers = { ...pageHeaders(addinOrigin), ...cached };
  send(response, { status: 200, type: contentTypeOf(path), body: file, headers });
}

function userAsked(users: readonly Correspondent[], address: string | null): Correspondent | null {
  if (address === null) return users[0] ?? null;
  return users.find((user) => user.address.toLowerCase() === address.toLowerCase()) ?? null;
}

async function serve(incoming: IncomingMessage, response: ServerResponse, parts: HostParts): Promise<void> {
  const { pathname, searchParams: query } = new URL(incoming.url ?? "/", "https://localhost");
  const answer = ANSWERS[pathname];
  if (!answer) return await servePage(pathname, response, parts.facts.addinOrigin);
  const user = userAsked(parts.users, query.get("as"));
  if (!user)
    return sendText(response, 404, `Cannot open the mailbox of ${query.get("as")}: nobody here has that address`);
  sendJson(response, await answer(parts, { user, query, body: () => jsonOf(incoming) }));
}

export const startHostServer = (certificate: Certificate, port: Port, parts: HostParts): Promise<Listening> =>
  listenTls(certificate, port, (incoming, response) => {
    serve(incoming, response, parts).catch((failed: unknown) => sendText(response, 500, String(failed)));
  });
