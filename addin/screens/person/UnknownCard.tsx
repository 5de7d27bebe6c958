import { PersonAdd20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import type { PersonOnMessage } from "../../../shared/domain/message.ts";
import { useItem } from "../../hooks/frame/useOutside.ts";
import { useMessage } from "../../hooks/read/useMessage.ts";
import type { ReadItem } from "../../office/mailbox.ts";
import { useServices } from "../../services.tsx";
import { careWords } from "../../strings/care.ts";
import { privacyWords } from "../../strings/privacyWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { PersonHead } from "../../ui/PersonHead.tsx";

const ContactForm = lazy(() => import("./ContactForm.tsx").then((module) => ({ default: module.ContactForm })));

interface UnknownProps {
  readonly person: PersonOnMessage;
  /** Whether somebody with this address was erased. */
  readonly erased?: boolean;
}

/** Somebody outside whom Rapport does not know yet. Nothing is stored until the user acts. */
export function UnknownCard({ person, erased = false }: UnknownProps) {
  const { words } = useServices();
  const item = useItem();
  const [adding, setAdding] = useState(false);
  const name = person.displayName || person.address;
  return (
    <Card label={name}>
      <PersonHead name={name} detail={name === person.address ? words.person.unknown : person.address} />
      {!adding && (
        <>
          <span>
            {erased ? privacyWords.erased : words.person.unknown}.{" "}
            {item.mode === "read" && !erased && <WhyUnknown item={item} />}
          </span>
          <div>
            <Button icon={<PersonAdd20Regular />} onClick={() => setAdding(true)}>
              {words.person.create}
            </Button>
          </div>
        </>
      )}
      {adding && (
        <Suspense fallback={null}>
          <ContactForm known={null} suggested={person} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </Card>
  );
}

/** The sender of a newsletter is no person to get to know, and is told apart from one. */
function WhyUnknown({ item }: { readonly item: ReadItem }) {
  const { words } = useServices();
  const toMany = useMessage(item).message.automation === "bulk";
  return toMany ? careWords.stranger.sendsToMany : words.person.unknownWhy;
}
