/** Yusuf Akgün, met a fortnight ago through a shared article. One exchange: an acquaintance, and too early for an offer. */
import { timeZone } from "../../../shared/time.ts";
import { mara } from "../cast.ts";
import { fresh, type Person, type Story, thread, write } from "../story.ts";

const yusufAkgun: Person = {
  name: "Yusuf Akgün",
  address: "yusuf.akgun@boreascoldchain.example",
  zone: timeZone("Europe/Istanbul"),
  style: "gmail",
  signOff: "Best wishes,\nYusuf",
  signature: ["Yusuf Akgün", "Founder, Boreas Cold Chain"],
};

const them = write(yusufAkgun);
const me = write(mara);

export const yusuf: Story = {
  slug: "boreas",
  person: yusufAkgun,
  shows: "acquaintance",
  threads: [
    thread(
      "Your piece on hand-overs",
      them(
        "16 days ago, 11:20",
        `Dear Ms Ellwood,

I run a small cold-chain company between Izmir and Trieste. Your article about writing down worries instead of events was passed round our dispatch room; somebody has underlined half of it. I only wanted to say thank you.`,
      ),
      me(
        "15 days ago, 09:10",
        `Dear Yusuf,

What a kind letter, thank you. I would give a lot to know which half. Please greet the underliner from me.`,
      ),
    ),
    fresh(
      "The underlined half",
      them(
        "2 days ago, 10:05",
        `Dear Mara,

The underliner is my sister Defne, who runs dispatch. She underlined "say what you fear while it is still light". She has since put a second column on the board, for fears. So far it says "rain" and "Stefan".

Thank you again for taking the time to answer.`,
        { unread: true },
      ),
    ),
  ],
};
