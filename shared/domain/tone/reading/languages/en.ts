import type { ReadingPack } from "./pack.ts";

const DO =
  "send|share|forward|give|let|tell|provide|call|check|confirm|review|look|take|make|help|advise|reply|respond|update|add|remove|join|sign|fill|complete|bring|book|schedule|arrange|set|put|forward|point|introduce|connect|recommend|explain|clarify|return|get|come|meet|talk|speak|spare|do|approve|print|post|ask|write|read|see|include|prepare|handle|resend|submit|email|e-mail|ensure|keep|move|find|note|drop|have";

export const EN: ReadingPack = {
  requests: [
    "(?:could|can|would|will|might) (?:you|one of you|someone|somebody|anyone|anybody|we|i (?:please )?(?:ask|get|have|trouble|borrow|see))",
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
    "look(?:ing)? forward to (?:your|hearing|receiving)|(?:await|awaiting) your|i(?:'m| am) (?:looking for|hoping (?:you|that you|for|to get)|asking|wondering (?:if|whether|about))|i (?:was )?wonder(?:ing)? (?:if|whether)|i hope (?:that )?you (?:can|could|will|would)",
    "(?:you|we) (?:should|must|need to|have to|ought to|may want to|might want to)",
    "it would be (?:great|good|nice|helpful|useful|wonderful|lovely|best|appreciated) (?:if|to (?:have|hear|get|know|see))",
    "(?:your|a|an) (?:prompt |quick |early |short )?(?:help|reply|response|answer|feedback|input|advice|approval|confirmation) (?:would|will|is) (?:be )?(?:very |much |greatly |highly )?(?:appreciated|welcome|helpful|needed|required)",
    "how about|what about|why don't (?:you|we)|shall we|let's|could use your|do me a favou?r|if you (?:could|would|can|have|want|need|get)",
    "feel free to|don't hesitate|be sure to|make sure|don't forget|remember to|get back to me|give (?:me|us|him|her|them) a (?:call|ring|shout)|call me|as soon as you can|asap|at your (?:earliest )?convenience",
  ].join("|"),
  beforeOrders:
    "please|pls|plz|kindly|just|then|also|so|and|but|again|now|first|next|otherwise|if so|if not|if possible|in the meantime|meanwhile|when you can|thanks|ok|okay|hi|hello|well|finally",
  orders: DO,
  noAsk:
    "please (?:find|be advised)|no need (?:to|for)|need not|you (?:don't|do not) (?:need|have) to|(?:thanks?|thank you)(?: so much| very much)? for (?:letting|sending|asking)|as (?:you )?(?:asked|requested)|if you (?:need|have|want) any(?:thing)?|let me know if (?:i|we) can (?:help|do|be)|how are (?:you|things)|how do you do|no (?:reply|answer|response) (?:is )?(?:needed|necessary|required)|feel free to|don't hesitate",
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
    "(?:i(?:'ll| will| shall)|we(?:'ll| will| shall)|i(?:'m| am) going to|we(?:'re| are) going to) (?:(?:also|then|gladly|happily|certainly|definitely|try to|personally|make sure to|be sure to) ){0,2}(?:send|get back|come back|forward|share|call|ring|email|e-mail|write|reply|respond|answer|let you know|check|look into|find out|ask|review|read|prepare|draft|finish|complete|provide|deliver|introduce|put you|connect|bring|book|arrange|set up|organi[sz]e|schedule|confirm|update|revise|fix|sort|take care|follow up|have (?:it|this|that|the|an answer|something)|give you|do (?:it|this|that)|be in touch|report|post|pay|transfer|return)|you(?:'ll| will| shall) (?:have|get|receive|hear)|i promise(?: to| that| you)?|i commit to|you can (?:count|rely) on|you have my word|expect (?:it|this|that|the|my)[^.?!]{0,60} (?:by|on|before)",
  pressure:
    "as (?:i|we)(?:'ve| have)? (?:already |previously |repeatedly |clearly )(?:said|told|mentioned|wrote|written|stated|explained|asked)|(?:per|as per) my (?:last|previous|earlier) (?:e-?mail|message|note)|i(?:'ve| have)? (?:already )?(?:told|asked) you (?:this |that )?(?:already|before|several times|many times|twice|again and again|repeatedly)|how many times|(?:still|once again,? you) (?:haven't|have not|didn't|did not)|you (?:failed|neglected|forgot|never (?:answered|replied|responded|sent|bothered))|if (?:i|we) (?:don't|do not) (?:hear|receive|get)[^.?!]{0,60}(?:we|i) (?:will|shall|'ll) (?:have to|be forced|assume|escalate|cancel)|(?:or else|last chance|final (?:reminder|notice|warning)|immediately|at once|right now|without (?:further )?delay|urgent(?:ly)?|asap|a\\.s\\.a\\.p\\.?|time is running out|now or never|act (?:now|fast)|only today|today only)|i(?:'m| am) (?:very |really |extremely |quite )?(?:disappointed|surprised|annoyed|frustrated) (?:that|by|with|in) (?:you|your)|you (?:must|have to|had better|'d better|better)|i (?:expect|demand|insist)|(?:unacceptable|inexcusable|your fault|no excuse)|(?:is it|was it) (?:so|that|really) (?:hard|difficult)|escalate this",
  hedges:
    "maybe|perhaps|possibly|probably|sort of|kind of|kinda|i (?:think|guess|suppose|believe|feel)|it seems|seems? (?:to|like)|apparently|somewhat|a (?:little|bit)|just|i was (?:just )?(?:wondering|hoping|thinking)|i wonder(?:ed)?|if (?:possible|you don't mind|that's ok(?:ay)?|it's not too much trouble|at all possible)|might|may be|could be|not sure|i(?:'m| am) not (?:an expert|certain)|in my (?:humble )?opinion|more or less|hopefully|would it be possible|i could be wrong|correct me if|sorry to (?:bother|trouble|disturb)",
  stock:
    "please find (?:attached|enclosed)|attached (?:herewith|hereto|please find)|herewith|hereby|as per|per our (?:conversation|discussion|call)|i hope (?:this (?:e-?mail|message|note) finds you well|you(?:'re| are) (?:doing )?well|all is well)|i trust (?:this|you|that)[^.!?]{0,30} well|please do not hesitate|don't hesitate|at your earliest convenience|touch(?:ing)? base|circl(?:e|ing) back|reach(?:ing)? out|loop(?:ing)? (?:in|back)|moving forward|going forward|low(?:-| )hanging fruit|synergy|synerg(?:ies|istic)|leverage|deep dive|on the same page|think outside the box|win-win|at the end of the day|pick your brain|to whom it may concern|dear sir or madam|thank you in advance|thanks in advance|looking forward to hearing from you|kindly be advised|please be advised|for your (?:information|reference|perusal)|with (?:regard|respect|reference) to|in regards? to|enclosed please find|needless to say|it has come to (?:my|our) attention|just (?:checking|following) (?:in|up)",
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
