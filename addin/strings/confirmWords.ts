/** The words of the window that confirms, apart from the pane's so that the window does not load those. */
import type { ConfirmKind } from "../office/confirmMessages.ts";

interface Words {
  readonly title: string;
  readonly text: string;
  readonly button: string;
}

const LASTING = "This cannot be undone. It is out of reach at once; the database's own history keeps it up to 30 days.";

export const confirmWords = {
  alone: "This window belongs to Rapport in Outlook. Close it and go on there.",
  cancel: "Cancel",
  confirmed: "Confirmed. This window can be closed; Rapport in Outlook says what came of it.",
  kinds: {
    erase_my_side: {
      title: "Erase what is yours of this person?",
      text: `Your touches, notes and settings with them go. What colleagues logged stays theirs. ${LASTING}`,
      button: "Erase what is mine",
    },
    erase_person: {
      title: "Erase this person for everybody?",
      text: `Addresses, touches and notes go for your whole organisation. Logging does not bring them back. ${LASTING}`,
      button: "Erase for everybody",
    },
    erase_everything: {
      title: "Erase everything of yours?",
      text: `Every log, note, tie and setting of yours goes. What colleagues logged themselves stays theirs. ${LASTING}`,
      button: "Erase everything of mine",
    },
    change_organisation: {
      title: "Change this for your whole organisation?",
      text: "Touches that are older than the new period are removed every day and do not come back. Logs made from now on are shown as you chose, unless their user says otherwise.",
      button: "Change it for everybody",
    },
  } satisfies Record<ConfirmKind, Words>,
} as const;
