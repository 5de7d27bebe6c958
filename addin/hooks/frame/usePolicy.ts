/** What is never logged, and what the organisation has decided: known before anybody is asked about (L11). */
import { useCallback, useSyncExternalStore } from "react";
import { api as contract } from "../../../shared/contract/api.ts";
import type { PolicyReply } from "../../../shared/contract/policy.ts";
import type { Answer } from "../../api/answers.ts";
import type { ApiError } from "../../api/client.ts";
import { type Services, useServices } from "../../services.tsx";
import { useAnswer } from "./useAnswer.ts";

/** The one key of the policy among the answers. */
export const POLICY = "policy";

type PolicyServices = Pick<Services, "api" | "policyShelf">;

async function askPolicy({ api, policyShelf }: PolicyServices, signal: AbortSignal) {
  const reply = await api.call(contract.policy, { signal });
  // Who signed out meanwhile, or in, is not whom it was said to.
  if (reply.ok && !signal.aborted) policyShelf.keep(reply.value);
  return reply;
}

/** Asks once while the pane is open, and again after signing in. */
export function usePolicyAsked(mayAsk: boolean): void {
  const services = useServices();
  useAnswer<PolicyReply>(mayAsk ? POLICY : null, (signal) => askPolicy(services, signal));
}

export interface PolicyInView {
  /** As told now or, until that comes, last time; `null` when neither is there: then nobody may be asked about. */
  readonly policy: PolicyReply | null;
  /** Why it is not there, in the form in which trouble is shown; `null` otherwise. */
  readonly trouble: {
    readonly error: ApiError;
    readonly reply: null;
    readonly rememberedAt: null;
    readonly retry: () => void;
  } | null;
}

export function usePolicy(): PolicyInView {
  const services = useServices();
  const { answers, policyShelf } = services;
  const subscribe = useCallback((notify: () => void) => answers.onChange(POLICY, notify), [answers]);
  const read = (): Answer<PolicyReply> => answers.read<PolicyReply>(POLICY);
  const { value, error } = useSyncExternalStore(subscribe, read, read);
  const policy = value ?? policyShelf.read();
  if (policy || !error) return { policy, trouble: null };
  const retry = () => void answers.ask<PolicyReply>(POLICY, (signal) => askPolicy(services, signal));
  return { policy, trouble: { error, reply: null, rememberedAt: null, retry } };
}
