/** Appointments are not emulated; their ids are here so that a refusal names the API. */
import { type Api, notEmulated } from "./api.ts";

const NAMES: Readonly<Record<number, string>> = {
  24: "time.getAsync",
  25: "time.setAsync",
  26: "location.getAsync",
  27: "location.setAsync",
  103: "recurrence.getAsync",
  104: "recurrence.setAsync",
  154: "enhancedLocation.addAsync",
  155: "enhancedLocation.getAsync",
  156: "enhancedLocation.removeAsync",
  169: "isAllDayEvent.getAsync",
  170: "isAllDayEvent.setAsync",
  171: "sensitivity.getAsync",
  172: "sensitivity.setAsync",
};

export const APPOINTMENT_APIS: readonly Api[] = Object.entries(NAMES).map(([id, name]) =>
  notEmulated({ id: Number(id), name, needs: "ReadItem", since: "1.1" }),
);
