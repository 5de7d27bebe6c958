/**
 * What is never logged and what the organisation has decided, as last told: rules must hold before anything is asked, also
 * when the API is away. On this device, for each account apart.
 */
import * as z from "zod/mini";
import { PolicyReply } from "../../shared/contract/policy.ts";
import { type OwnPorts, ownKey, storedText, tryKeep } from "./ownStorage.ts";

export interface PolicyShelf {
  /** `null` when it was never told, and while nobody is signed in. The same object until it changes. */
  read(): PolicyReply | null;
  keep(policy: PolicyReply): void;
  clear(): void;
}

export function createPolicyShelf(own: OwnPorts): PolicyShelf {
  let last: { readonly text: string | null; readonly policy: PolicyReply | null } = { text: null, policy: null };
  const { storage } = own;
  const key = () => ownKey(own, "policy");
  return {
    read: () => {
      const text = storedText(storage, key());
      if (text !== last.text) last = { text, policy: policyOf(text) };
      return last.policy;
    },
    // A full storage costs the next start a moment, and nothing else: then the policy is asked for first.
    keep: (policy) => void tryKeep(storage, key(), JSON.stringify(policy)),
    clear: () => void tryKeep(storage, key(), null),
  };
}

function policyOf(text: string | null): PolicyReply | null {
  try {
    return z.parse(PolicyReply, JSON.parse(text ?? ""));
  } catch {
    return null;
  }
}
