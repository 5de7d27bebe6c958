import { PersonAdd20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import type { PersonOnMessage } from "../../shared/domain/message.ts";
import { useItem } from "../hooks/useOutside.ts";
import { useServices } from "../services.tsx";
import { privacyWords } from "../strings/privacyWords.ts";
import { Button } from "../ui/Button.tsx";
import { Card } from "../ui/Card.tsx";
import { PersonHead } from "../ui/PersonHead.tsx";

const ContactForm = lazy(() => import("./ContactForm.tsx").then((module) => ({ default: module.ContactForm })));

interface UnknownProps {
  readonly person: PersonOnMessage;
  /** Whether somebody with this address was erased. */
  readonly erased?: boolean;
}

/** Somebody outside whom Rapport does not know yet. Nothing is stored until the user acts. */
export function UnknownCard({ person, erased = false }: UnknownProps) {
  const { words } = useServices();
  const { mode } = useItem();
  const [adding, setAdding] = useState(false);
  const name = person.displayName || person.address;
  return (
    <Card label={name}>
      <PersonHead name={name} detail={name === person.address ? words.person.unknown : person.address} />
      {!adding && (
        <>
          <span>
            {erased ? privacyWords.erased : words.person.unknown}.{" "}
            {mode === "read" && !erased && words.person.unknownWhy}
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
