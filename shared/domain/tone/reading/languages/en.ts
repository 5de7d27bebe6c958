import type { ReadingPack } from "./pack.ts";

const DO =
  "send|share|forward|give|let|tell|provide|call|check|confirm|review|look|take|make|help|advise|reply|respond|update|add|remove|join|sign|fill|complete|bring|book|schedule|arrange|set|put|forward|point|introduce|connect|recommend|explain|clarify|return|get|come|meet|talk|speak|spare|do|approve|print|post|ask|write|read|see|include|prepare|handle|resend|submit|email|e-mail|ensure|keep|move|find|note|drop|have|answer|lend|sell|host|collect|pick|order|cancel|pay|buy|tell|remind|choose|count|lock|cook|water|feed|draft|revise|attach|measure|invite|chase|mail|text|ring|phone|swap|upload|pass|show|hand|file|clear|test|correct|translate|reserve|replace|copy|describe|list|save|open|close|try|use|leave|wait";

export const EN: ReadingPack = {
  requests: [
    "(?:could|can|would|will|might) (?:you|u|ya|one of you|someone|somebody|anyone|anybody|we|i (?:please )?(?:ask|get|have|trouble|borrow|see))",
    "(?:are|would) you (?:be )?(?:able|willing|free|available|open|so kind)",
    "(?:would|do) you mind",
    "i(?:'d| would) (?:like|love|be grateful|be glad|be happy|appreciate|need|want)(?: it)?(?: very much)?(?: if| for)? (?:you|your|to (?:have|get|see|hear|ask|know|talk|meet|speak|set|schedule|discuss))",
    "(?:i|we)(?: would|'d)? (?:really |greatly |very much |would )?appreciate(?: it)? (?:if|your|a|any|hearing)",
    "i(?:'d| would) be (?:very |most |really |so )?(?:grateful|thankful|glad|happy) (?:if|for|to (?:hear|have|get))",
    "(?:i|we) (?:just |really |also |still |only )?(?:need|want|require|expect|ask|beg|request|urge|invite) (?:that )?(?:you|your|from you)",
    "(?:i|we) (?:just |really |also |still )?need (?:an?|the|some|to know|to have|to get|to hear|it|this|that|help|advice|more|your)",
    "please|pls|plz|kindly",
    "let (?:me|us) (?:know|have)",
    "(?:do|did|have|are|is|was|were|does|has|should|shall|may) (?:you|we|i|he|she|they|there|it|this|that|anyone|anybody|the)(?=[^.!]{0,160}\\?)",
    "(?:what|when|where|who|whom|which|why|how)(?='|'s| )(?=[^.!]{0,200}\\?)",
    "(?:any|got any) (?:thoughts|ideas|news|updates?|suggestions|advice|feedback|comments|questions)(?=[^.!]{0,80}\\?)",
    "look(?:ing)? forward to (?:your|hearing|receiving)|(?:await|awaiting) your|(?:i(?:'m| am)|i was|we were|was) (?:looking for|hoping (?:you|that you|for|to (?:get|borrow|have))|asking|wondering (?:if|whether|about))|i (?:was )?wonder(?:ing)? (?:if|whether)|(?:i|we) hope (?:that )?you (?:can|could|will|would)|any (?:chance|way|possibility)|need(?:ed)? from you|lmk|(?:be glad|could do) (?:of|with) (?:your|a|an|some)",
    "(?:you|we) (?:should|must|need to|have to|ought to|may want to|might want to)",
    "(?:it|that)(?:'d| would) (?:\\p{L}+ )?be (?:\\p{L}+ )?(?:\\p{L}+|a (?:\\p{L}+ )?(?:help|relief)) (?:if|to (?:have|hear|get|know|see))",
    "(?:your|a|an) (?:prompt |quick |early |short )?(?:help|reply|response|answer|feedback|input|advice|approval|confirmation) (?:would|will|is) (?:be )?(?:very |much |greatly |highly )?(?:appreciated|welcome|helpful|needed|required)",
    "how about|what about|why don't (?:you|we)|shall we|let's|could use your|do me a favou?r|if you (?:could|would|can|have|want|need|get)",
    "feel free to|don't hesitate|be sure to|make sure|don't forget|remember to|get back to me|give (?:me|us|him|her|them) a (?:call|ring|shout)|call me|as soon as you can|asap|at your (?:earliest )?convenience",
  ].join("|"),
  beforeOrders:
    "please|pls|plz|kindly|just|then|also|so|and|but|again|now|first|next|otherwise|if so|if not|if possible|in the meantime|meanwhile|when you can|thanks|ok|okay|hi|hello|well|finally",
  orders: `(?:${DO})|need (?:the|your|an?|some|to know)`,
  noAsk:
    "please (?:find|be advised)|no need (?:to|for)|need not|you (?:don't|do not|needn't) (?:(?:need|have) to)?|nothing (?:else )?(?:is )?(?:needed|required|to (?:do|send|sign))(?: from you)?|(?:ask|need|want|expect) (?:for )?nothing|not asking|(?:won't|never|not) ask|(?!(?:i|we|you|have|had|not) )\\p{L}+ (?:has |have |had )?(?:asks?|asked|wondered|wanted to know|wants to know) (?:me |us |him |her |them )?(?:if|whether|who|what|when|where|which|how|why)[^.?!]{0,200}|(?:thanks?|thank you)(?: so much| very much)? for (?:letting|sending|asking)|as (?:you )?(?:asked|requested)|if you (?:need|have|want) any(?:thing)?|let me know if (?:i|we) can (?:help|do|be)|how are (?:you|things)|how do you do|(?:isn't|wasn't|aren't) (?:that|it|this|he|she|they) \\p{L}+(?= ?\\?)|no (?:reply|answer|response) (?:is )?(?:needed|necessary|required)|feel free to|don't hesitate",
  help: "would it help if (?:i|we)|shall i|(?:want|wants?|like|need|prefer) (?:me|us) to|(?:can|could|may) (?:i|we) (?:(?:get|bring|offer|lend|fetch|buy|help|assist|spare|save) you|help|be of|do anything|take (?:any|some|something|anything))|anything (?:i|we) (?:can|could) (?:do|bring|help|take)|(?:what|how) (?:can|could|may) (?:i|we) (?:help|do for|bring|contribute|support)|need (?:a|any|some) (?:hand|help|lift)(?= ?\\?)",
  offers: {
    demo: "(?:present|explain|tell you) (?:what|how) (?:our|we) [^.?!]{0,30}(?:can|could|do|does)|(?:quick|short|free|live|brief|product|personal(?:i[sz]ed)?|\\d{1,2}(?:-| )minute) demo(?:nstration)?s?|demo(?:nstration)? of (?:our|my|the|what we)|(?:for|you|book|schedule|arrange|request|offer|get) an? demo(?:nstration)?|free trial|walk you through (?:our|the|what|how)|show you (?:how (?:we|our|it)|what (?:we|our)|our)",
    meeting:
      "(?:schedule|book|set up|arrange|hop on|jump on|get on|grab) (?:(?:a|an|some|the|our|your|you|in|for|quick|short|brief|little|intro|introductory|discovery|\\d{1,2}(?:-| )min(?:ute)?s?|half(?:-| )hour|phone|video|zoom|teams) ){0,6}(?:call|chat|meeting|coffee|lunch|time|slot)|(?:could|can|shall|should|may) (?:we|i) (?:(?:please|maybe|perhaps|quickly|also) ){0,2}(?:meet|talk|speak|chat|have a (?:quick |short |brief )?(?:call|chat|meeting)|find (?:some |a )?time|come by|stop by|call you)|(?:do|would|could) you (?:have|spare|find) (?:me )?(?:a few|some|\\d{1,2}|ten|fifteen|twenty|thirty|half an) (?:minutes|min|hour)|\\d{1,2} minutes of your time|would you be (?:open|up|available|free) (?:to|for)|calendly\\.com|(?:pick|choose) a (?:time|slot)|(?:ten|fifteen|twenty|thirty|\\d{1,2}) minutes (?:with you|next week|this week|on (?:mon|tues|wednes|thurs|fri)day)|(?:buy|offer) you (?:lunch|dinner|a (?:coffee|beer|drink|meal))|(?:invite|take) you (?:to|for|out for) (?:lunch|dinner|coffee)|are you (?:free|available) (?:for|to|this|next|on)",
    price:
      "\\d{1,4} (?:pounds|euros|dollars) (?:a|per) (?:month|year|head|seat)|(?:our|special|discounted|introductory|attractive|competitive|best) (?:prices?|pricing|rates?|quotes?|fees)|\\d{1,2} ?% (?:off|discount)|(?:offer|give|get|with|for) (?:you )?(?:an? )?(?:\\d{1,2} ?% |special |early |small )?discount|per (?:user|seat|licen[cs]e)|(?:send|give|prepare|make) you (?:a|an|our) (?:quote|quotation|offer|proposal|price list)",
    offer:
      "our (?:new |latest |award-winning |leading )?(?:product|solution|platform|services?|software|tool|app|offering|system|package)s? (?:can|could|will|would|helps?|lets?|allows?|enables?|offers?|gives?|provides?|saves?|might|may|is|are)|we (?:offer|sell|provide) (?:you|an?|free|full|complete|special|services|solutions|companies|clients|customers|teams)|we (?:speciali[sz]e in|help (?:companies|teams|businesses|people|firms|organi[sz]ations|clients))|(?:special|exclusive|limited(?:-| )time|limited) offer|interested in (?:buying|purchasing|trying|our)|would you be interested in|(?:sign up|register) (?:now|today|here|for our)|our (?:brochure|catalogue|price list|sales deck)|become a (?:customer|client|member)",
  },
  gives:
    "i thought (?:you|this|of you)(?: (?:might|may|would|will|could))? (?:be |find |like|enjoy|want)|(?:might|may|could) be (?:of (?:use|interest|help|value)|useful|helpful|interesting) (?:to|for) you|(?:happy|glad|pleased) to (?:help|introduce|share|make an introduction|put you in touch)|(?:i(?:'d| would| will|'ll| can| could)|let me) (?:gladly |happily |like to )?(?:introduce you|put you in touch|make an introduction|connect you)|here(?:'s| is) (?:a|an|the|that) (?:link|article|book|paper|recipe|name|contact|list|report)|i(?:'ve| have)? (?:attached|enclosed|found|come across|came across) (?:a|an|the|this) (?:article|paper|book|report|list|piece|study|talk)|this made me think of you|i saw this and thought of you|as a (?:small )?(?:gift|present|thank you)|let me know (?:if|how) (?:i|we) can (?:help|be of help|support)|(?:if|whenever) (?:i|we) can (?:ever )?(?:help|be of help|do anything)|congratulations|congrats|well done|happy birthday",
  thanks:
    "(?:many |much |big |special |warm |sincere )?thanks(?: again| so much| very much| a lot| a million)?(?: for| to)?|thank you(?: again| so much| very much)?(?: for| to)?|thank-you|(?:i(?:'m| am)|we(?:'re| are)) (?:so |very |really |most |deeply |truly )?(?:grateful|thankful|obliged|indebted)|(?:i|we) (?:really |truly |very much |greatly |deeply )?appreciate(?:d)? (?:your|the|that|all|how|what|it)|(?:that|it) was (?:so |very |really )?(?:kind|nice|good|generous|thoughtful) of you|much appreciated|thx",
  promises:
    "(?:i(?:'ll| will| shall)|we(?:'ll| will| shall)|i(?:'m| am) going to|we(?:'re| are) going to) (?:(?:also|then|gladly|happily|certainly|definitely|try to|personally|make sure to|be sure to) ){0,2}(?:send|get back|come back|forward|share|call|ring|email|e-mail|write|reply|respond|answer|let you know|check|look into|find out|ask|review|read|prepare|draft|finish|complete|provide|deliver|introduce|put you|connect|bring|book|arrange|set up|organi[sz]e|schedule|confirm|update|revise|fix|sort|take care|follow up|have (?:it|this|that|the|an answer|something)|give you|do (?:it|this|that)|be in touch|report|post|pay|transfer|return)|you(?:'ll| will| shall) (?:have|get|receive|hear)|i promise(?: to| that| you)?|i commit to|you can (?:count|rely) on|you have my word|expect (?:it|this|that|the|my|a|an)[^.?!]{0,60} (?:by|on|before|from (?:me|us))|(?:i|we) (?:hereby )?(?:undertake|pledge|guarantee)",
  pledges:
    "(?:i(?:'ll| will| shall|'m going to| am going to)|we(?:'ll| will| shall|'re going to| are going to)) (?:(?:also|then|gladly|personally|certainly) ){0,2}(?!(?:be|have|need|not|never|always|see|meet|miss|know|say|admit|confess|think|want|understand|stop|leave|wait|remember|assume|spare|love|like|enjoy|go|try|take your|hold|owe|thank|bore|probably|no|keep you|hear|visit|celebrate|let|find you) ?)\\p{L}+",
  arrivals:
    "(?:i(?:'m| am)|we(?:'re| are)) (?:sending|bringing|posting|mailing|forwarding|dropping|delivering|returning|shipping|paying|handing|driving|collecting)|(?:will|'ll|shall|is|are|is going to|should) (?:be )?(?:coming|on (?:its|their) way|with you|in your (?:\\p{L}+ )?(?:inbox|mailbox|hands|post|account|letterbox)|on your (?:desk|doorstep|table)|land|reach you|go out|leave our|leave here|arrive|ready)|(?:leaves?|ships?|reach(?:es)? you|goes out)|you(?:'ll| will| shall) (?:have|get)|you (?:have|get) (?:it|them|this)",
  reader: "you|your|yours",
  unbound:
    "not|never|\\p{L}+n't|cannot|perhaps|maybe|might|probably|hopefully|possibly|would|could|nothing|no one|hope to",
  conditional: "if (?:i|we) (?:can|could|get (?:a|the|round)|find|have|manage|make|had|were)|unless",
  pressure:
    "as (?:i|we)(?:'ve| have)? (?:already |previously |repeatedly |clearly )(?:said|told|mentioned|wrote|written|stated|explained|asked)|(?:per|as per) my (?:last|previous|earlier) (?:e-?mail|message|note)|i(?:'ve| have)? (?:already )?(?:told|asked) you (?:this |that )?(?:already|before|several times|many times|twice|again and again|repeatedly)|how many times|(?:still|once again,? you) (?:haven't|have not|didn't|did not)|you (?:failed|neglected|forgot|never (?:answered|replied|responded|sent|bothered))|if (?:i|we) (?:don't|do not) (?:hear|receive|get)[^.?!]{0,60}(?:we|i) (?:will|shall|'ll) (?:have to|be forced|assume|escalate|cancel)|(?:or else|last chance|final (?:reminder|notice|warning)|immediately|at once|right now|without (?:further )?delay|urgent(?:ly)?|asap|a\\.s\\.a\\.p\\.?|time is running out|now or never|act (?:now|fast)|only today|today only)|i(?:'m| am) (?:very |really |extremely |quite )?(?:disappointed|surprised|annoyed|frustrated) (?:that|by|with|in) (?:you|your)|you (?:must|have to|had better|'d better|better)|i (?:expect|demand|insist)|(?:unacceptable|inexcusable|your fault|no excuse)|(?:is it|was it) (?:so|that|really) (?:hard|difficult)|escalate this",
  hedges:
    "maybe|perhaps|possibly|probably|sort of|kind of|kinda|i (?:think|guess|suppose|believe|feel)|it seems|seems? (?:to|like)|apparently|somewhat|a (?:little|bit)|just|i was (?:just )?(?:wondering|hoping|thinking)|i wonder(?:ed)?|if (?:possible|you don't mind|that's ok(?:ay)?|it's not too much trouble|at all possible)|might|may be|could be|not sure|i(?:'m| am) not (?:an expert|certain)|in my (?:humble )?opinion|more or less|hopefully|would it be possible|i could be wrong|correct me if|sorry to (?:bother|trouble|disturb)",
  stock:
    "please find (?:attached|enclosed)|attached (?:herewith|hereto|please find)|herewith|hereby|as per|per our (?:conversation|discussion|call)|i hope (?:this (?:e-?mail|message|note) finds you well|you(?:'re| are) (?:doing )?well|all is well)|i trust (?:this|you|that)[^.!?]{0,30} well|please do not hesitate|don't hesitate|at your earliest convenience|touch(?:ing)? base|circl(?:e|ing) back|reach(?:ing)? out|loop(?:ing)? (?:in|back)|moving forward|going forward|low(?:-| )hanging fruit|synergy|synerg(?:ies|istic)|leverage|deep dive|on the same page|think outside the box|win-win|at the end of the day|pick your brain|to whom it may concern|dear sir or madam|thank you in advance|thanks in advance|looking forward to hearing from you|kindly be advised|please be advised|for your (?:information|reference|perusal)|with (?:regard|respect|reference) to|in regards? to|enclosed please find|needless to say|it has come to (?:my|our) attention|just (?:checking|following) (?:in|up)",
  joints: {
    and: "and|plus|&",
    or: "or",
    between: "also|please|then|maybe|perhaps|possibly|kindly|just|finally|to|ideally",
    question: "who|whose|what|when|where|which|why|how|whether",
    aside:
      "when (?:you|i|we|it|he|she|they|the)|if|as|since|because|so|that|while|once|until|unless|although|though|but|before|after|i hope",
    told: "(?:my|his|her|our|the) (?:\\p{L}+ ){1,2}(?:is|are|was|has|will)|i|we|he|she|it|they|you|there|nobody|everyone|that's|it's|i'm|we're|i've|i'll|we'll|we've|he's|she's|they're",
    doing: `(?:${DO}) (?!of|for|from|is|are|and|or|will)[\\p{L}\\d'#]+|(?!(?:with|for|from|into|over|under|about|after|before|during|since|until|like|than|then|not|only|both|all|half|even|via|per|near|off|onto|out|upon|within|without|against|between|through|toward|around|behind|beside|beyond|had|has|was|did|got|made|took|went|gave|left|felt|knew|in|on|at|by|to|of|as) )\\p{Ll}{3,}(?<!ing|ed|ly|[^s]s) (?:me|us|your|the|an?|my|our|him|her|them|it|this|that|these|those|some|everyone|his|their)`,
    endsInDoing: null,
    things: "the|an?|your|my|our|his|her|their|some|any|this|that|these|those|one|two|three|four|five|\\d+|both|all",
    handsOver: "send|need|giv|share|forward|provid|return|bring|lend|let me have|like|have|get|email|attach",
  },
  days: {
    by: "by|before|until|till|no later than|not later than|latest by|due|on or before|prior to|at the latest",
    on: "on|this|for|from|since|after|starting|come",
    weekdays: "sunday/sun monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thur/thurs friday/fri saturday/sat",
    months:
      "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec",
    relative:
      "today=0|tonight=0|this afternoon=0|this evening=0|end of day=0|end of the day=0|eod=0|cob=0|close of business=0|noon=0|tomorrow=1|the day after tomorrow=2",
    next: "next",
    endOfWeek: "end of (?:the |this )?week|the end of (?:the |this )?week|eow|this week",
    endOfMonth: "end of (?:the |this )?month|the end of (?:the |this )?month|eom|month end|this month",
    nextWeek: "next week|the coming week|the week after",
    inDays: "in # days|within # days",
    inWeeks: "in # weeks|within # weeks",
    dayMonth: "#(?:st|nd|rd|th)?(?: of)? @;@ #(?:st|nd|rd|th)?",
    order: "unclear",
  },
};
