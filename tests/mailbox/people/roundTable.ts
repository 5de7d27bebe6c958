/** The members of Lucía's round table: enough people for a mail to them to be an announcement, not a conversation. */
import { LONDON } from "../cast.ts";
import type { Person } from "../story.ts";

const NAMES = [
  "Ada Thornbury",
  "Bram Oosterling",
  "Celeste Imrie",
  "Dafydd Penrose",
  "Esme Calloway",
  "Fergus Ainslie-Dunn",
  "Gala Whitcombe",
  "Hamish Orde",
  "Ilse Vanderbruck",
  "Jonty Maskell",
  "Kezia Bramhall",
  "Leopold Strand",
  "Maud Tillery",
  "Nico Travasso",
  "Odile Marchbanks",
  "Piers Lowmoor",
  "Quentin Aske",
] as const;

export const ROUND_TABLE: readonly Person[] = NAMES.map((name) => ({
  name,
  address: `${name.toLowerCase().replaceAll(" ", ".")}@saltstore-roundtable.example`,
  zone: LONDON,
  style: "plain",
  signOff: name.split(" ")[0] ?? name,
  signature: [],
}));
