/** Helene Vogt-Maier: a good project, finished well over a year ago, silent since. Ending. */
import { timeZone } from "../../../shared/time.ts";
import { mara } from "../cast.ts";
import { longTail, noted, type Person, type Story, thread, write } from "../story.ts";

const heleneVogt: Person = {
  name: "Helene Vogt-Maier",
  address: "h.vogt-maier@aldervale.example",
  zone: timeZone("Europe/Berlin"),
  style: "outlook",
  signOff: "Kind regards,\nHelene",
  signature: ["Helene Vogt-Maier", "Managing Director, Alder & Vale Furniture"],
};

const them = write(heleneVogt);
const me = write(mara);

const theyAsk = { first: heleneVogt, second: mara } as const;
const iAsk = { first: mara, second: heleneVogt } as const;

export const helene: Story = {
  slug: "aldervale",
  person: heleneVogt,
  shows: "ending",
  noted: [
    noted(heleneVogt, "customer", {
      company: "Alder & Vale Furniture",
      learned: [
        { kind: "experience", text: "took over the workshop from her father", when: "700 days ago, 12:00" },
        { kind: "interest", text: "the bench by the window of the showroom", when: "498 days ago, 11:00" },
      ],
    }),
  ],
  threads: [
    ...longTail({ fromDaysAgo: 905, untilDaysAgo: 520, everyDays: 19 }, [
      {
        ...iAsk,
        subject: "Order slips in the upholstery shop",
        texts: [
          `Dear Helene,\n\nI have followed eleven order slips from the desk to the van. Nine of them were copied by hand at least twice. May I show you one, with all its stations? It is rather beautiful.`,
          `Dear Mara,\n\nI have seen it now, and I am ashamed and delighted. We begin with the second copy, which nobody reads.`,
        ],
      },
      {
        ...theyAsk,
        subject: "Question about the fabric store",
        texts: [
          `Dear Mara,\n\nThe fabric store has 1,900 rolls and we used 240 of them this year. What does one do with the rest without breaking anyone's heart?`,
          `Dear Helene,\n\nLet the upholsterers choose fifty to keep for love. For the others I would ring the theatre; they take everything with a pattern.`,
          `The theatre came with two vans. Hearts are intact.`,
        ],
      },
      {
        ...theyAsk,
        subject: "Report for {month}",
        texts: [
          `Dear Mara,\n\nPlease find the month's figures in the folder. Lead time is under six weeks for the first time since my father's day.`,
          `Dear Helene,\n\nWonderful. I think he would have asked about the returns first and then smiled. They are down as well.`,
        ],
      },
    ]),
    thread(
      "Last invoice, and thank you",
      me(
        "498 days ago, 11:00",
        `Dear Helene,

The last invoice is attached. It was a pleasure from the first slip to the last. Whatever you do with the showroom, keep the bench by the window.`,
      ),
      them(
        "494 days ago, 15:30",
        `Dear Mara,

It is paid. The project is finished for us and we shall carry on by ourselves now, as you wanted from the beginning. The bench stays.

Thank you for everything.`,
      ),
    ),
  ],
};
