import { type ComponentType, lazy } from "react";

/** A part that comes later and is only an offer or a picture: where it does not load, nothing is drawn and the rest stays. */
export const optionalPart = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: (): null => null }),
    ),
  );
