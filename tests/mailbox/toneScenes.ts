/** A draft for each tone rule, with the fresh mail of the demo mailbox that it would answer badly. */
import type { RuleId } from "../../shared/domain/tone/rule.ts";

export interface ToneScene {
  readonly rule: RuleId;
  /** Whom the draft goes to. */
  readonly to: string;
  /** What the owner has noted as the name they use. */
  readonly preferredName: string | null;
  /** The message that is answered. */
  readonly subject: string;
  readonly draft: string;
  /** Words of the draft that the rule is about. */
  readonly words: string;
}

export const TONE_SCENES: readonly ToneScene[] = [
  {
    rule: "early-pitch",
    to: "yusuf.akgun@boreascoldchain.example",
    preferredName: null,
    subject: "The underlined half",
    draft: `Dear Yusuf,

I am glad the second column found its place. I would love to show you a demo of our hand-over workshop next week.`,
    words: "demo",
  },
  {
    rule: "vague-ask",
    to: "lucia@puentealto.example",
    preferredName: null,
    subject: "Anything I can do for you?",
    draft: `Hi Lucía,

How good that you will be here. Do you know anyone who could use our help?`,
    words: "Do you know anyone",
  },
  {
    rule: "broadcast-voice",
    to: "annika@nordfelltimber.example",
    preferredName: null,
    subject: "Two pages from Solveig",
    draft: `Dear valued customer,

We are excited to announce our new kiln method for sawmills.`,
    words: "We are excited to announce",
  },
  {
    rule: "wrong-name",
    to: "j.harrowgate@brackenfreight.example",
    preferredName: "Jim",
    subject: "Moira's retirement do: the date",
    draft: `Dear James,

It was the two people from Sunday night. The other change can go.`,
    words: "James",
  },
  {
    rule: "chaser",
    to: "marcus.adeyemi-cole@quilloninstruments.example",
    preferredName: null,
    subject: "Your apprentices on film",
    draft: `Hi Marcus,

Just checking in on the packing bench.`,
    words: "Just checking in",
  },
];
