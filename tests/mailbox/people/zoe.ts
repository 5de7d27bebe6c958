/** Zoë Pemberton-Kühn, who may join the firm: four months of good arguments. Continuation. */
import { LONDON, mara } from "../cast.ts";
import { fresh, noted, type Person, type Story, thread, write } from "../story.ts";

const zoePemberton: Person = {
  name: "Zoë Pemberton-Kühn",
  address: "zoe.pk@kettleandgrid.example",
  zone: LONDON,
  style: "gmail",
  signOff: "Zoë",
  signature: [],
};

const them = write(zoePemberton);
const me = write(mara);

export const zoe: Story = {
  slug: "kettlegrid",
  person: zoePemberton,
  shows: "continuation",
  noted: [noted(zoePemberton, "coworker")],
  threads: [
    thread(
      "A question about your waiting-room piece",
      them(
        "124 days ago, 21:10",
        `Dear Mara,

I think the second chart in your waiting-room piece is wrong: you divide by arrivals, and I believe it should be by people in the room. It makes your result stronger. I hope it is all right to say so.`,
      ),
      me(
        "123 days ago, 09:00",
        `Dear Zoë,

It is more than all right, it is a present. You are correct, I have checked it twice and gone red. May I use your version and say whose it is?`,
      ),
      them("123 days ago, 18:30", `Yes, and thank you for not minding.`),
    ),
    thread(
      "Arguments, first and second",
      me(
        "88 days ago, 10:10",
        `Hi Zoë,\n\nI have another chart that I do not trust. Would you look at it, for a fee and a lunch?`,
      ),
      them("86 days ago, 19:45", `I would look at it for the lunch. It is the axis: you start at 40.`),
      me("85 days ago, 09:20", `I start at 40! Lunch it is. Thursday, half past twelve, the place with the blue door?`),
      them("85 days ago, 12:05", `Blue door, yes.`),
    ),
    thread(
      "After the blue door",
      them(
        "60 days ago, 20:20",
        `Hi Mara,

I keep thinking about what you said, that a rota is a promise. Is there anything written about that? I would like to disagree with it properly.`,
      ),
      me(
        "59 days ago, 08:45",
        `Hi Zoë,\n\nOnly by me, and not well. Write the disagreement, I'll put both on our page side by side.`,
      ),
      them("47 days ago, 22:02", `Here it is. It is 900 words and I have been polite in about 700 of them.`),
      me("46 days ago, 09:30", `It is excellent, especially the other 200. It goes up on Monday under your name.`),
    ),
    thread(
      "Tea with Ruth",
      me(
        "34 days ago, 11:00",
        `Hi Zoë,\n\nThere is somebody I would like you to meet. She takes her tea with disagreement. Sunday week?`,
      ),
      them("33 days ago, 19:12", `That sounds terrifying and lovely. Sunday week is good.`),
    ),
    thread(
      "Would you?",
      me(
        "14 days ago, 10:05",
        `Hi Zoë,

Plainly, then: Chidi and I would like you to join us, from whenever your course allows. I have put in the folder what we pay, what we expect and how we decide things. Take all the time you want, and show it to somebody who does not like me.`,
      ),
      them(
        "12 days ago, 21:30",
        `I have read it twice and shown it to my aunt, who likes nobody. She says the paragraph on how you decide is good. I have questions! May I send them at the weekend?`,
      ),
      me("11 days ago, 08:40", `Please do. As many as you like.`),
    ),
    fresh(
      "Questions (seven)",
      them(
        "4 days ago, 22:15",
        `Hi Mara,

Seven questions, in the order in which they keep me awake:

1. What happens when you and Chidi disagree and I think you are both wrong?
2. Could I keep Fridays for the thesis until June?
3. Who taught you to ask about the chalk?

The other four are about pensions.`,
        { unread: true },
      ),
    ),
  ],
};
