/**
 * The English rule pack: what each rule looks for. Patterns are global for `matchAll`, bounded in every repetition and
 * without nested ones, so that each takes time in proportion to the text.
 */
import type { PitchKind } from "./rule.ts";

/** Something to sell, or time for it. */
export const PITCHES: readonly { readonly what: PitchKind; readonly pattern: RegExp }[] = [
  {
    what: "demo",
    pattern:
      /\b(?:quick|short|free|live|brief|product|personal(?:i[sz]ed)?|\d{1,2}[- ]minute) demo(?:nstration)?s?\b|\bdemo(?:nstration)? of (?:our|my|the|what we)\b|\b(?:for|you|book|schedule|arrange|request|offer|get) an? demo(?:nstration)?\b|\bfree trial\b|\bwalk you through (?:our|the|what|how)\b|\bshow you (?:how (?:we|our|it)|what (?:we|our)|our)\b/giu,
  },
  {
    what: "meeting",
    pattern:
      /\b(?:schedule|book|set up|arrange|hop on|jump on|get on|grab) (?:(?:a|an|some|the|our|your|you|in|for|quick|short|brief|little|intro|introductory|discovery|\d{1,2}[- ]min(?:ute)?s?|half[- ]hour|phone|video|zoom|teams) ){0,6}(?:call|chat|meeting|coffee|lunch|time|slot)\b/giu,
  },
  {
    what: "meeting",
    pattern:
      /\b(?:could|can|shall|should|may) (?:we|i) (?:(?:please|maybe|perhaps|quickly|also) ){0,2}(?:meet|talk|speak|chat|have a (?:quick |short |brief )?(?:call|chat|meeting)|find (?:some |a )?time|come by|stop by|call you)\b|\b(?:do|would|could) you (?:have|spare|find) (?:me )?(?:a few|some|\d{1,2}|ten|fifteen|twenty|thirty|half an) (?:minutes|min|hour)\b|\b\d{1,2} minutes of your time\b|\bwhen (?:are|would) you (?:be )?(?:free|available)\b|\b(?:what time|which day|when) (?:works|suits) (?:best|you)\b|\bare you (?:free|available) (?:for|to|this|next|on)\b|\bcalendly\.com\b|\bpick a (?:time|slot)\b|\bwould you be (?:open|up|available|free) (?:to|for)\b/giu,
  },
  {
    what: "price",
    pattern:
      /\b(?:our|special|discounted|introductory|attractive|competitive|best) (?:prices?|pricing|rates?|quotes?|fees)\b|\b\d{1,2} ?% (?:off|discount)\b|\b(?:offer|give|get|with|for) (?:you )?(?:an? )?(?:\d{1,2} ?% |special |early |small )?discount\b|\bper (?:user|seat|licen[cs]e)\b|\b(?:send|give|prepare|make) you (?:a|an|our) (?:quote|quotation|offer|proposal|price list)\b/giu,
  },
  {
    what: "offer",
    pattern:
      /\bour (?:new |latest |award-winning |leading )?(?:product|solution|platform|services?|software|tool|app|offering|system|package)s? (?:can|could|will|would|helps?|lets?|allows?|enables?|offers?|gives?|provides?|saves?|might|may|is|are)\b|\bwe (?:offer|sell|provide) (?:you|an?|free|full|complete|special|services|solutions|companies|clients|customers|teams)\b|\bwe (?:speciali[sz]e in|help (?:companies|teams|businesses|people|firms|organi[sz]ations|clients))\b|\b(?:special|exclusive|limited[- ]time|limited) offer\b|\binterested in (?:buying|purchasing|trying|our)\b|\bwould you be interested in\b|\b(?:sign up|register) (?:now|today|here|for our)\b|\bour (?:brochure|catalogue|price list|sales deck)\b|\bbecome a (?:customer|client|member)\b/giu,
  },
];

/** The reader asked for it, or the writer says that nothing is for sale. */
export const ASKED_FOR =
  /\byou(?:'ve|’ve| have|'d|’d| had)? (?:kindly )?(?:asked|requested|wanted|suggested|proposed|offered|invited|were asking|inquired|enquired)\b|\bas (?:requested|asked|agreed|discussed|promised)\b|\b(?:per|at|on) your (?:request|question|suggestion|invitation)\b|\byour (?:request|question|enquiry|inquiry|invitation|suggestion)\b|\bthank(?:s| you) for (?:the invitation|inviting|asking|offering|suggesting|your interest)\b|\bno need (?:for|to)\b|\bnot (?:selling|trying to sell|a sales|pitching|asking)\b/iu;

