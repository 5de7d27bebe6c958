/** Elias Nordgren, a friend of conference days: lively for a year, then slower, then nothing. Ending. */
import { timeZone } from "../../../shared/time.ts";
import { mara } from "../cast.ts";
import { longTail, noted, type Person, type Story, thread, write } from "../story.ts";

const eliasNordgren: Person = {
  name: "Elias Nordgren",
  address: "elias@nordgrenharbours.example",
  zone: timeZone("Europe/Stockholm"),
  style: "apple",
  signOff: "/Elias",
  signature: [],
};

const them = write(eliasNordgren);
const me = write(mara);

export const elias: Story = {
  slug: "nordgren",
  person: eliasNordgren,
  shows: "ending",
  noted: [
    noted(eliasNordgren, "unsorted", {
      learned: [{ kind: "event", text: "new job and a new house", when: "331 days ago, 17:30" }],
    }),
  ],
  threads: [
    ...longTail({ fromDaysAgo: 760, untilDaysAgo: 430, everyDays: 30 }, [
      {
        first: eliasNordgren,
        second: mara,
        subject: "Harbour gossip",
        texts: [
          `Hej Mara! The crane in Gävle has a name now. They voted. Guess.`,
          `Hi Elias,\n\nIt can only be Craney. Please tell me it is not Craney.`,
          `It is Craney. Democracy has its price.`,
        ],
      },
      {
        first: mara,
        second: eliasNordgren,
        subject: "Your slide about tides",
        texts: [
          `Hi Elias,\n\nI stole your slide about tides and gave you the credit. A clinic director asked for the source. You are famous in dermatology.`,
          `My mother will be so proud, she wanted a doctor in the family.`,
        ],
      },
    ]),
    thread(
      "Gothenburg again?",
      me("352 days ago, 10:00", `Hi Elias,\n\nAre you in Gothenburg this spring? I'd keep you a chair and a bad joke.`),
      them("331 days ago, 17:20", `Sorry, not this year. New job, new house, no hands. Next time!`),
    ),
  ],
};
