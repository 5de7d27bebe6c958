import { idText, type NewId } from "../shared/ids.ts";

interface Uuids {
  /** Later ones sort after earlier ones. */
  readonly ordered: () => string;
  /** By which nobody can tell when it was made. */
  readonly random: () => string;
}

/** The id of an interaction tells no time: it may be that of a colleague's log which whoever gets it must not know of (decision 0004). */
export const idMaker =
  ({ ordered, random }: Uuids): NewId =>
  (kind) =>
    idText(kind, kind === "interaction" ? random() : ordered());
