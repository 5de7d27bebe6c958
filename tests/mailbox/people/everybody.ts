/** All stories of the demo mailbox. */
import type { Story } from "../story.ts";
import { annika } from "./annika.ts";
import { benedict } from "./benedict.ts";
import { birgit } from "./birgit.ts";
import { colleagues } from "./colleagues.ts";
import { dominic } from "./dominic.ts";
import { elias } from "./elias.ts";
import { grace } from "./grace.ts";
import { helene } from "./helene.ts";
import { jim } from "./jim.ts";
import { lucia } from "./lucia.ts";
import { ferry, lathe } from "./machines.ts";
import { marcus } from "./marcus.ts";
import { priya } from "./priya.ts";
import { ruth } from "./ruth.ts";
import { sam } from "./sam.ts";
import { tarrantBeck } from "./tarrantBeck.ts";
import { yusuf } from "./yusuf.ts";
import { zoe } from "./zoe.ts";

export const STORIES: readonly Story[] = [
  jim,
  priya,
  annika,
  marcus,
  helene,
  dominic,
  ruth,
  yusuf,
  lucia,
  sam,
  zoe,
  tarrantBeck,
  grace,
  elias,
  benedict,
  birgit,
  lathe,
  ferry,
  colleagues,
];
