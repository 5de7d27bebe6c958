import { useSyncExternalStore } from "react";
import type { SwitchName } from "../../device/switches.ts";
import { useServices } from "../../services.tsx";

/** Whether something is turned on, and how to turn it. */
export function useSwitch(name: SwitchName): readonly [boolean, (on: boolean) => void] {
  const { switches } = useServices();
  const isOn = () => switches.isOn(name);
  const on = useSyncExternalStore(switches.onChange, isOn, isOn);
  return [on, (next) => switches.turn(name, next)];
}
