/** The mailbox itself: forms, settings, telemetry. */
import { HOST_ERRORS } from "../hostError.ts";
import { isRecord } from "../wire.ts";
import { type Api, notEmulated, onMailbox } from "./api.ts";
import { addressesOf, type Params, textOf } from "./params.ts";

const done = () => undefined;

const formOf = (params: Params) => ({
  to: addressesOf(params["toRecipients"]),
  cc: addressesOf(params["ccRecipients"]),
  bcc: addressesOf(params["bccRecipients"]),
  subject: String(params["subject"] ?? ""),
  htmlBody: String(params["htmlBody"] ?? ""),
});

/** The library sends all settings as an array of one object. */
function settingsOf(params: unknown): Readonly<Record<string, string>> {
  const first: unknown = Array.isArray(params) ? params[0] : params;
  return isRecord(first) ? Object.fromEntries(Object.entries(first).map(([key, value]) => [key, String(value)])) : {};
}

const legacyToken = () => ({
  wasSuccessful: false,
  errorCode: HOST_ERRORS.GenericTokenError,
  errorName: "GenericTokenError",
  errorMessage: "Exchange tokens are switched off",
});

const MAILBOX = "ReadWriteMailbox";

export const MAILBOX_APIS: readonly Api[] = [
  onMailbox(
    { id: 2, name: "mailbox.getUserIdentityTokenAsync", needs: "ReadItem", since: "1.1", bare: true },
    legacyToken,
  ),
  onMailbox(
    { id: 12, name: "mailbox.getCallbackTokenAsync", needs: "ReadItem", since: "1.5", bare: true },
    legacyToken,
  ),
  ...[44, 178].map((id) =>
    onMailbox({ id, name: "mailbox.displayNewMessageForm", needs: "ReadItem", since: "1.6" }, ({ app, params }) =>
      app.newMessage(formOf(params)),
    ),
  ),
  ...[8, 179].map((id) =>
    onMailbox({ id, name: "mailbox.displayMessageForm", needs: "ReadItem", since: "1.1" }, ({ app, params }) =>
      app.openMessage(textOf(params, "itemId")),
    ),
  ),
  ...[163, 193, 400, 401, 402].map((id) => onMailbox({ id, name: "telemetry", since: "1.1" }, done)),
  onMailbox({ id: 404, name: "roamingSettings.saveAsync", since: "1.1" }, ({ app, params }) =>
    app.saveRoamingSettings(settingsOf(params["0"] ?? params)),
  ),
  notEmulated({ id: 5, name: "mailbox.makeEwsRequestAsync", needs: MAILBOX, since: "1.1" }),
  ...[7, 177].map((id) =>
    notEmulated({ id, name: "mailbox.displayNewAppointmentForm", needs: "ReadItem", since: "1.1" }),
  ),
  ...[9, 180].map((id) => notEmulated({ id, name: "mailbox.displayAppointmentForm", needs: "ReadItem", since: "1.1" })),
  notEmulated({ id: 40, name: "registerConsent", since: "1.1" }),
  notEmulated({ id: 42, name: "closeApp", since: "1.5" }),
  notEmulated({ id: 43, name: "displayPersonaCardAsync", since: "1.8" }),
  notEmulated({ id: 45, name: "navigateToModuleAsync", since: "1.8" }),
  notEmulated({ id: 160, name: "masterCategories.getAsync", needs: MAILBOX, since: "1.8" }),
  notEmulated({ id: 161, name: "masterCategories.addAsync", needs: MAILBOX, since: "1.8" }),
  notEmulated({ id: 162, name: "masterCategories.removeAsync", needs: MAILBOX, since: "1.8" }),
  notEmulated({ id: 403, name: "window.open", since: "1.1" }),
];