/** Asks nobody can answer as they stand. `instead` is put in their place. */
export const VAGUE_ASKS: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  { pattern: /\bpick your brains?\b/giu, instead: "ask you one specific question" },
  { pattern: /\b(?:any|got any|your) thoughts(?= ?\?|$|\.)/giu, instead: "which part would you change first" },
  {
    pattern: /\bany thoughts (?:on|about) (?:this|that|it|the (?:above|below|attached))\b/giu,
    instead: "which part of it would you change first",
  },
  {
    pattern: /\bdo you (?:happen to )?know any ?(?:one|body) (?=who|that|in|for|at|with)/giu,
    instead: "who do you know ",
  },
  {
    pattern: /\bdo you (?:happen to )?know any ?(?:one|body)\b(?! (?:who|that|in|for|at|with)\b)/giu,
    instead: "who do you know who could help with this one problem",
  },
  {
    pattern:
      /\bany (?:advice|tips|ideas|suggestions|feedback|input|insights?)(?= ?\?| (?:would be|is|are|you (?:have|may|might|could))\b)/giu,
    instead: "the first thing you would do",
  },
  { pattern: /\blet me know what you think\b/giu, instead: "tell me which part you would change" },
  { pattern: /\bi(?:'d|’d| would) (?:really )?love to connect\b/giu, instead: "I would like to ask you one thing" },
  { pattern: /\b(?:can|could|would) you help me out\b/giu, instead: "could you do one thing for me" },
  {
    pattern: /\bcatch up (?:some ?time|at some point|one of these days)\b/giu,
    instead: "talk for a few minutes next week",
  },
];

/** The ask says who, what or by when after all. Looked for in the same sentence and the next. */
export const SPECIFIC =
  /\b(?:whether|which of|between|option [a-d\d]|section|paragraph|page|slide|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|by (?:tomorrow|tonight|noon|the end of)|by \d|question \d|in particular|specifically)\b|\b(?:at|from|with) \p{Lu}/u;

/** A mass mail's words. `instead` is put in their place; empty: they can go. */
export const ANNOUNCEMENTS: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  {
    pattern:
      /\b(?:we(?:'re|’re| are)|i(?:'m|’m| am)) (?:so |very |really |absolutely )?(?:excited|thrilled|pleased|delighted|proud|happy|honou?red|overjoyed) to (?:announce|share|introduce|present|unveil|inform you(?: that)?|let you know)\b/giu,
    instead: "I wanted to tell you about",
  },
  { pattern: /\bto whom it may concern\b/giu, instead: "Hello" },
  { pattern: /\bas (?:a|one of our) valued (?:customers?|clients?|partners?|members?|subscribers?)\b/giu, instead: "" },
  { pattern: /\bdon(?:'|’)?t miss (?:out|this (?:chance|opportunity))\b/giu, instead: "" },
  { pattern: /\b(?:act now|for a limited time(?: only)?|while (?:stocks|supplies) last)\b/giu, instead: "" },
  {
    pattern: /\bclick (?:here|the (?:link|button) below) to (?:learn|find out|read|sign|register)\b/giu,
    instead: "here is where you can",
  },
  { pattern: /\b(?:our|this month's) newsletter\b/giu, instead: "what we have been doing" },
  {
    pattern: /\bdear (?:valued )?(?:customer|client|partner|subscriber|member|reader|friend)s?\b/giu,
    instead: "Hello",
  },
];

/** Words that chase an answer. */
export const CHASING: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  {
    pattern:
      /(?:^|\b(?:i(?:'m|’m| am| was|'ve been|’ve been| wanted| thought i(?:'d|’d| would)|'d like|’d like| would like)(?: just)?|just|only|simply) )(?:just )?(?:checking in|checking back|touching base|circling back|following up|to check in|to touch base|to circle back|to follow up)(?: with you)?(?: again)?(?: (?:on|about|regarding|to see)\b(?: (?:my|the|our|this|that)\b)?)?/giu,
    instead: "",
  },
  {
    pattern:
      /\b(?:just )?(?:bumping|pushing|moving|floating) this (?:up|back|to the top)(?: (?:up|to the top))?(?: (?:of|in) your inbox)?/giu,
    instead: "",
  },
  {
    pattern: /\b(?:(?:this is )?(?:just )?a )?(?:gentle|friendly|kind) (?:reminder|nudge|bump)\b/giu,
    instead: "a note, with no hurry",
  },
  {
    pattern:
      /\b(?:is there |do you have |have you got )?any (?:updates?|news|word)(?: on (?:this|that|it|my (?:e-?mail|message|note)))? ?[?.]/giu,
    instead: "it is fine if this has to wait.",
  },
  {
    pattern:
      /\b(?:did|have) you (?:get|got|had|have|find|found) (?:a |the |some )?(?:chance|time|moment) to (?:look|read|review|think|go)(?: (?:at|over|about|through))?/giu,
    instead: "what would you change in",
  },
  {
    pattern:
      /\b(?:did|have) you (?:get|got|receive|received|see|seen|read) my (?:last |previous |earlier )?(?:e-?mail|message|note|mail)\b/giu,
    instead: "can I make anything in my message easier",
  },
  {
    pattern:
      /\b(?:i (?:have not|haven(?:'|’)t) heard (?:back )?from you|(?:i(?:'m|’m| am) )?still waiting (?:for|to hear)(?: from you)?|as i (?:already )?(?:said|wrote|mentioned) (?:before|in my (?:last|previous|earlier) (?:e-?mail|message|note)))/giu,
    instead: "I know that you have much to do",
  },
];
