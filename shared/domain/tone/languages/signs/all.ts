/** The signs of every language, for apps that need not mind the bytes. */
import type { SignsOf } from "../../rule.ts";
import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";

export const ALL_SIGNS: SignsOf = { en: EN, de: DE, fr: FR, es: ES };
