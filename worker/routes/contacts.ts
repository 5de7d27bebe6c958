import type { Hono } from "hono";
import { api } from "../../shared/contract/api.ts";
import type { ContactReply } from "../../shared/contract/contacts.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { Deps } from "../deps.ts";
import { type AppVars, serve } from "../http/serve.ts";
import {
  chooseContact,
  createContact,
  dismissAdvice,
  editContact,
  listTouches,
  saveTieSettings,
  showContact,
  showToneBrief,
} from "../services/contacts.ts";

export function serveContacts(app: Hono<AppVars>, deps: Deps): void {
  serve(app, deps, api.createContact, async ({ db, ...asked }) => withContactTag(await createContact(db, asked)));

  serve(app, deps, api.contact, async ({ db, params }) => withContactTag(await showContact(db, params.contactId)));

  serve(app, deps, api.editContact, async ({ db, params, ...asked }) =>
    withContactTag(await editContact(db, { ...asked, ...params })),
  );

  serve(app, deps, api.tieSettings, async ({ db, params, ...asked }) => {
    const saved = await saveTieSettings(db, { ...asked, ...params });
    return saved.ok ? ok({ reply: saved.value, version: saved.value.settings.version }) : saved;
  });

  serve(app, deps, api.touches, async ({ db, params, query }) =>
    plain(await listTouches(db, { ...params, cursor: query.cursor, limit: query.limit })),
  );

  serve(app, deps, api.toneBrief, async ({ db, params, now }) => plain(await showToneBrief(db, params.contactId, now)));

  serve(app, deps, api.chooseContact, async ({ db, ...asked }) => plain(await chooseContact(db, asked)));

  serve(app, deps, api.dismissAdvice, async ({ db, ...asked }) => plain(await dismissAdvice(db, asked)));
}

function withContactTag<E>(result: Result<ContactReply, E>) {
  return result.ok ? ok({ reply: result.value, version: result.value.contact.version }) : result;
}

function plain<T, E>(result: Result<T, E>) {
  return result.ok ? ok({ reply: result.value }) : result;
}
