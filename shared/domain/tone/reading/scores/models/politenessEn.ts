/**
 * Written by `npm run train -- tone` (tools/train/tone); never by hand. Trained on
 * the Stanford Politeness Corpus (Danescu-Niculescu-Mizil et al. 2013; 3,467 requests on Wikipedia talk pages, text CC BY-SA).
 * Weights of single words and of what a text looks like; no sentence of a source is in here, and no word that is mostly a name. The same
 * data give the same file: nothing is drawn by chance. Judged by `npm run eval -- tone` (tools/eval/README.md). First trained 2026-11-22.
 */
import type { LinearModel } from "../linearModel.ts";

export const POLITENESS_EN: LinearModel = {
  looksAt: { counting: "present", pairs: "first", register: null },
  intercept: 0.037,
  step: 0.022,
  shape: {
    apostrophes: -0.199,
    brackets: 0.43,
    capitals: -0.048,
    colons: -0.131,
    commas: 0.018,
    dashes: -0.017,
    digits: -0.428,
    dots: 0.138,
    exclamation: -0.152,
    faces: 0.503,
    logWords: 0.067,
    lowStart: -0.135,
    manyMarks: -0.723,
    noEnd: -0.772,
    question: -0.189,
    quotes: 0.032,
    shouted: -0.227,
    stretched: -0.111,
    wordLength: -0.041,
    words10: 0.081,
    words3: 0.135,
    words7: -0.188,
  },
  gestures: {
    day: 0.106,
    deadline: 0.075,
    give: 0.701,
    hedge: 0.025,
    "offer-meeting": 0.23,
    "offer-offer": 0.511,
    order: -0.007,
    pressure: -0.2,
    promise: -0.058,
    question: -0.032,
    request: 0.12,
    seemingAsk: 0.159,
    stock: -0.108,
    thanks: 0.817,
  },
  words: `31 friend
28 nice
24 apologies great sorry
22 ^_good
21 help
20 accept happy
19 clarify sometime w worry
18 correct interested
17 ! ^_although between drop thoughts trouble welcome
16 curious email wanted we've
15 ^_after ^_my ^_sure birthday congratulations immediately ok thank weekend
14 ?? ^_all according associated join music professor willing
13 ^_not ago good hope may mind please possible professional solution war within
12 ^_sorry ^_thank busy channel continuing country finished happens hi hopefully looks new numbers often perhaps refer size tells tips video
11 ^_from ^_i'm able both could create finding found giving hello high hit lines provided quick recall rest reviews stuff you'd
10 ^_nice ^_some ^_there's account discussed e-mail effect excellent ideas important listed near night number option possibility technical via want watch wondering working
9 ^_hi ^_interesting ^_that actual book books campaign closer comments copy date details due i'd larger location message move moves national photo planning practice proposal recommended review shows software sort sounds target think tool
8 ^_could ^_did ^_do ^_no ^_these anywhere attacks can century chance contact continued easier fill finish further game i'll late learning looking luck means offer projects prove reasonable regarding run seeing set setting support told try usual various
7 ^_actually ^_also ^_by ^_sounds ^_still ^_unfortunately ^_you've another apologize apparently approval area automatically become begin bother called checking detail different ended explaining feeling improvements long m myself named note owner plan played quite quote recommend regard relevant reply saw term themselves total tried unfortunately useful verify versions week weren't would
6 # -- : ^_an ^_as ^_i ^_on ^_one ^_should add ahead around best company contains correctly cut describe detailed earlier entire events exist figured fit flow holding i've include interesting names nomination noticed pass placed political previous records reference resolve restore section short should side submit suggest take those thought while work x
5 ; ^_great ^_hello ^_is ^_very ^_when ^_who addition appears candidate central collection day death determine draft everyone examples fix fixed former full heading if input it's keeps kept lack mine miss month more needs official organizations our party past per places portal progress question recent release request requests since sites slow somewhere speak still suggestions tag taken they they're titles tomorrow too tools version
4 & ^_at ^_can ^_for ^_here's ^_just along although any anything appreciate approved articles box catch changed closed completed creating does either eliminate event happen heard helpful i'm interest law list listing manually map mean members mentioned merely might movie much ones participants pictures prefer preferences protect providing related removed requested respond round school script seemed seems start table thanks understanding unsure upon use way well word
3 ". ., ?" ^_i'd ^_i've ^_it ^_what ^_where ^_yes across against appear archive banner believe built definition discuss discussion doesn't enough episode error exact extra field for generally genre glad group helping him history http huge i idea issues its last less live longer meant model moving only opinion phone posted pretty probably protection purposes quality recently report resolution right search seen significant situation someone speaking style suggested though towards town under using very waiting where works
2 ." = ^_does ^_greetings ^_he's ^_regarding ^_you're a actions addressed addresses amount an assume been came case changing color computer confused couldn't countries deleted described description etc family feel few final fine five gain greetings guidance hand her here's higher however individual international introduction is know lead letting like link look make member messages messed military mistake most must necessary need needed notable on online outside page particular prevent primary proceed provide reached ready research reviewing rock s said secondary ship signature signing some starting states telling the these things two understand whether write years yet
1 ) , .... ^_" ^_done ^_have about accounts action address after agreement appeared article at attached back based because below bridge characters claim concern connection current days decide definitely direct effort entirely explain following formal function had happened head hoping i.e in included it job knowledge later learn leaving manage maybe mdash moved name news none out pages present previously problems send serious shall show simply stand statement stating taking tell template terms there three through true up ways whatever white words worked world your
-1 % ( ), - . < ^_any ^_i'll ^_in ^_it's ^_since ^_thanks ^_that's ^_they ^_which above added afraid agree allow among artists attention away be beginning behind block caught change checked claims comes count cover currently decision do example games general info information into isn't kind line made many mention nom order original p posting project properly received region released site specific strong substantial suggestion sure talk text to top trying until users vote vs wants website when worth you you've
-2 ). )? ," .? > ^_now ^_we _ access always appropriate better browser call car changes concerned control delete easily ends finally flag follow forum gave got his involved led left letter level or others overall part process recommendation remove says schools several share she sources step system takes that's third together turn type unclear us views weeks which will writing
-3 ^_# ^_... ^_about ^_looks ^_wait ^_what's additions authority available aware brought can't certain certainly close compare concerns contribute convention created creator dead decided doing done during easy else establish every experience far file force form friends from future getting give happening have having image just lot me media minute months multiple now of one other passing personally policies post procedure put putting questions real referenced references regular something spam special statements team than time topic updated web what won't wrote
-4 .. ^_a ^_but ^_he ^_p.s ^_the ^_| admin also and approach ask assumed blue broken by city community copying couple course didn't discussing especially everything failed first guy he's how instead keep let's life little log method my normally over own p.s policy press program public results see sometimes soon supposed that their touch used v was whole
-5 ? ^_how ^_perhaps advice alternative anyone asked assuming blog calls choose conversation data dates difference get goes guess guys known latest least leave lost matters no realize relatively result reviewed same save showing single standard stands task thing wait wrong yours
-6 * ... ^_take ^_well advise again age all am are aren't bit cannot career check choice class coming developed did fact fall feature find focus fully gives going here hold hurry improve indicate instance links lots matter participate parts posts re reliable rule running say saying specifically t thinking times what's wouldn't
-7 ' ^_re ^_see ^_you asking b basis clean clear consistent content continue desk difficult format he heads house likely opened otherwise person place reading required response sense sign status story subject such therefore today u view we're wish yes
-8 " ^_right ^_while active agreed avoid being bottom closing dear directly don't free hasn't himself language makes middle moment once organization pick private rather reason stay then there's title topics usually wasn't
-9 advantage cause church consider discussions evidence figures handle let losing meet not open options play read serve unless you'll
-10 ^_are ^_maybe ^_why ^_your anyway before bring come completely dont edit eventually expect given haven't hours justify making onto reasons sent separate simple small summary thousands you're yourself
-11 ^_don't attempt button even four government hard hot includes position purpose require station update without |
-12 ^_may act care conservative large never remember second surprised yesterday
-13 ^_so already board click legal player really red space year
-14 ^_please additional break existing material
-15 ^_ok point twice
-16 actually coverage issue nothing six who
-17 attack bad complete deal
-18 ^_and personal talking
-19 almost answer faith minutes off poor seconds stick stop
-20 followed
-21 knows
-23 ^_' calling half valid why`,
};
