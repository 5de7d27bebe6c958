/** Sam Whitlock prints things and writes in lower case: a supplier whose short answers are simply how he is. Continuation. */
import { LONDON, mara } from "../cast.ts";
import { fresh, longTail, noted, type Person, type Story, thread, write } from "../story.ts";

export const samWhitlock: Person = {
  name: "Sam Whitlock",
  address: "sam@whitlockpress.example",
  zone: LONDON,
  style: "plain",
  signOff: "sam",
  signature: ["whitlock press, the arches, no. 4"],
};

const them = write(samWhitlock);
const me = write(mara);

const iAsk = { first: mara, second: samWhitlock } as const;
const theyAsk = { first: samWhitlock, second: mara } as const;

export const sam: Story = {
  slug: "whitlock",
  person: samWhitlock,
  shows: "continuation",
  noted: [noted(samWhitlock, "supplier", { company: "Whitlock Press" })],
  threads: [
    ...longTail({ fromDaysAgo: 560, untilDaysAgo: 60, everyDays: 45 }, [
      {
        ...iAsk,
        subject: "Cards for the night shift",
        texts: [
          `Hi Sam,\n\nCould you do two hundred pocket cards, rounded corners, something that survives a boiler suit? Text is in the folder. No hurry before the 20th.`,
          `yep. the waxy stock. thursday`,
          `Perfect, thank you.`,
        ],
      },
      {
        ...theyAsk,
        subject: "proof",
        texts: [
          `proof is up. check the leith one, your L looks like a 1`,
          `Hi Sam,\n\nGood eye. Change it, and everything else is fine to print.`,
        ],
      },
      {
        ...iAsk,
        subject: "Posters for {month}",
        texts: [
          `Hi Sam,\n\nThe clinic posters went down so well that they want nine more, same size, this time without the fish. Same price?`,
          `same price. shame about the fish`,
        ],
      },
    ]),
    thread(
      "The chalk book",
      me(
        "26 days ago, 10:20",
        `Hi Sam,

A present for somebody who retires: forty pages of chalk marks, one copy, something that feels like a ledger. Is that a thing you would enjoy?`,
      ),
      them("26 days ago, 10:31", `very much. grey board, red thread. send the marks`),
      me("25 days ago, 09:12", `Sent. You are a good man.`),
      them("9 days ago, 16:02", `first sheets are dry. looks right. want to see it before the thread goes in?`),
      me("9 days ago, 17:20", `Yes! I'll come by on my way home.`),
    ),
    fresh(
      "chalk book",
      them("3 days ago, 15:44", `thread is in. come and get it, monday or tuesday. it weighs more than you think`, {
        unread: true,
      }),
    ),
  ],
};
