import type { ClauseWords } from "./pack.ts";

/** Verbs that order something when they open a sentence with `the` or its like after them. */
const SURE =
  "answer|lend|sell|host|collect|pick|order|cancel|pay|buy|tell|remind|choose|count|lock|cook|water|feed|draft|revise|attach|measure|invite|chase|mail|text|ring|swap|upload|pass|show|hand|file|clear|test|correct|translate|reserve|replace|copy|describe|list|save|open|close|use|leave|check|review|send|share|bring|book|add|sign|confirm|forward|prepare";
const DO = `${SURE}|give|let|call|look|take|make|help|fill|complete|schedule|arrange|set|put|point|introduce|explain|return|come|meet|talk|print|ask|write|read|move|find|get|email|join|keep`;

export const EN_CLAUSES: ClauseWords = {
  requests:
    "(?:could|can|would|will) (?:u|ya)|(?:i|we) hope (?:that )?you (?:will|would|can|could) (?!(?:be|have|enjoy|like|find|feel|get|agree|understand|forgive|excuse|love|see|all) ?)\\p{L}+|any chance|need(?:ed)? from you|lmk|could do (?:of|with) (?:your|a|an|some)|(?:it|that)(?:'d| would) (?:\\p{L}+ )?be (?:\\p{L}+ )?(?:\\p{L}+|a (?:\\p{L}+ )?(?:help|relief)) (?:if (?!i|we)|to (?:have|hear|get|know|see))|(?:i was|we were|was) hoping (?:you|that you|for|to (?:get|borrow|have))",
  orders: `(?:${SURE}) (?:me|us|the|your|an?|my|our|him|her|them|by)|need (?:the|your|an?|some|to know)`,
  noAsk:
    "nothing (?:that )?you need to do|nothing (?:more |else )?(?:for you )?to do|you needn't|nothing (?:else )?(?:is )?(?:needed|required|to (?:do|send|sign))(?: from you)?|(?:ask|need|want|expect) (?:for )?nothing|not asking|have an? (?:\\p{L}+ )?(?:weekend|day|evening|week|holiday|trip|time)|do not hesitate|(?:won't|never|not) ask|(?!(?:i|we|you|have|had|not) )\\p{L}+ (?:has |have |had )?(?:asks?|asked|wondered|wanted to know|wants to know) (?:me |us |him |her |them )?(?:if|whether|who|what|when|where|which|how|why)[^.?!]{0,200}|(?:isn't|wasn't|aren't) (?:that|it|this|he|she|they) \\p{L}+(?= ?\\?)",
  promises:
    "expect (?:an?|our|your)[^.?!]{0,60} (?:by|on|before|from (?:me|us))|(?:i|we) (?:hereby )?(?:undertake|pledge|guarantee)",
  help: "(?:do|did|will|would) you (?:still |also |perhaps |maybe )?need (?!me|us|to)[^.!?]{1,60}(?=\\?)|i(?:'d| would) (?:love|like|be (?:glad|happy|delighted)) to (?:pick you up|take you|show you|bring you|buy you|treat you|cook|invite you|return the|repay|make it up|help)|would it help if (?:i|we)|shall i|(?:want|wants?|like|need|prefer) (?:me|us) to|(?:can|could|may) (?:i|we) (?:(?:get|bring|offer|lend|fetch|buy|help|assist|spare|save) you|help|be of|do anything|take (?:any|some|something|anything)|(?:give|lend|drop|drive|take) you(?! a (?:call|ring)))|anything (?:i|we) (?:can|could) (?:do|bring|help|take)|(?:what|how) (?:can|could|may) (?:i|we) (?:help|do for|bring|contribute|support)|need (?:a|any|some) (?:hand|help|lift)(?= ?\\?)",
  pledges:
    "(?:i(?:'ll| will| shall|'m going to| am going to)|we(?:'ll| will| shall|'re going to| are going to)) (?:(?:also|then|gladly|personally|certainly) ){0,2}(?!(?:be|have|need|not|never|always|see|meet|miss|know|say|admit|confess|think|want|understand|stop|leave|wait|remember|assume|spare|love|like|enjoy|go|try|take your|hold|owe|thank|bore|probably|no|keep you|hear|visit|celebrate|let|find you) ?)\\p{L}+",
  arrivals:
    "(?:i(?:'m| am)|we(?:'re| are)) (?:sending|bringing|posting|mailing|forwarding|dropping|delivering|returning|shipping|paying|handing|driving|collecting)|(?:will|'ll|shall|is|are|is going to|should) (?:be )?(?:coming|on (?:its|their) way|with you|in your (?:\\p{L}+ )?(?:inbox|mailbox|hands|post|account|letterbox)|on your (?:desk|doorstep|table)|land|reach you|go out|leave our|leave here|arrive|ready)|(?:leaves?|ships?|reach(?:es)? you|goes out)|you(?:'ll| will| shall) (?:have|get)|you (?:have|get) (?:it|them|this)",
  reader: "you|your|yours",
  unbound:
    "not|never|\\p{L}+n't|cannot|perhaps|maybe|might|probably|hopefully|possibly|would|could|nothing|no one|hope to",
  conditional: "if (?:i|we) (?:can|could|get (?:a|the|round)|find|have|manage|make|had|were)|unless",
  joints: {
    and: "and|plus|&",
    or: "or",
    between: "also|please|then|maybe|perhaps|possibly|kindly|finally|ideally",
    question: "who|whose|what|when|where|which|why|how|whether",
    aside:
      "when (?:you|i|we|it|he|she|they|the)|if|as|since|because|so|that|while|once|until|unless|although|though|but|before|after|i hope",
    told: "(?:my|his|her|our|the) (?:\\p{L}+ ){1,2}(?:is|are|was|has|will)|i|we|he|she|it|they|you|there|nobody|everyone|that's|it's|i'm|we're|i've|i'll|we'll|we've|he's|she's|they're",
    doing: `(?:${DO}) (?!of|for|from|is|are|and|or|will)[\\p{L}\\d'#]+|(?!(?:with|for|from|into|over|under|about|after|before|during|since|until|like|than|then|not|only|both|all|half|even|via|per|near|off|onto|out|upon|within|without|against|between|through|toward|around|behind|beside|beyond|had|has|was|did|got|made|took|went|gave|left|felt|knew|said|in|on|at|by|to|of|as) )\\p{Ll}{3,}(?<!ing|ed|ly|[^s]s) (?:me|us|your|the|an?|my|our|him|her|them|it|this|that|these|those|some|everyone|his|their|up|off|out|down|back)`,
    endsInDoing: null,
    things: "the|an?|your|my|our|his|her|their|some|any|this|that|these|those|one|two|three|four|five|\\d+|both|all",
    handsOver: "send|need|giv|share|forward|provid|return|bring|lend|let me have|like|have|get|email|attach",
  },
};
