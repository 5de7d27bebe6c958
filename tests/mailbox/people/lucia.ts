/** Lucía Ferrandis, who knows everybody and introduces them: the referral tie. Continuation, and the big round-table mails. */
import { timeZone } from "../../../shared/time.ts";
import { mara } from "../cast.ts";
import { fresh, longTail, noted, type Person, type Story, thread, write } from "../story.ts";
import { ROUND_TABLE } from "./roundTable.ts";

const luciaFerrandis: Person = {
  name: "Lucía Ferrandis",
  address: "lucia@puentealto.example",
  zone: timeZone("Europe/Madrid"),
  style: "gmail",
  signOff: "Un abrazo,\nLucía",
  signature: ["Lucía Ferrandis · Puente Alto", "Introductions with care"],
};

const them = write(luciaFerrandis);
const me = write(mara);

const theyAsk = { first: luciaFerrandis, second: mara } as const;
const iAsk = { first: mara, second: luciaFerrandis } as const;

export const lucia: Story = {
  slug: "puentealto",
  person: luciaFerrandis,
  shows: "continuation",
  noted: [noted(luciaFerrandis, "referral", { company: "Puente Alto" })],
  threads: [
    ...longTail({ fromDaysAgo: 640, untilDaysAgo: 62, everyDays: 34 }, [
      {
        ...theyAsk,
        subject: "Two people who should meet",
        texts: [
          `Mara! A friend in Valencia makes lifts for very old houses and cannot schedule her own fitters. I think you would like each other. May I?`,
          `Hi Lucía,\n\nYes please, old houses and fitters are two of my weaknesses. Tell her to send the worst week, not the best.`,
        ],
      },
      {
        ...iAsk,
        subject: "For your bakers",
        texts: [
          `Hi Lucía,\n\nYou mentioned the bakers who deliver at four. Hillfoot Dairy has a night map they would share; Grace says just ask for "the moon one". I thought of you.`,
          `The bakers have framed the moon map. They bring me bread now. I am in your debt and also in flour.`,
        ],
      },
      {
        ...theyAsk,
        subject: "How did it go?",
        texts: [
          `Tell me everything about the lift lady. Did she show you the worst week?`,
          `Hi Lucía,\n\nShe showed me the worst month. We start with the van keys. It is a lovely firm; thank you for seeing that we would fit.`,
          `I am never wrong about people who love old houses.`,
        ],
      },
    ]),
    thread(
      "Round table: dates, place and who brings what",
      them(
        "73 days ago, 12:00",
        `Dear round table,

we meet on the last Thursday at the old salt store. Bring one thing that went wrong. The kitchen is small, so please tell me if you eat everything.`,
        { to: [mara, ...ROUND_TABLE] },
      ),
    ),
    thread(
      "Thank you for the salt store",
      me(
        "44 days ago, 09:50",
        `Hi Lucía,

Best round table so far. The story of the two thousand wrong lids has already saved one of my customers from the same lids. Thank you for making a room where people say such things.`,
      ),
      them("43 days ago, 13:05", `You made it by going first, querida. The lids man has slept well since.`),
    ),
    thread(
      "Somebody for the valley",
      them(
        "19 days ago, 10:22",
        `Mara, you once said that you would like to work with a cooperative. There is one near Teruel, saffron, forty families, one old lorry. No money yet, much honour. Shall I keep you in mind?`,
      ),
      me(
        "18 days ago, 09:14",
        `Hi Lucía,\n\nPlease do. I'd give them two days for nothing and be glad of it. Could you tell me who holds the lorry key?`,
      ),
      them("18 days ago, 19:40", `You see, that is why I ask you.`),
    ),
    fresh(
      "Anything I can do for you?",
      them(
        "6 days ago, 18:30",
        `Mara,

I am in Bristol for three days next month and I have my little book with me. You have given my people so much this year. Is there somebody you would like to meet? Say a name, or say what you need to know, and I will see who comes to mind.`,
        { unread: true },
      ),
    ),
  ],
};
