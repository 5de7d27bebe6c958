/** Reading the loosely typed `ApiParams` of a call. */
import { HostError } from "../hostError.ts";
import { type Coercion, RECIPIENT_FIELDS, type RecipientField } from "../surface.ts";
import { isRecord } from "../wire.ts";

export type Params = Readonly<Record<string, unknown>>;

export const paramsOf = (value: unknown): Params => (isRecord(value) ? value : {});

export function textOf(params: Params, name: string): string {
  const value = params[name];
  if (typeof value !== "string") throw new HostError("InvalidParameterValueError");
  return value;
}

const HTML = 3;

export const coercionOf = (params: Params): Coercion => (params["coercionType"] === HTML ? "html" : "text");

export function fieldOf(params: Params): RecipientField {
  const field = RECIPIENT_FIELDS[Number(params["recipientField"])];
  if (!field) throw new HostError("InvalidParameterValueError");
  return field;
}

export function peopleOf(params: Params): readonly { readonly name: string; readonly address: string }[] {
  const people = params["recipientArray"];
  if (!Array.isArray(people)) throw new HostError("InvalidParameterValueError");
  return people.filter(isRecord).map((person) => ({
    name: String(person["name"] ?? person["address"] ?? ""),
    address: String(person["address"] ?? ""),
  }));
}

/** A list of plain addresses, however the form spelled them. */
export function addressesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.map((entry) =>
    isRecord(entry) ? String(entry["address"] ?? entry["emailAddress"] ?? "") : String(entry),
  );
}
