/** Annika Tveit, sawmill manager in Bergen: ten weeks old and getting livelier. Buildup. */
import { timeZone } from "../../../shared/time.ts";
import { mara } from "../cast.ts";
import { fresh, noted, type Person, type Story, thread, write } from "../story.ts";

const annikaTveit: Person = {
  name: "Annika Tveit",
  address: "annika@nordfelltimber.example",
  zone: timeZone("Europe/Oslo"),
  style: "gmail",
  signOff: "Hilsen\nAnnika",
  signature: [],
};

const them = write(annikaTveit);
const me = write(mara);

export const annika: Story = {
  slug: "nordfell",
  person: annikaTveit,
  shows: "buildup",
  noted: [noted(annikaTveit, "customer", { company: "Nordfell Timber" })],
  threads: [
    thread(
      "The drying kiln question",
      them(
        "68 days ago, 09:18",
        `Hello Mara,

we sat at the same table in Gothenburg, I am the one with the kiln that nobody dares to open. You said "measure who waits for whom". I have now measured it. Everybody waits for Terje.

I thought you would like to know.`,
      ),
      me(
        "67 days ago, 10:40",
        `Hello Annika,

I like to know very much. Does Terje know that everybody waits for him?

In my experience the Terjes are the last to hear, and they are usually waiting for somebody too.`,
      ),
      them(
        "66 days ago, 08:05",
        `He did not know. He waits for a form that comes from me. I have stopped the form. It was my own form.`,
      ),
    ),
    thread(
      "After the form",
      them(
        "54 days ago, 12:31",
        `Three weeks without my form. The kiln is opened on time eight days of ten. What would you look at next?`,
      ),
      me(
        "53 days ago, 09:02",
        `Hello Annika,

The two days of ten. Not why they were late, but who noticed first and what they did with it.

I saw that you have taken over the training saw for the school. What a good idea; how many pupils come?`,
      ),
      them("52 days ago, 15:20", `Eleven, and one of them is better than me. I will send you a spoon she made.`),
    ),
    thread(
      "The spoon",
      me(
        "38 days ago, 11:15",
        `Hello Annika,

The spoon has come. It is on my desk and has already stirred a good deal. Please tell the maker that it is in use, which is the best thing that can happen to a spoon.`,
      ),
      them("37 days ago, 13:48", `She went red to the ears. I have hung your letter in the workshop.`),
      me("37 days ago, 16:20", `Then I should have written it more tidily!`),
    ),
    thread(
      "Who notices first",
      them(
        "24 days ago, 08:44",
        `Hello Mara,

I have your answer now. The first who notices is Solveig on the forklift, always. She tells nobody because it is "not her kiln". Next week it is her kiln.`,
      ),
      me("23 days ago, 09:36", `That may be the best sentence of my year. What did Solveig say?`),
      them("22 days ago, 10:11", `"Finally."`),
    ),
    thread(
      "Solveig's kiln, first numbers",
      them("13 days ago, 14:02", `Nine days of ten. Solveig asks if the tenth day is allowed to be a holiday.`),
      me(
        "12 days ago, 09:25",
        `Tell her I would sign that. And ask her what she would change if it were her forklift as well.`,
      ),
      them("10 days ago, 16:37", `She has a list. It has two pages. I like it very much.`),
    ),
    fresh(
      "Two pages from Solveig",
      them(
        "4 days ago, 09:55",
        `Hello Mara,

here is what Solveig wrote, I have translated it roughly. Number three is the one I did not expect: she wants the lorries to ring ten minutes before, not an hour before, because an hour before she forgets.

The other three sawmills in our valley have the same kiln and the same silence. Would you write a few lines to them about what we did? I am happy if you use our story, and I can put the addresses in. They are not easy people, but they read what is meant for them.`,
        { unread: true },
      ),
    ),
  ],
};
