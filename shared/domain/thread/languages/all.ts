/** Every language that threads are read in. */
import { AR } from "./ar.ts";
import { CS } from "./cs.ts";
import { DA } from "./da.ts";
import { DE } from "./de.ts";
import { EL } from "./el.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FI } from "./fi.ts";
import { FR } from "./fr.ts";
import { HE } from "./he.ts";
import { HU } from "./hu.ts";
import { IT } from "./it.ts";
import { JA } from "./ja.ts";
import { KO } from "./ko.ts";
import type { Language } from "./language.ts";
import { NB } from "./nb.ts";
import { NL } from "./nl.ts";
import { PL } from "./pl.ts";
import { PT } from "./pt.ts";
import { RO } from "./ro.ts";
import { RU } from "./ru.ts";
import { SK } from "./sk.ts";
import { SV } from "./sv.ts";
import { TR } from "./tr.ts";
import { UK } from "./uk.ts";
import { ZH } from "./zh.ts";

export const LANGUAGES: readonly Language[] = [
  ...[EN, DE, FR, ES, IT, PT, NL, SV, DA, NB, FI, PL, CS],
  ...[SK, HU, RO, EL, RU, UK, TR, JA, ZH, KO, AR, HE],
];
