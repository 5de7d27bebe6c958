/** Ellwood Okafor, an invented two-partner consultancy for the people who run depots, clinics and workshops. */
import { timeZone } from "../../shared/time.ts";
import type { Person } from "./story.ts";

export const LONDON = timeZone("Europe/London");

const FIRM = "Ellwood Okafor · calm operations for busy places";

export const mara: Person = {
  name: "Mara Ellwood",
  address: "mara.ellwood@ellwoodokafor.example",
  zone: LONDON,
  style: "outlook",
  signOff: "Best,\nMara",
  signature: ["Mara Ellwood", FIRM, "Quay Street Works, Bristol"],
};

export const chidi: Person = {
  name: "Chidi Okafor",
  address: "chidi.okafor@ellwoodokafor.example",
  zone: LONDON,
  style: "outlook",
  signOff: "Chidi",
  signature: ["Chidi Okafor", FIRM, "Quay Street Works, Bristol"],
};

export const lena: Person = {
  name: "Lena Voss",
  address: "lena.voss@ellwoodokafor.example",
  zone: LONDON,
  style: "outlook",
  signOff: "Lena",
  signature: ["Lena Voss", "Office, Ellwood Okafor"],
};
