import type { RuleWords } from "./pack.ts";

export const EN: RuleWords = {
  askedFor:
    "you(?:'ve| have|'d| had)? (?:kindly )?(?:asked|requested|wanted|suggested|proposed|offered|invited|were asking|inquired|enquired)|as (?:you )?(?:requested|asked|agreed|discussed|promised|suggested|proposed)|(?:per|at|on) your (?:request|question|suggestion|invitation)|your (?:request|enquiry|inquiry|invitation)|thank(?:s| you) for (?:the invitation|inviting|asking|offering|suggesting|your interest)|(?:no|without any) need (?:for|to)|not (?:selling|trying to sell|a sales|pitching|asking)|not (?:want|wish|trying) to (?:sell|pitch)|happy to accept",
  aboutThem: "What are you working on at the moment?",

  smallTalk:
    "(?:won't|never|not) ask|how (?:are|is|was|were) (?:you|things|life|everything|your)|how (?:have|has) (?:you|it|things) been|how do you do|how(?:'s| is| are| was) (?:the|your|it) [^.?!]{0,40}|(?:can|could|would) you (?:believe|imagine|guess)|remember when|who (?:would|could) have|(?:isn't|wasn't|aren't|doesn't) (?:that|it|this|he|she|there)|did you (?:know|hear|see)|what a|you (?:asked|wanted|were wondering)|if you (?:could|can|would|want|need)",
  questionWords:
    "what|when|where|who|whom|which|why|how|isn't|aren't|wasn't|weren't|doesn't|is|are|was|were|do|does|did|have|has",
  offerBack: "Is there something I can do for you in return?",

  vagueAsks: [
    ["(?:some|your) (?:guidance|wisdom|pointers)", null],
    ["pick your brains?", "ask you one specific question"],
    ["do you (?:happen to )?know any ?(?:one|body)(?= (?:who|that|in|for|at|with))", "who do you know"],
    [
      "do you (?:happen to )?know any ?(?:one|body)(?! (?:who|that|in|for|at|with))",
      "who do you know who could help with this one problem",
    ],
    [
      "any (?:advice|tips|ideas|suggestions|feedback|input|insights?)(?= ?\\?| (?:would be|is|are|you (?:have|may|might|could)))",
      "the first thing you would do",
    ],
    ["any (?:help|support)(?= (?:you (?:can|could|may|might)|would be|is)[^.?!]{0,40})", "an answer to one question"],
    ["i(?:'d| would) (?:really )?love to connect", "I would like to ask you one thing"],
    ["(?:can|could|would) you help me out", "could you do one thing for me"],
    ["catch up (?:some ?time|at some point|one of these days|soon)", "talk for a few minutes next week"],
    ["touch base(?: soon| some ?time| again)?", "talk for a few minutes next week"],
    ["keep me in mind", null],
    ["(?:any|got any|your) thoughts(?= ?\\?|$|\\.)", "which part would you change first"],
    [
      "any thoughts (?:on|about) (?:this|that|it|the (?:above|below|attached))",
      "which part of it would you change first",
    ],
    ["let me know what you think", "tell me which part you would change"],
  ],
  toldNotAsked: "(?:asked|wanted|tried) to|gave (?:us|me)|thanks for",
  specific:
    "know how to|whether|which of|between|option [a-d\\d]|section|paragraph|page|slide|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|by (?:tomorrow|tonight|noon|the end of)|by \\d|question \\d|in particular|specifically|before \\d{2,4}|i need to know",

  hello: "Hello",
  toNobody: "to whom it may concern",
  announcements: [
    ["dear (?:friends|members|neighbours|neighbors|supporters|residents)(?: of [^,:!\\n]{1,40})?(?= ?[,:!])", "Hello"],
    [
      "(?:our|the) (?:whole )?team is (?:proud|happy|excited|thrilled|delighted) to (?:present|announce|share|introduce)",
      null,
    ],
    ["available (?:now )?(?:to|for) all (?:customers|clients|members)", null],
    [
      "(?:we(?:'re| are)|i(?:'m| am)) (?:so |very |really |absolutely )?(?:excited|thrilled|pleased|delighted|proud|happy|honou?red|overjoyed) to (?:announce|share|introduce|present|unveil|inform you(?: that)?|let you know)",
      "I wanted to tell you about",
    ],
    ["as (?:a|one of our) valued (?:customers?|clients?|partners?|members?|subscribers?)", ""],
    ["don't miss (?:out|this (?:chance|opportunity))", ""],
    ["act now|for a limited time(?: only)?|while (?:stocks|supplies) last", ""],
    ["click (?:here|the (?:link|button) below) to (?:learn|find out|read|sign|register)", "here is where you can"],
    ["(?:our|this month's) newsletter", "what we have been doing"],
    ["stay tuned(?: for more)?", ""],
    ["(?:companies|businesses|organi[sz]ations|teams|firms) (?:like|such as) yours", "you"],
    ["(?:you can )?unsubscribe (?:below|here|at any time)", ""],
    ["dear (?:valued )?(?:customer|client|partner|subscriber|member|reader|friend)s?", "Hello"],
  ],

  stiff: [
    ["dear sirs?(?: or | ?/ ?)madam|dear sirs?(?= ?[,:])|dear madam", "Hello"],
    ["(?:please find|find) (?:attached|enclosed) herewith|attached herewith(?: please find)?", "attached are"],
    ["i am writing to inform you(?: that)?", "just so you know:"],
    ["(?:the )?(?:aforementioned|above-mentioned|aforesaid)", "the"],
    ["please do not hesitate to contact the undersigned", "please call me"],
    ["should you (?:require|have) any (?:further )?(?:information|questions|queries)", "if you have questions"],
    ["i (?:remain|am)[,]? yours (?:faithfully|truly|sincerely)", "best wishes"],
    ["(?:kindly|please) be advised that", "note that"],
  ],
  stiffForCasual: [
    ["kindly find|enclosed please find", "here are"],
    ["for your (?:kind )?(?:perusal|consideration|attention)", ""],
    ["appended|hereunder|henceforth|heretofore", null],
    ["please find (?:attached|enclosed)(?! herewith)", "here are"],
    ["as per our", "after our"],
    ["as per your", "as in your"],
    ["as per", "as in"],
    ["i would be (?:most|very) grateful if you (?:could|would)", "could you"],
    ["i should be (?:most|very)? ?(?:grateful|obliged)", "I would be glad"],
    ["please do not hesitate to contact (?:me|us)", "just call me"],
    ["yours (?:sincerely|faithfully|truly)", "best wishes"],
    ["pursuant to|in accordance with|with (?:regard|reference|respect) to", "about"],
    ["at your earliest convenience", "when you can"],
  ],
  slang: [
    ["hit me up|catch ya|later,? (?:mate|dude)|yo(?=,? \\p{L})", null],
    ["(?:hey|yo|hi|hiya) (?:buddy|mate|dude|bro|man|pal|hun|babe|you)(?= ?[,!\\n]|$)", "hello"],
    ["what's up|wassup|sup(?= )|howdy", "hello"],
    ["(?:lol|lmao|rofl|omg|wtf|imho|tbh|btw|thx|ikr)", ""],
    ["gonna", "going to"],
    ["wanna", "want to"],
    ["gotta", "have to"],
    ["no worries(?: about)?|no prob(?:s|lem)?(?= ?[,!.])", null],
    ["xoxo|cheerio|ttyl|cya|see ya|hugs", "best wishes"],
    ["(?:mate|dude|bro)(?= ?[.,!?])", ""],
    ["asap ?!{1,9}", "soon"],
    ["(?:super|mega|totally|sooo+) (?:cool|awesome|sick|dope)|awesome sauce|badass|freaking|damn", null],
  ],
  familiarAddress: "",
  formalAddress: "dear (?:mr|mrs|ms|dr|prof|professor|sirs?|madam)",
  politeAddress: "",
  formalSignOff:
    "yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully(?: yours)?|(?:with )?(?:kind|kindest|best)? ?regards|with best wishes",

  misspellings:
    "untill>until wich>which teh>the adn>and taht>that thier>their freind>friend becasue>because tommorow>tomorrow reccomend>recommend successfull>successful wierd>weird comming>coming calender>calendar foward>forward fourty>forty grammer>grammar greatful>grateful liason>liaison maintainance>maintenance publically>publicly speach>speech truely>truly usefull>useful alot>a@lot thankyou>thank@you adress>address availabe>available dissapointed>disappointed dissapear>disappear finaly>finally happend>happened hieght>height lenght>length peice>piece proffesional>professional realy>really strenght>strength usualy>usually wensday>Wednesday",
  slips: [
    [
      "its(?= (?:been|a|an|not|going|too|very|so|just|really|always|never|time|important|possible|great|good|nice|clear|fine|ok|okay|working|hard|easy|been|the (?:first|best|last|same|third))(?!\\p{L}))",
      "it's",
    ],
    [
      "your(?= (?:going|doing|welcome(?! (?:party|pack|drink|speech|e-?mail|letter|note))|right(?= (?:about|that|,|\\.))|invited|coming|looking|not|very|so|always|never|the (?:best|first|one|only))(?!\\p{L}))",
      "you're",
    ],
    [
      "you're(?= (?:e-?mail|mail|message|payment|invoice|help|time|order|letter|office|team|reply|answer|company|house|boat|car|name|number|question|support|feedback|advice))",
      "your",
    ],
    [
      "there(?= (?:going|coming|not going|doing|planning|looking|having)(?!\\p{L}))|their(?= (?:going|coming|is|are|was|were|not)(?!\\p{L}))",
      "they're",
    ],
    [
      "(?<=(?:more|less|better|worse|rather|later|sooner|earlier|bigger|smaller|longer|other|faster|cheaper) )then(?! (?:we|i|you|he|she|they|the|it|again))",
      "than",
    ],
    [
      "(?<=(?:can|could|please|would|will|to) (?:you |please )?)advice(?= (?:me|us|you|him|her|them|on|if|whether))",
      "advise",
    ],
    ["(?<=(?:don't|do not|didn't) )no(?= (?:if|when|what|which|who|how|where|why|whether|about|the|it))", "know"],
    [
      "(?<=(?:will|to|not|may|might|could|would|can) )loose(?= (?:the|a|our|your|my|it|this|that|money|time|track|sight|touch))",
      "lose",
    ],
    ["to(?= (?:much|many|late|early|expensive|long|small|big|busy)(?: (?:for|to|work|time|money)|[.,!?]))", "too"],
    ["thanks you", "thank you"],
    ["(?<=(?:he|she|it) )don't", "doesn't"],
    [
      "(?<=(?:should|would|could|must|might) )of(?= (?:been|gone|done|had|sent|told|said|come|known|asked|seen))",
      "have",
    ],
    ["informations", "information"],
    ["advices", "advice"],
    ["feedbacks", "feedback"],
    ["should of(?! course)", "should have"],
    ["could of(?! course)", "could have"],
    ["would of(?! course)", "would have"],
    ["must of(?! course)", "must have"],
    ["your welcome(?= ?[,.!]| any)", "you're welcome"],
    ["could care less", "couldn't care less"],
    ["for all intensive purposes", "for all intents and purposes"],
  ],
  mayDouble:
    "had|that|is|very|so|no|ha|bye|knock|really|her|night|long|far|many|again|more|who|in|do|you|super|hear|there|now|yes|never|blah|tut|win",

  chasing: [
    [
      "re-?sending (?:this|it|my)|sending (?:this|it) again|(?:slipped|slip|fell|fall) through the cracks|(?:got|get|been|be) (?:lost in (?:the post|your inbox|the shuffle)|buried)|(?:mail|message|e-?mail|note) (?:get|got) lost",
      null,
    ],
    [
      "(?:just )?(?:bumping|pushing|moving|floating) this (?:up|back|to the top)(?: (?:up|to the top))?(?: (?:of|in) your inbox)?",
      null,
    ],
    ["(?:(?:this is )?(?:just )?a )?(?:gentle|friendly|kind) (?:reminder|nudge|bump)", "a note, with no hurry"],
    [
      "(?:is there |do you have |have you got )?any (?:updates?|news|word)(?: on (?:this|that|it|my (?:e-?mail|message|note)))? ?[?.]",
      "it is fine if this has to wait.",
    ],
    ["(?:is there |do you have |have you got )?any (?:updates?|news|word) (?:on|about|from)[^.?!]{1,60}\\?", null],
    [
      "(?:did|have) you (?:get|got|had|have|find|found) (?:a |the |some )?(?:chance|time|moment) to (?:look|read|review|think|go)(?: (?:at|over|about|through))?",
      "what would you change in",
    ],
    [
      "(?:did|have) you (?:get|got|receive|received|see|seen|read) my (?:last |previous |earlier )?(?:e-?mail|message|note|mail)",
      "can I make anything in my message easier",
    ],
    [
      "i (?:have not|haven't) heard (?:back )?from you|(?:i(?:'m| am) )?still waiting (?:for|to hear)(?: from you)?|as i (?:already )?(?:said|wrote|mentioned) (?:before|in my (?:last|previous|earlier) (?:e-?mail|message|note))",
      "I know that you have much to do",
    ],
  ],
  followUps:
    "(?:i(?:'m| am| was|'ve been| wanted| thought i(?:'d| would)|'d like| would like)(?: just)?|just|only|simply) (?:just )?(?:checking in|checking back|touching base|circling back|following up|to check in|to touch base|to circle back|to follow up)(?: with you)?(?: again)?(?: (?:on|about|regarding|to see)(?: (?:my|the|our|this|that))?)?",
  aboutIt: "this is about",
  noHurry: "No need to answer if this is a busy time.",

  pressure: [
    [
      "i(?:'ve| have) (?:now )?(?:asked|told|written to|e-?mailed) you (?:\\p{L}+ times|twice|again and again)[^.?!]{0,20}",
      null,
    ],
    ["what is so (?:hard|difficult)[^.?!]{0,40}", null],
    ["for the (?:third|fourth|umpteenth|hundredth|last) time", null],
    ["i (?:really )?(?:have to|must) insist|or (?:we are|we're|i'm|i am) done", null],
    [
      "as (?:i|we)(?:'ve| have)? (?:already |previously |repeatedly )?(?:said|told you|told|mentioned|wrote|written|stated|explained|asked)(?: you)? (?:already|before|twice|several times|many times|again and again|repeatedly)",
      "to say it once more",
    ],
    [
      "as (?:i|we)(?:'ve| have)? (?:already|repeatedly|clearly) (?:said|told you|told|mentioned|wrote|written|stated|explained|asked)(?: you)?(?: twice| before| several times)?",
      "to say it once more",
    ],
    ["(?:as )?per my (?:last|previous|earlier) (?:e-?mail|message|note)", "as in my last mail"],
    ["as you (?:should|ought to|must|very well|surely) know(?: by now)?", "by the way"],
    ["you (?:never|always) (?:answer|reply|respond|listen|call|do|forget|ignore|care)[^.?!]{0,60}", null],
    ["(?:this is )?(?:your|the) (?:very )?last (?:chance|warning|opportunity)", null],
    [
      "i(?:'m| am) (?:very |really |extremely |so )?(?:disappointed|annoyed|frustrated|angry|fed up) (?:in|with|by|that) you[^.?!]{0,40}",
      null,
    ],
    [
      "(?:if|unless) (?:i|we) (?:don't |do not )?(?:hear|get|receive|have)[^.?!]{0,50}(?:by|before|until|within)[^.?!]{0,40}(?:i|we)(?:'ll| will| shall| have to|'ll have to)[^.?!]{0,80}",
      null,
    ],
    ["(?:is |was )?(?:all |entirely |only )?your (?:own )?fault", null],
    ["urgent ?!{2,9}|(?:answer|reply|respond|answer) (?:to me )?(?:immediately|at once|right now|now)", null],
    ["how (?:many times|often) (?:do|must|have) (?:i|we)[^.?!]{0,60}", null],
    ["(?:unacceptable|inexcusable|no excuse)", null],
    ["(?:time is running out|now or never|or else|final (?:notice|warning))", null],
    [
      "i (?:expect|demand) (?:an? |your )(?:immediate |prompt )?(?:answer|reply|response|apology|explanation)",
      "I would be glad of an answer",
    ],
  ],

  social:
    "(?:haven't|have not|hadn't) (?:\\p{L}+ )?(?:spoken|seen|talked|met|been in touch|written|heard)|(?:lost|out of) touch|since (?:we last|the last time|our last)|hope (?:that )?(?:you|all|your|the)|how (?:are|is|have|was) |(?:long|a while|ages|too long|so long)(?: time)?(?: since)?|my (?:long )?silence|congratulations|congrats|thought of you|thinking of you|thank(?:s| you)|sorry (?:for|that|to)|happy (?:birthday|new year|easter|christmas)|remember(?:ed)? (?:when|how|the|our)|miss(?:ed)? (?:you|our)|last time we|(?:years?|months|summers|winters) (?:since|ago|already)|the family|how time",
  longTime: "It has been a while, and I hope that you are well.",

  warmThanks:
    "(?:without|couldn't have[^.?!]{0,40}without) you|invaluable|lifesaver|won't forget|never forget|owe you (?:one|a|big)|very (?:kind|nice|good|generous) of you|can't (?:tell|say|express)[^.?!]{0,40}(?:helped|means|meant|how much)|(?:much|greatly|really|truly|deeply) appreciated|appreciate (?:it|that|your|what|you)|grateful|helped (?:me|us) (?:a lot|so much|enormously|greatly)|you(?:'re| are) (?:a star|a lifesaver|the best|very kind)",
  noThanks: "no thanks to|no,? thanks|no,? thank you",
  thanksFor: {
    introduction: "Thank you again for the introduction.",
    help: "Thank you again for your help.",
    advice: "Thank you again for your advice.",
    article: "Thank you again for what you sent me to read.",
    referral: "Thank you again for recommending me.",
    time: "Thank you again for your time.",
    gift: "Thank you again for your gift.",
  },

  gushing:
    "(?:an? )?(?:absolute|total) (?:star|gem|hero|legend|genius)|you are a genius|(?:absolutely|truly|simply|utterly|totally|just|so) (?:amazing|incredible|awesome|fantastic|phenomenal|mind-?blowing|outstanding|brilliant|stunning|epic|magical|perfect)|best of the best|beyond (?:words|amazing|excited|thrilled|grateful)|(?:super|so|really|very) (?:super|so|really|very) (?:excited|happy|thrilled)|game-?chang(?:ing|er)|world-class|revolutioni[sz]e|once-in-a-lifetime|(?:a |an )?(?:true|absolute|living) (?:legend|genius|visionary|rockstar|inspiration)|blown away|over the moon|the most (?:incredible|amazing|wonderful|fantastic|beautiful|extraordinary)[^.?!]{0,40}(?:ever|in my life)|can't even",
  superlatives:
    "amazing|incredible|awesome|fantastic|phenomenal|outstanding|extraordinary|spectacular|stunning|mind-?blowing|unbelievable|sensational|magnificent|breathtaking|legendary|epic|groundbreaking|revolutionary|cutting-edge|overwhelmed|delighted|thrilled|ecstatic|superb|flawless",
  celebration:
    "birthday|congratulations|congrats|wedding|anniversary|new year|christmas|easter|baby|grandfather|grandmother",

  promises:
    "you have my word|you(?:'ll| will) have (?:it|them|this|the [^.?!]{1,40}) [^.?!]{0,40}by|(?:i(?:'ll| will| shall)|we(?:'ll| will| shall)) (?:let you know|tell you|drop|show you|introduce you|call|have|look|see to|take care|return)|let me (?:get back to you|come back to you|check and)|(?:i(?:'m| am)|we(?:'re| are)) (?:going to|about to) (?:send|forward|write|call|bring|share|introduce|check|ask)|(?:i|we) promise|you have my word|count on me",
  noPromise:
    "not to count on|can't count on|don't count on|better not|i can't promise|i(?:'ll| will) be (?:honest|frank|brief|quick|there|away|out|late|in)|i(?:'ll| will) (?:never|always|not)|(?:won't|will not|can't|cannot)|if (?:i|you|we|he|she|they) will|you(?:'ll| will| shall) (?:need|see|get|receive|hear|have an? (?:opportunity|chance))|we(?:'ll| will) (?:need|have (?:something|to|a limited|an opportunity)|pay)|i(?:'ll| will) tell you that|i(?:'ll| will) (?:admit|say|confess|miss|leave it|take it|have to)",

  personal:
    "family|kids|children|daughters?|sons?|girls|boys|wife|husband|partner|parents|mother|father|birthday|holidays?|vacation|weekend|christmas|easter|new year|how (?:are|is|was|were) (?:you|your|things|life)|hope (?:that )?(?:you|all|your)|congratulations|congrats|get well|feeling better|your (?:move|trip|talk|article|book|new job|garden|house|knee|health|wedding|team)|thought of you|good to (?:see|hear|meet)|(?:enjoyed|loved) (?:our|your|meeting)",
};
