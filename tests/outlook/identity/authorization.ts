/** Authorisation codes: what was asked for, and who may have tokens for it. */
import { createHash, randomUUID } from "node:crypto";
import { err, ok, type Result } from "../../../shared/result.ts";
import { API_CLIENT_ID, PANE_CLIENT_ID } from "./entra.ts";
import type { SignedInUser } from "./people.ts";

export interface AuthorizationAsk {
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  readonly scope: string;
  /** SHA-256 of the verifier, base64url. */
  readonly challenge: string;
}

export interface Authorization extends AuthorizationAsk {
  readonly user: SignedInUser;
}

const OUR_SCOPE = `api://${API_CLIENT_ID}/access_as_user`;

/** What an authorisation request asks for, or why it is refused. */
export function askIn(query: URLSearchParams, registered: string): Result<AuthorizationAsk, string> {
  const of = (name: string): string => query.get(name) ?? "";
  const wanted: Readonly<Record<string, string>> = {
    client_id: PANE_CLIENT_ID,
    redirect_uri: registered,
    response_type: "code",
    response_mode: "fragment",
    code_challenge_method: "S256",
  };
  const wrong = Object.entries(wanted).find(([name, value]) => of(name) !== value);
  if (wrong) return err(`Cannot sign in: ${wrong[0]} is not what is registered`);
  if (!/^[\w-]{43}$/.test(of("code_challenge"))) return err("Cannot sign in: code_challenge is no SHA-256");
  if (!of("scope").split(" ").includes(OUR_SCOPE)) return err("Cannot sign in: scope has nothing of the API");
  const [state, nonce, scope, challenge] = [of("state"), of("nonce"), of("scope"), of("code_challenge")];
  return ok({ redirectUri: registered, state, nonce, scope, challenge });
}

export class Codes {
  readonly #issued = new Map<string, Authorization>();

  issue(authorization: Authorization): string {
    const code = randomUUID();
    this.#issued.set(code, authorization);
    return code;
  }

  /** `null` unless everything fits; a code works once. */
  redeem(form: URLSearchParams): Authorization | null {
    const code = form.get("code") ?? "";
    const found = this.#issued.get(code);
    this.#issued.delete(code);
    if (!found) return null;
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const fits =
      form.get("grant_type") === "authorization_code" &&
      form.get("client_id") === PANE_CLIENT_ID &&
      form.get("redirect_uri") === found.redirectUri &&
      challenge === found.challenge;
    return fits ? found : null;
  }
}
