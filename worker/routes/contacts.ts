import type { ContactReply } from "../../shared/contract/contacts.ts";
import { contactsApi } from "../../shared/contract/contactsApi.ts";
import { plain, type Serve, tagged } from "../http/serve.ts";
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
  serve(contactsApi.createContact, async ({ db, ...asked }) => tagged(await createContact(db, asked), contactVersion));

  serve(contactsApi.contact, async ({ db, params }) => tagged(await showContact(db, params.contactId), contactVersion));

  serve(contactsApi.editContact, async ({ db, params, ...asked }) =>
    tagged(await editContact(db, { ...asked, ...params }), contactVersion),
  );

  serve(contactsApi.tieSettings, async ({ db, params, ...asked }) =>
    tagged(await saveTieSettings(db, { ...asked, ...params }), ({ settings }) => settings.version),
  );

  serve(contactsApi.touches, async ({ db, params, query }) =>
    plain(await listTouches(db, { ...params, cursor: query.cursor, limit: query.limit, filter: query })),
  );

  serve(contactsApi.toneBrief, async ({ db, params, now }) => plain(await showToneBrief(db, params.contactId, now)));

  serve(contactsApi.chooseContact, async ({ db, ...asked }) => plain(await chooseContact(db, asked)));

  serve(contactsApi.dismissAdvice, async ({ db, ...asked }) => plain(await dismissAdvice(db, asked)));
}

const contactVersion = ({ contact }: ContactReply): number => contact.version;
