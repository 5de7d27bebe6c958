import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { Dialog as Asked } from "../state/shown.ts";
import { useHost, useMail } from "./hostContext.ts";

interface Words {
  readonly title: string;
  readonly text: string;
  readonly yes: string | null;
  readonly no: string;
}

function wordsOf(asked: Asked, addin: string, user: string): Words {
  if (asked.kind === "consent") {
    return {
      title: "Sign in",
      text: `${addin} asks to know who you are and to keep your relationships for you. You are signed in as ${user}.`,
      yes: "Accept",
      no: "Cancel",
    };
  }
  return { title: addin, text: asked.text, yes: asked.mayInsist ? "Send Anyway" : null, no: "Don't Send" };
}

export function Dialogs() {
  const { facts } = useHost();
  const { dialog, view } = useMail();
  if (!dialog) return null;
  const { title, text, yes, no } = wordsOf(dialog, facts.addin.name, view.user.address);
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            {yes && (
              <Button appearance="primary" onClick={() => dialog.answer(true)}>
                {yes}
              </Button>
            )}
            <Button onClick={() => dialog.answer(false)}>{no}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
