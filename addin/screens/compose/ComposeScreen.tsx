import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { peopleOf } from "../../../shared/domain/message.ts";
import { useDebounced } from "../../hooks/frame/useDebounced.ts";
import { useOwner } from "../../hooks/frame/useOwner.ts";
import { usePolicy } from "../../hooks/frame/usePolicy.ts";
import { withoutKeptOut } from "../../hooks/read/keptOut.ts";
import { useMessage } from "../../hooks/read/useMessage.ts";
import { useOpen } from "../../hooks/read/useOpen.ts";
import type { ComposeItem } from "../../office/mailbox.ts";
import { useServices } from "../../services.tsx";
import { CardSkeleton } from "../../ui/CardSkeleton.tsx";
import { optionalPart } from "../../ui/optionalPart.ts";
import { OpenTrouble } from "../frame/OpenTrouble.tsx";
import { PeopleList } from "../read/PeopleList.tsx";

const DraftAdvice = lazy(() => import("./DraftAdvice.tsx").then((module) => ({ default: module.DraftAdvice })));

const SnippetBar = optionalPart(() => import("./SnippetBar.tsx").then((module) => module.SnippetBar));
const KeptOut = lazy(() => import("../read/KeptOut.tsx").then((module) => ({ default: module.KeptOut })));
// Nobody waits for those who are set apart.
const SetApart = optionalPart(() => import("../read/SetApart.tsx").then((module) => module.SetApart));

/** How long recipients rest before they are looked up: typing an address makes many changes. */
const REST_MS = 350;

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2, margin: 0, paddingInline: tokens.spacingHorizontalXS },
});

/** Beside a draft: where the user stands with its readers, and which words do not fit. */
export function ComposeScreen({ item }: { readonly item: ComposeItem }) {
  const styles = useStyles();
  const { words, seenMessages } = useServices();
  const owner = useOwner();
  const rested = useDebounced(item, REST_MS);
  const { message } = useMessage(rested);
  const { policy, trouble } = usePolicy();
  const { people, kept } = withoutKeptOut(peopleOf(message, owner), message, policy);
  const seen = seenMessages.of(people.outside);
  const open = useOpen({ epoch: item.epoch, message, people: people.outside, seen, ready: policy !== null });
  const somebody = kept.length + people.outside.length + people.colleagues.length + people.automated.length > 0;
  const everybodyOutside = [...people.outside, ...kept.map(({ person }) => person)];
  return (
    <>
      <OpenTrouble open={trouble ?? open} />
      {!somebody && <p className={styles.hint}>{words.state.noRecipients}</p>}
      <PeopleList people={people.outside} open={open} folded />
      {(open.reply || open.error || open.rememberedAt !== null) && (
        <Suspense fallback={<CardSkeleton label={words.compose.looking} />}>
          <DraftAdvice item={item} people={people} open={open} mayLeave={kept.length === 0} />
        </Suspense>
      )}
      <Suspense fallback={null}>
        {open.reply && <SnippetBar item={item} outside={everybodyOutside} open={open} />}
        {kept.length > 0 && <KeptOut kept={kept} />}
        {somebody && kept.length === 0 && <SetApart people={people} nobodyOutside={words.state.nobody} />}
      </Suspense>
    </>
  );
}
