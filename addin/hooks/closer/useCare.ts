/** What comes after the first card: the past of a tie, who is due, and how far the forecasts can be trusted. */
import type { CalibrationReply, DueReply, PastReply } from "../../../shared/contract/relationship.ts";
import { relationshipApi } from "../../../shared/contract/relationshipApi.ts";
import type { ContactId } from "../../../shared/ids.ts";
import { useServices } from "../../services.tsx";
import { CARE } from "../frame/answerKeys.ts";
import { type AnswerInView, useAnswer } from "../frame/useAnswer.ts";

export function useTiePast(contactId: ContactId): AnswerInView<PastReply> {
  const { api, zone } = useServices();
  return useAnswer<PastReply>(`${CARE}past ${contactId}`, (signal) =>
    api.call(relationshipApi.past, { params: { contactId }, query: { timeZone: zone }, signal }),
  );
}

/** As many as one page holds: those suggested are among them. */
const MOST_DUE = 100;

export function useDue(): AnswerInView<DueReply> {
  const { api, zone } = useServices();
  return useAnswer<DueReply>(`${CARE}due`, (signal) =>
    api.call(relationshipApi.due, { query: { timeZone: zone, limit: MOST_DUE }, signal }),
  );
}

export function useCalibration(): AnswerInView<CalibrationReply> {
  const { api } = useServices();
  return useAnswer<CalibrationReply>(`${CARE}calibration`, (signal) =>
    api.call(relationshipApi.calibration, { signal }),
  );
}
