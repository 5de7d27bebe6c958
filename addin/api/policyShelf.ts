/**
 * What is never logged and what the organisation has decided, as last told: rules must hold before anything is asked, also
 * when the API is away. On this device, for each account apart.
 */
import * as z from "zod/mini";
import { PolicyReply } from "../../shared/contract/policy.ts";
import type { Account } from "../office/signIn.ts";

export interface PolicyShelf {
  /** `null` when it was never told, and while nobody is signed in. The same object until it changes. */
  read(): PolicyReply | null;
  keep(policy: PolicyReply): void;
  clear(): void;
}

interface ShelfPorts {
  readonly storage: Storage;
  readonly partition: string;
  readonly account: () => Account | null;
}

export function createPolicyShelf({ storage, partition, account }: ShelfPorts): PolicyShelf {
  let last: { readonly text: string | null; readonly policy: PolicyReply | null } = { text: null, policy: null };
  const key = (): string | null => {
    const who = account();
    return who && `${partition}rapport.policy.${who.tenantId}.${who.userId}`;
  };
  return {
    read: () => {
      const own = key();
      const text = own && storage.getItem(own);
      if (text !== last.text) last = { text, policy: policyOf(text) };
      return last.policy;
    },
    keep: (policy) => {
      const own = key();
      // A full storage costs the next start a moment, and nothing else: then the policy is asked for first.
      try {
        if (own) storage.setItem(own, JSON.stringify(policy));
      } catch {}
    },
    clear: () => {
      const own = key();
      if (own) storage.removeItem(own);
    },
  };
}

function policyOf(text: string | null): PolicyReply | null {
  try {
    return z.parse(PolicyReply, JSON.parse(text ?? ""));
  } catch {
    return null;
  }
}
