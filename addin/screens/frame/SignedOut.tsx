import { PersonKey20Regular, ShieldDismiss24Regular } from "@fluentui/react-icons";
import { useSignIn } from "../../hooks/frame/useOutside.ts";
import type { SignInState } from "../../office/signIn.ts";
import { useServices } from "../../services.tsx";
import type { Words } from "../../strings/en.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { StateView } from "../../ui/StateView.tsx";

/** Nobody is signed in: the way in, or why there is none here. */
export function SignedOut() {
  const { words, signIn } = useServices();
  const state = useSignIn();
  if (state.state === "unavailable") {
    const { signInUnavailable, signInUnavailableWhy } = words.state;
    return <StateView icon={<ShieldDismiss24Regular />} title={signInUnavailable} text={signInUnavailableWhy} />;
  }

  const busy = state.state === "signing_in";
  const trouble = troubleOf(state, words);
  return (
    <StateView
      icon={<PersonKey20Regular />}
      title={words.state.signedOut}
      text={words.state.signedOutWhy}
      action={
        <>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void signIn.signIn()}>
            {busy ? words.state.signingIn : words.state.signIn}
          </Button>
          {trouble && <Notice intent="error">{trouble}</Notice>}
        </>
      }
    />
  );
}

function troubleOf(state: SignInState, words: Words): string | null {
  if (state.state !== "signed_out" || !state.because) return null;
  switch (state.because.reason) {
    case "cancelled":
      return words.state.signInCancelled;
    case "no_connection":
      return words.state.offline;
    case "interaction_needed":
      return null;
    case "denied":
      return `${words.state.signInFailed} (${state.because.code})`;
  }
}
