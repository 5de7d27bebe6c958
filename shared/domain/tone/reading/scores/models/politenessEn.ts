/**
 * Written by `npm run train -- tone` (tools/train/tone); never by hand. Trained on
 * the Stanford Politeness Corpus (Danescu-Niculescu-Mizil et al. 2013; 3,467 requests on Wikipedia talk pages, text CC BY-SA).
 * Weights of single words and of what a text looks like; no sentence of a source is in here, and no word that is mostly a name. The same
 * data give the same file: nothing is drawn by chance. Judged by `npm run eval -- tone` (tools/eval/README.md). First trained 2026-11-22.
 */
import type { LinearModel } from "../linearModel.ts";

export const POLITENESS_EN: LinearModel = {
  looksAt: { counting: "present", pairs: "first", register: null },
  intercept: 0.042,
  step: 0.022,
  shape: {
    apostrophes: -0.194,
    brackets: 0.425,
    capitals: -0.042,
    colons: -0.124,
    commas: 0.017,
    dashes: -0.028,
    digits: -0.425,
    dots: 0.135,
    exclamation: -0.153,
    faces: 0.503,
    logWords: 0.07,
    lowStart: -0.141,
    manyMarks: -0.73,
    noEnd: -0.411,
    question: -0.191,
    quotes: 0.029,
    shouted: -0.225,
    stretched: -0.117,
    wordLength: -0.038,
    words10: 0.077,
    words3: 0.137,
    words7: -0.19,
  },
  gestures: {
    day: 0.105,
    deadline: 0.083,
    give: 0.697,
    hedge: 0.025,
    "offer-meeting": 0.032,
    "offer-offer": -0.411,
    order: -0.011,
    pressure: -0.195,
    promise: -0.064,
    question: -0.035,
    request: 0.118,
    seemingAsk: 0.434,
    stock: -0.108,
    thanks: 0.817,
  },
  words: `30 friend
28 nice
24 apologies great interested
23 sorry
22 ^_good
21 help
20 accept happy
19 clarify sometime w worry
18 correct trouble
17 between drop thoughts welcome
16 ! ^_although curious email thank wanted we've weekend
15 ?? ^_after ^_my ^_sure birthday congratulations immediately ok
14 ^_all according associated good join music professor willing
13 ^_not ago busy finished hope may mind please solution video war within
12 ^_sorry ^_thank channel continuing happens hi hopefully looks new numbers perhaps possible professional refer size
11 ^_from ^_i'm able both could country create finding found giving hello high hit lines often provided quick recall reviews stuff tells tips
10 ^_nice ^_some ^_there's account chance discussed e-mail effect excellent ideas important listed location near night number option possibility proposal rest technical via want watch working you'd
9 ^_hi ^_interesting actual book books campaign closer comments continued copy date details due i'd means message moves national photo planning practice recommended regarding review shows software sort sounds support target think tool wondering
8 ^_did ^_do ^_no ^_that ^_these attacks called can contact easier explaining fill finish further game i'll larger late learning looking luck move offer projects quite reasonable run set setting try usual various week would
7 ^_actually ^_also ^_could ^_sounds ^_still ^_unfortunately ^_you've another anywhere apologize apparently approval area automatically become bother century checking different ended entire feeling improvements long m myself named owner plan played previous prove quote recommend regard relevant reply saw seeing term themselves those told total tried unfortunately verify weren't
6 -- : ^_an ^_by ^_i ^_is ^_on ^_one ^_should add along around begin best company contains correctly cut describe detail detailed earlier events exist figured fit flow holding i've include interesting kept names nomination note noticed our pass placed records reference resolve restore section short should side since submit suggest take they're thought tools useful versions while x
5 # & ; ^_as ^_great ^_hello ^_very ^_when addition ahead any appears approved box candidate central collection completed death determine draft either everyone examples fix fixed former full heading i'm if it's keeps miss month more needs official organizations party past per places political portal progress question recent release request requests respond reviewing round sites slow somewhere speak still tag taken they titles too upon version well work
4 ^_at ^_can ^_for ^_here's ^_just ^_who although appreciate articles catch changed creating day does eliminate event genre happen heard helpful helping input interest lack law list listing manually map mean members mentioned merely might mine movie much ones pictures prefer preferences pretty protect providing related removed requested school script search seemed seems start style suggestions table thanks tomorrow understanding use using way word
3 ". ., ?" ^_greetings ^_i'd ^_i've ^_it ^_what ^_where ^_yes across anything appear archive assume banner believe built closed definition discuss discussion doesn't enough episode error exact extra final for generally glad greetings him history http huge i idea issues its last less live longer meant member model moving notable opinion participants phone posted probably protection purposes recently resolution seen someone speaking suggested telling though towards town under unsure very waiting where works
2 ." = ^_does ^_he's ^_regarding ^_you're a about actions addressed addresses against article been came case changing claim color computer confused couldn't countries described description effort etc family feel few field fine five formal gain group guidance hand her here's higher hoping however individual introduction is know later lead like link look make mdash messages messed military mistake most necessary needed on online only outside page particular prevent primary proceed provide quality reached ready report research right rock s said secondary send ship signature significant signing situation some starting states tell the these two understand whether years yet
1 ) , .... ^_" ^_done ^_have accounts action address agreement amount an appeared apply at based because below characters concern connection current days decide deleted direct end entirely ever expert explain following function had happened in international it job knowledge learn leaving manage maybe moved must name need news none out pages paper present previously problem serious shall show simply stand statement stating taking template terms there things three through true up ways whatever white words worked write your
-1 % ( ), - . < ^_any ^_i'll ^_if ^_in ^_it's ^_that's ^_there ^_they ^_which above added afraid agree allow among artists attention be beginning block caught change checked claims comes count cover double games general info information into isn't kind line love made many nom old original p process properly region released resolved so somewhat strong substantial sure text to trying turn until vs wants website went when with worth you you've
-2 ). )? ," .? > ^_now ^_since ^_would _ access always appropriate away behind better browser call changes concerned control currently decision easily ends finally flag follow forum gave got his involved just led left letter letting level lot mention order others overall part posting procedure project received recommendation remove says schools several share she sources specific step suggestion system takes talk that's third together top type unclear updated us views weeks which will writing
-3 ^_# ^_... ^_a ^_about ^_looks ^_the ^_wait ^_we ^_what's additions authority available aware brought can't car certain certainly close compare concerns contribute created creator decided delete doing done during else establish every everything experience far file from future getting give happening have having he's image keep me media minute months multiple now of one or other passing personally policies post put putting questions real referenced references regular results something special statements team than topic web what won't wrote
-4 .. ^_but ^_he ^_p.s ^_| admin advice also alternative and approach ask assumed blue broken by city coming community convention copying couple course dead discussing easy especially failed first force form friends goes guy instead let's life method my normally over own p.s policy press program public see sometimes soon spam supposed that their time touch used v was whole wrong
-5 ? ^_how ^_perhaps anyone asked assuming calls choice choose conversation data dates didn't difference focus get guess guys how known latest least leave little log lost matters no realize relatively result reviewed same showing single standard stands task thing wait yours
-6 ' * ... ^_take ^_well advise again age all am are aren't b bit blog cannot career check class developed did fact fall feature find fully gives going here hold hurry improve indicate instance links lots matter opened parts posts re reliable rule running save say specifically t thinking times we're what's wouldn't
-7 ^_re ^_see ^_you asking avoid basis clean clear consistent desk difficult format free he heads likely otherwise participate reading required response saying sense sign story subject such therefore today u view wish yes
-8 " ^_right ^_while active agreed being bottom closing content continue dear directly don't hasn't house language makes meet middle moment once person pick place private rather reason status stay then there's title topics usually wasn't
-9 cause consider discussions edit expect figures himself justify let losing not open options organization read serve small unless you'll
-10 ^_are ^_maybe ^_why advantage anyway before bring church come completely dont even eventually evidence four given handle haven't hours includes making onto play reasons sent separate simple thousands you're yourself
-11 ^_don't ^_your act attempt button government hard hot position purpose require station summary update without |
-12 already conservative large never remember second surprised yesterday
-13 ^_may ^_so board care click legal player really red space
-14 ^_please additional existing year
-15 ^_ok break material point
-16 actually bad coverage issue nothing six twice
-17 complete deal talking who
-18 ^_and attack personal
-19 almost answer faith minutes off poor seconds stick stop
-20 followed
-21 knows
-23 ^_' calling valid why
-24 half`,
};
