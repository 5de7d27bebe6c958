import type { ContactReply } from "../../shared/contract/contacts.ts";
import { contactsApi } from "../../shared/contract/contactsApi.ts";
import { ok, type Result } from "../../shared/result.ts";
import { plain, type Serve } from "../http/serve.ts";
import {
  chooseContact,
  createContact,
  dismissAdvice,
  editContact,
  showContact,
  showToneBrief,
} from "../services/contacts.ts";
import { saveTieSettings } from "../services/tieSide.ts";
import { listTouches } from "../services/timeline.ts";

export function serveContacts(serve: Serve): void {
  serve(contactsApi.createContact, async ({ db, ...asked }) => withContactTag(await createContact(db, asked)));

  serve(contactsApi.contact, async ({ db, params }) => withContactTag(await showContact(db, params.contactId)));

  serve(contactsApi.editContact, async ({ db, params, ...asked }) =>
    withContactTag(await editContact(db, { ...asked, ...params })),
  );

  serve(contactsApi.tieSettings, async ({ db, params, ...asked }) => {
    const saved = await saveTieSettings(db, { ...asked, ...params });
    return saved.ok ? ok({ reply: saved.value, version: saved.value.settings.version }) : saved;
  });

  serve(contactsApi.touches, async ({ db, params, query }) =>
    plain(await listTouches(db, { ...params, cursor: query.cursor, limit: query.limit, filter: query })),
  );

  serve(contactsApi.toneBrief, async ({ db, params, now }) => plain(await showToneBrief(db, params.contactId, now)));

  serve(contactsApi.chooseContact, async ({ db, ...asked }) => plain(await chooseContact(db, asked)));

  serve(contactsApi.dismissAdvice, async ({ db, ...asked }) => plain(await dismissAdvice(db, asked)));
}

function withContactTag<E>(result: Result<ContactReply, E>) {
  return result.ok ? ok({ reply: result.value, version: result.value.contact.version }) : result;
}
