/** Grace Tembo of Hillfoot Dairy: up at four, brief, generous. Continuation. */
import { LONDON, mara } from "../cast.ts";
import { longTail, type Person, type Story, thread, write } from "../story.ts";

const graceTembo: Person = {
  name: "Grace Tembo",
  address: "grace.tembo@hillfootdairy.example",
  zone: LONDON,
  style: "apple",
  signOff: "Grace",
  signature: ["Sent from the milking parlour"],
};

const them = write(graceTembo);
const me = write(mara);

const theyAsk = { first: graceTembo, second: mara } as const;
const iAsk = { first: mara, second: graceTembo } as const;

export const grace: Story = {
  slug: "hillfoot",
  person: graceTembo,
  shows: "continuation",
  threads: [
    ...longTail({ fromDaysAgo: 510, untilDaysAgo: 64, everyDays: 29 }, [
      {
        ...theyAsk,
        subject: "Crates",
        texts: [
          `Morning Mara. Crates: 94 in 100 came home this month. Last year it was 80. The boys want a prize.`,
          `Morning Grace,\n\nThey should have one. What would they choose?`,
          `A proper kettle.`,
        ],
      },
      {
        ...iAsk,
        subject: "Moon map",
        texts: [
          `Hi Grace,\n\nMay I show your night map to some bakers in Spain? I'd leave out the names of the farms.`,
          `Show them. Leave the names in, the farms will like it.`,
        ],
      },
      {
        ...theyAsk,
        subject: "Lorry two",
        texts: [
          `Lorry two was late four days of six. Not the driver. Where would you look?`,
          `Hi Grace,\n\nAt what it is loaded after. I'd stand by the ramp at five with a cup of tea and write down who is waiting.`,
        ],
      },
    ]),
    thread(
      "Jim from Bracken",
      me(
        "53 days ago, 11:30",
        `Hi Grace,\n\nJim Harrowgate at Bracken Freight has your old crate trouble, with parcels. May he ring you? He is good company.`,
      ),
      them("52 days ago, 05:15", `Course. After milking.`),
      them("48 days ago, 05:40", `He rang. An hour! Nice man. He is going to send me a photo of a cage.`),
    ),
    thread(
      "The kettle",
      them(
        "21 days ago, 05:05",
        `Kettle came. The boys have engraved it with your name, spelt right and all. Thank you.`,
      ),
      me("21 days ago, 09:30", `Hi Grace,\n\nI have had prizes that meant less. Drink to lorry two for me.`),
    ),
  ],
};
