/**
 * Birgit Sandner of Sandner Orgelbau, whom the owner has known for more than a year. Their letters were lost with an old mailbox;
 * her newest one quotes eight of them, in two languages and three mail programs.
 */
import { timeZone } from "../../../shared/time.ts";
import { mara } from "../cast.ts";
import { fresh, type Person, type Story, write } from "../story.ts";

const birgitSandner: Person = {
  name: "Birgit Sandner",
  address: "birgit.sandner@sandner-orgelbau.example",
  zone: timeZone("Europe/Berlin"),
  style: "outlook",
  language: "de",
  signOff: "Herzliche Grüße\nBirgit",
  signature: ["Birgit Sandner", "Werkstattleiterin | Sandner Orgelbau GmbH", "Tel. +49 30 5550 1234"],
};

const tomasWieland: Person = {
  name: "Tomas Wieland",
  address: "tomas.wieland@sandner-orgelbau.example",
  zone: timeZone("Europe/Berlin"),
  style: "gmail",
  signOff: "Tomas",
  signature: [],
};

const them = write(birgitSandner);
const tomas = write(tomasWieland);
const me = write(mara);
const lost = { lost: true, cc: [tomasWieland] } as const;

export const birgit: Story = {
  slug: "sandner",
  person: birgitSandner,
  shows: "first_message",
  threads: [
    fresh(
      "Pipes that wait",
      them(
        "411 days ago, 09:05",
        `Dear Mara,\n\nLucía says that you make waiting visible. Our pipes wait for wood, the wood waits for the glue, and I wait for everybody. Would you look at it?`,
        lost,
      ),
      me(
        "410 days ago, 10:20",
        `Dear Birgit,\n\nGladly. Send me the list of one week, as it hangs on the wall, mistakes and all.`,
        lost,
      ),
      tomas(
        "408 days ago, 16:45",
        `Hello Mara,\n\nBirgit asked me to photograph the wall. The red cards are mine; I was told that you would ask.`,
        { lost: true, to: [mara], cc: [birgitSandner] },
      ),
      me(
        "402 days ago, 08:50",
        `Dear Birgit, hello Tomas,\n\nThank you for the wall. Eleven red cards say "glue". Could the glue be ordered by whoever hangs the card?`,
        { lost: true, to: [birgitSandner, tomasWieland] },
      ),
      them(
        "371 days ago, 11:30",
        `Dear Mara,\n\nIt could, and since Monday it is. Three red cards are left. I did not believe it would be so small a thing.`,
        lost,
      ),
      me(
        "370 days ago, 09:15",
        `Dear Birgit,\n\nSmall things hang on walls for years. I am glad that yours came down.`,
        lost,
      ),
      them(
        "188 days ago, 14:10",
        `Dear Mara,\n\nThe big organ of the harbour church left the workshop on the day we had promised, for the first time since my father. I wanted you to know.`,
        lost,
      ),
      me(
        "187 days ago, 17:25",
        `Dear Birgit,\n\nThat is the best letter of this spring. I should love to hear it play some day.`,
        lost,
      ),
      them(
        "2 days ago, 10:40",
        `Dear Mara,\n\nYou shall: it plays on the second Sunday of Advent, and there is a chair for you beside Tomas. Will you come?`,
        { cc: [tomasWieland], unread: true },
      ),
    ),
  ],
};
