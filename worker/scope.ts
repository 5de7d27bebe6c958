/** Who asks. Every service and every query needs one; only the token verifier makes one. */
import type { TenantId, UserId } from "../shared/ids.ts";

declare const verified: unique symbol;

export interface Scope {
  readonly tenantId: TenantId;
  readonly userId: UserId;
  /** To show to people; never to recognise anybody by. */
  readonly name: string;
  /** Whether Entra gave them the role of an administrator of Rapport (decision 0018). */
  readonly isAdmin: boolean;
  readonly [verified]: true;
}

/** The one way to a `Scope`: called by `http/token.ts` with the claims of a verified token, and by nothing else. */
export const scopeOfVerifiedToken = (claims: Pick<Scope, "tenantId" | "userId" | "name" | "isAdmin">): Scope =>
  // Safe cast: the brand has no value of its own; it only says who made the object.
  claims as Scope;
