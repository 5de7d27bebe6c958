import { lazy, Suspense, useEffect, useState } from "react";
import { Announcer } from "./announcer.tsx";
import { useAccountTurn } from "./hooks/frame/useAccountTurn.ts";
import { useItem, useSignIn } from "./hooks/frame/useOutside.ts";
import { usePolicyAsked } from "./hooks/frame/usePolicy.ts";
import { useOutboxPump } from "./hooks/frame/useWrite.ts";
import type { Epoch, Item } from "./office/mailbox.ts";
import { ComposeScreen } from "./screens/compose/ComposeScreen.tsx";
import { Mishap } from "./screens/frame/Mishap.tsx";
import { PaneFrame } from "./screens/frame/PaneFrame.tsx";
import { ReadScreen } from "./screens/read/ReadScreen.tsx";
import { useServices } from "./services.tsx";
import type { Words } from "./strings/en.ts";
import { CardSkeleton } from "./ui/CardSkeleton.tsx";

// None is what one usually sees first.
const DueList = lazy(() => import("./screens/due/DueList.tsx").then((module) => ({ default: module.DueList })));
const NoMessage = lazy(() => import("./screens/frame/NoMessage.tsx").then((module) => ({ default: module.NoMessage })));
const SignedOut = lazy(() => import("./screens/frame/SignedOut.tsx").then((module) => ({ default: module.SignedOut })));

/** Which screen the pane shows inside Outlook. */
export function App() {
  const { words, signIn, answers } = useServices();
  const item = useItem();
  const { state } = useSignIn();
  const turn = useAccountTurn();
  /** The item beside which the list of who is due was opened: with the next item the pane speaks of that one again. */
  const [dueBeside, setDueBeside] = useState<Epoch | null>(null);
  useOutboxPump();
  usePolicyAsked(state === "signed_in" || state === "starting");

  useEffect(() => {
    if (state === "starting") void signIn.token({ renew: false });
    if (state === "signed_out") answers.clear();
  }, [state, signIn, answers]);

  const away = state !== "signed_in" && state !== "starting";
  const due = !away && dueBeside === item.epoch;
  return (
    <Announcer key={turn}>
      <PaneFrame about={aboutOf(item, words)} due={due} onDue={() => setDueBeside(due ? null : item.epoch)}>
        <Mishap key={item.epoch} words={words}>
          <Suspense fallback={null}>{away ? <SignedOut /> : due ? <DueList /> : <Screen item={item} />}</Suspense>
        </Mishap>
      </PaneFrame>
    </Announcer>
  );
}

/** The key makes a new screen for each item: nothing typed or opened for one message reaches another (P2). */
function Screen({ item }: { readonly item: Item }) {
  const { words } = useServices();
  switch (item.mode) {
    case "read":
      return <ReadScreen key={item.epoch} item={item} />;
    case "compose":
      return <ComposeScreen key={item.epoch} item={item} />;
    case "reading":
      return <CardSkeleton label={words.state.loading} />;
    case "none":
    case "unsupported":
    case "failed":
      return <NoMessage item={item} />;
  }
}

function aboutOf(item: Item, words: Words) {
  if (item.mode === "read") {
    const sender = item.from && (item.from.displayName || item.from.address);
    return { mode: sender ? `${words.readingFrom} ${sender}` : words.reading, subject: item.subject };
  }
  if (item.mode === "compose") return { mode: words.writing, subject: item.subject };
  return null;
}
