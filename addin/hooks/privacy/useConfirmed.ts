import { requestHead } from "../../../shared/contract/confirmation.ts";
import type { Endpoint, ReplyOf } from "../../../shared/contract/endpoint.ts";
import { privacyApi } from "../../../shared/contract/privacyApi.ts";
import { err, type Result } from "../../../shared/result.ts";
import { type ApiError, type Ask, toWire, type WireCall } from "../../api/client.ts";
import type { ToConfirm } from "../../office/confirmMessages.ts";
import type { WindowTrouble } from "../../office/openConfirm.ts";
import { accountIn } from "../../office/signIn.ts";
import { type Services, useServices } from "../../services.tsx";

/** Why it was not done: the API said no, or the window did not come to a confirmation. */
export type ConfirmedError = ApiError | WindowTrouble;

export interface ConfirmedCall<E extends Endpoint> {
  readonly endpoint: E;
  readonly ask: Omit<Ask<E>, "key">;
  readonly toConfirm: ToConfirm;
  /** Whether what was confirmed takes another step after this answer; none when left out. */
  readonly goesOn?: (reply: ReplyOf<E>) => boolean;
}

/** Sends what the user confirms in a window of its own (decision 0034). Waits for no connection: it is done, or the user is told. */
export type SendConfirmed = <E extends Endpoint>(call: ConfirmedCall<E>) => Promise<Result<ReplyOf<E>, ConfirmedError>>;

export function useConfirmed(): SendConfirmed {
  const services = useServices();
  return async (call) => {
    // The window may stay open long: whoever is signed in then confirmed nothing.
    const own = { ...call, ask: { ...call.ask, by: accountIn(services.signIn.current()) } };
    const secret = await confirmedSecret(services, own);
    return secret.ok ? sendSteps(services, own, secret.value) : secret;
  };
}

type Sending = Pick<Services, "api" | "newKey" | "digest" | "confirm">;

/** Asks in the window, once the Worker knows what will be asked of it. */
async function confirmedSecret<E extends Endpoint>(
  { api, newKey, digest, confirm }: Sending,
  { endpoint, ask, toConfirm }: ConfirmedCall<E>,
): Promise<Result<string, ConfirmedError>> {
  const request = await digest(wholeRequest(toWire(endpoint, ask)));
  const confirmed = await confirm<ApiError>(toConfirm, (secretDigest) =>
    api.call(privacyApi.confirm, { body: { digest: secretDigest, request }, key: newKey(), by: ask.by ?? null }),
  );
  if (confirmed.ok) return confirmed;
  return err(confirmed.error.reason === "refused" ? confirmed.error.refusal : confirmed.error);
}

async function sendSteps<E extends Endpoint>(
  { api, newKey }: Sending,
  { endpoint, ask, goesOn = () => false }: ConfirmedCall<E>,
  secret: string,
): Promise<Result<ReplyOf<E>, ApiError>> {
  for (;;) {
    const reply = await api.call(endpoint, { ...ask, key: newKey(), confirmation: secret });
    if (!reply.ok || !goesOn(reply.value)) return reply;
  }
}

const wholeRequest = ({ method, path, headers, body }: WireCall): string =>
  requestHead({ method, path, ifMatch: headers["if-match"] ?? "" }) + (body ?? "");
