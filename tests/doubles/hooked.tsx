/** A hook in a pane without Outlook, browser or network; for a `*.dom.test.tsx`. */
import { act } from "react";
import { createRoot } from "react-dom/client";
import { Announcer } from "../../addin/announcer.tsx";
import { type Services, ServicesProvider } from "../../addin/services.tsx";

export interface Hooked<T> {
  /** What it gives by now. */
  now(): T;
  /** Does something with what it gives, and waits until all is drawn. */
  do<V>(work: (given: T) => Promise<V> | V): Promise<V>;
  /** What was said to screen readers last. */
  announced(): string;
  leave(): Promise<void>;
}

export async function hooked<T>(useIt: () => T, services: Services): Promise<Hooked<T>> {
  // React asks for this name where tests wait for it.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const drawn: T[] = [];
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  function Probe() {
    drawn.push(useIt());
    return null;
  }
  await act(async () =>
    root.render(
      <ServicesProvider services={services}>
        <Announcer>
          <Probe />
        </Announcer>
      </ServicesProvider>,
    ),
  );
  const now = () => {
    const last = drawn.at(-1);
    if (last === undefined) throw new Error("Cannot tell what the hook gives: it was not drawn");
    return last;
  };
  return {
    now,
    do: (work) => act(async () => work(now())),
    announced: () => place.textContent ?? "",
    leave: async () => {
      await act(async () => root.unmount());
      place.remove();
    },
  };
}
