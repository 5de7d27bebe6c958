import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { peopleOf, touchesOf } from "../../../shared/domain/message.ts";
import { useOwner } from "../../hooks/frame/useOwner.ts";
import { usePolicy } from "../../hooks/frame/usePolicy.ts";
import { withoutKeptOut } from "../../hooks/read/keptOut.ts";
import { useMessage } from "../../hooks/read/useMessage.ts";
import { useOpen } from "../../hooks/read/useOpen.ts";
import type { ReadItem } from "../../office/mailbox.ts";
import { useServices } from "../../services.tsx";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { optionalPart } from "../../ui/optionalPart.ts";
import { OpenTrouble } from "../frame/OpenTrouble.tsx";
import { PeopleList } from "./PeopleList.tsx";

// Nobody waits for those who are set apart.
const SetApart = optionalPart(() => import("./SetApart.tsx").then((module) => module.SetApart));

const AddressDoubt = optionalPart(() => import("./AddressDoubt.tsx").then((module) => module.AddressDoubt));
const KeptOut = lazy(() => import("./KeptOut.tsx").then((module) => ({ default: module.KeptOut })));

// Not needed for the first card: there is nothing to log before the API has said whether it is logged.
const LogBar = lazy(() => import("../log/LogBar.tsx").then((module) => ({ default: module.LogBar })));

// As high as the bar with its button: the cards below do not jump when it comes.
const useStyles = makeStyles({ barToCome: { minHeight: "90px" } });

/** Beside a message somebody sent: who they are to the user, and logging the thread. */
export function ReadScreen({ item }: { readonly item: ReadItem }) {
  const styles = useStyles();
  const { mailbox, words, sentences } = useServices();
  const owner = useOwner();
  const { message, complete, moved } = useMessage(item);
  const { policy, trouble } = usePolicy();
  const { people, kept, isOut } = withoutKeptOut(peopleOf(message, owner), message, policy);
  const seen = touchesOf(message, owner).filter(({ person }) => !isOut(person));
  const ready = complete && !moved && policy !== null;
  const open = useOpen({ epoch: item.epoch, message, people: people.outside, seen, ready });

  if (moved) {
    const refresh = <Button onClick={() => void mailbox.refresh()}>{words.refresh}</Button>;
    return <Notice intent="warning" title={words.state.stale} actions={refresh} />;
  }
  return (
    <>
      {message.automation && <Notice intent="info" title={sentences.automation(message.automation)} />}
      <OpenTrouble open={trouble ?? open} />
      <Suspense fallback={null}>
        <AddressDoubt people={people} open={open} />
      </Suspense>
      {policy && people.outside.length > 0 && (open.reply || open.error || open.rememberedAt !== null) && (
        <Suspense fallback={<div className={styles.barToCome} />}>
          <LogBar
            item={item}
            message={message}
            people={people.outside}
            touches={seen}
            personAt={open.personAt}
            logged={open.reply?.logged ?? null}
            asking={!open.reply && !open.error}
          />
        </Suspense>
      )}
      <PeopleList people={people.outside} open={open} />
      <Suspense fallback={null}>
        {kept.length > 0 ? <KeptOut kept={kept} /> : <SetApart people={people} nobodyOutside={words.state.nobody} />}
      </Suspense>
    </>
  );
}
