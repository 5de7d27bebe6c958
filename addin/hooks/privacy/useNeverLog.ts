import { useState } from "react";
import type { SetNeverLog } from "../../../shared/contract/privacy.ts";
import { privacyApi } from "../../../shared/contract/privacyApi.ts";
import type { ApiError } from "../../api/client.ts";
import { useServices } from "../../services.tsx";
import { POLICY } from "../frame/usePolicy.ts";

export interface NeverLogChange {
  readonly saving: boolean;
  readonly error: ApiError | null;
  /** Whether it was done. A rule does not wait for the connection: until it is kept, it holds nowhere else. */
  readonly change: (rule: SetNeverLog) => Promise<boolean>;
}

/** Sets rules and takes them back; what the pane shows follows. */
export function useNeverLog(): NeverLogChange {
  const { api, answers, newKey } = useServices();
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  return {
    saving,
    error,
    change: async (body) => {
      setSaving(true);
      setError(null);
      const saved = await api.call(privacyApi.setNeverLog, { body, key: newKey() });
      if (saved.ok) await answers.askAgain(POLICY);
      else setError(saved.error);
      setSaving(false);
      return saved.ok;
    },
  };
}
