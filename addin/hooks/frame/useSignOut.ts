import { forgetEverything } from "../../device/deviceMemory.ts";
import { useServices } from "../../services.tsx";

/** Signs the user out; nothing of theirs stays on the device. */
export function useSignOut(): () => void {
  const services = useServices();
  return () => {
    forgetEverything(services);
    services.signIn.signOut();
  };
}
