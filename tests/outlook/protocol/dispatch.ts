/** From a dispatch id to an answer, with every reason to refuse it. */
import { type Api, fits } from "./apis/api.ts";
import { APPOINTMENT_APIS } from "./apis/appointmentApis.ts";
import { COMPOSE_APIS } from "./apis/composeApis.ts";
import { ITEM_APIS } from "./apis/itemApis.ts";
import { MAILBOX_APIS } from "./apis/mailboxApis.ts";
import { paramsOf } from "./apis/params.ts";
import { READ_APIS } from "./apis/readApis.ts";
import { HOST_ERRORS, HostError } from "./hostError.ts";
import { type Permission, permits } from "./permission.ts";
import { includesSet } from "./requirementSet.ts";
import type { MailApp, Surface } from "./surface.ts";

const APIS: readonly Api[] = [...MAILBOX_APIS, ...ITEM_APIS, ...READ_APIS, ...COMPOSE_APIS, ...APPOINTMENT_APIS];
const BY_ID: ReadonlyMap<number, Api> = new Map(APIS.map((api) => [api.id, api]));

export const apiNamed = (name: string): readonly Api[] => APIS.filter((api) => api.name === name);
export const apiOfId = (id: number): Api | undefined => BY_ID.get(id);

export interface Grant {
  readonly permission: Permission;
  /** Newest Mailbox requirement set the host claims. */
  readonly mailboxSet: string;
}

/** Why the host does not answer, as a sentence; `null` when it does. */
export function refusalOf(id: number, grant: Grant, surface: Surface): string | null {
  const api = BY_ID.get(id);
  if (!api) return `Cannot dispatch id ${id}: no such API is known`;
  if (!includesSet(grant.mailboxSet, api.since))
    return `Cannot call ${api.name} (${id}): it came with Mailbox ${api.since} and this host claims ${grant.mailboxSet}`;
  if (!permits(grant.permission, api.needs))
    return `Cannot call ${api.name} (${id}): it needs ${api.needs} and the manifest asks for ${grant.permission}`;
  if (!api.answer) return `Cannot call ${api.name} (${id}): it is not emulated`;
  return fits(api, surface) ? null : `Cannot call ${api.name} (${id}) with ${surface.kind} item: it is for ${api.mode}`;
}

export const failure = (errorCode: number) => ({ error: true, errorCode });

export const refused = failure(HOST_ERRORS.ApiCallNotSupportedByExtensionPoint);

/** The `_data` of the answer to a call that is not refused. Failures of the mail side become error answers. */
export async function answerOf(id: number, params: unknown, app: MailApp): Promise<unknown> {
  const api = BY_ID.get(id);
  if (!api?.answer) return refused;
  try {
    const data = await api.answer(
      { app, params: paramsOf(Array.isArray(params) ? { ...params } : params) },
      app.surface(),
    );
    return api.bare ? data : { error: false, data };
  } catch (failed) {
    if (failed instanceof HostError) return failure(failed.code);
    throw failed;
  }
}
