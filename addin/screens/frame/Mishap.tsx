import { Component, type ReactNode } from "react";
import type { Words } from "../../strings/en.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";

interface MishapProps {
  readonly words: Words;
  readonly children: ReactNode;
}

/** Keeps a part that broke, or could not be loaded without a connection, from taking the rest of the pane with it. */
export class Mishap extends Component<MishapProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { words, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <Notice
        intent="error"
        title={words.state.failed}
        actions={
          <Button size="small" onClick={() => location.reload()}>
            {words.retry}
          </Button>
        }
      >
        {words.state.partMissing}
      </Notice>
    );
  }
}
