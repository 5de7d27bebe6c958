import type { ReactNode } from "react";
import { useKeptFocus } from "../../addin/hooks/frame/useKeptFocus.ts";

/** What the pane's frame does for the focus, around a part of it. */
export function KeptFocus({ children }: { readonly children: ReactNode }) {
  return <div ref={useKeptFocus()}>{children}</div>;
}
