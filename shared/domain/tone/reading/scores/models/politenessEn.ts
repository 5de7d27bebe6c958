/**
 * Written by `npm run train -- tone` (tools/train/tone); never by hand. Trained on
 * the Stanford Politeness Corpus (Danescu-Niculescu-Mizil et al. 2013; 3,467 requests on Wikipedia talk pages, text CC BY-SA).
 * Weights of single words and of what a text looks like; no sentence of a source is in here, and no word that is mostly a name. The same
 * data give the same file: nothing is drawn by chance. Judged by `npm run eval -- tone` (tools/eval/README.md). First trained 2026-11-22.
 */
import type { LinearModel } from "../linearModel.ts";

export const POLITENESS_EN: LinearModel = {
  looksAt: { counting: "present", pairs: "first", register: null },
  intercept: 0.036,
  step: 0.021,
  shape: {
    apostrophes: -0.193,
    brackets: 0.434,
    capitals: -0.045,
    colons: -0.131,
    commas: 0.013,
    dashes: -0.019,
    digits: -0.428,
    dots: 0.135,
    exclamation: -0.151,
    faces: 0.505,
    logWords: 0.071,
    lowStart: -0.14,
    manyMarks: -0.727,
    noEnd: -0.777,
    question: -0.188,
    quotes: 0.033,
    shouted: -0.224,
    stretched: -0.113,
    wordLength: -0.04,
    words10: 0.078,
    words3: 0.133,
    words7: -0.187,
  },
  gestures: {
    day: 0.105,
    deadline: 0.077,
    give: 0.703,
    hedge: 0.025,
    "offer-meeting": 0.23,
    "offer-offer": 0.51,
    order: -0.011,
    pressure: -0.196,
    promise: -0.056,
    question: -0.034,
    request: 0.117,
    seemingAsk: 0.434,
    stock: -0.106,
    thanks: 0.816,
  },
  words: `32 friend
30 nice
25 apologies great sorry
23 ^_good
22 help
21 accept happy
20 clarify sometime w
19 correct interested worry
18 between drop thoughts trouble welcome
17 ! ^_although curious email wanted we've
16 ?? ^_my ^_sure birthday congratulations ok thank weekend
15 ^_after ^_all associated immediately join music professor willing
14 according good hope mind please war within
13 ^_not ^_sorry ^_thank ago busy channel finished may new numbers perhaps possible professional solution video
12 ^_i'm able both continuing country found happens hello hi hit hopefully lines looks often provided quick refer reviews size stuff tells tips
11 ^_from ^_there's chance could create e-mail effect excellent finding giving high option recall rest via want watch you'd
10 ^_nice ^_some account actual comments copy details discussed due i'd ideas important listed location near night number possibility practice recommended shows software target technical think wondering working
9 ^_hi ^_interesting ^_that ^_these book books campaign closer contact continued date further i'll larger looking means message move moves national photo planning proposal reasonable regarding review sort sounds support tool usual various
8 ^_also ^_could ^_did ^_do ^_no anywhere approval attacks called can century easier ended explaining fill finish game late learning luck myself named offer played projects quite recommend reply run seeing set setting tried try verify would
7 ^_actually ^_by ^_should ^_sounds ^_still ^_unfortunately ^_you've add another apologize apparently area around automatically become begin best bother checking detailed different earlier feeling fit improvements long m nomination note owner plan previous prove quote records reference regard relevant saw section term themselves those thought told total unfortunately useful versions week weren't
6 # -- : ^_an ^_as ^_hello ^_i ^_is ^_on ^_one addition ahead candidate company contains correctly cut describe detail draft entire events exist figured fixed flow full holding i've include interesting kept names noticed official organizations pass per placed political progress resolve restore short should side since submit suggest tag take they're titles tools version while work x
5 & ; ^_at ^_can ^_for ^_great ^_just ^_very ^_when ^_who any appears approved box central changed collection completed day death determine everyone examples fix former heading heard i'm if input it's keeps lack listing mean mine miss month more needs our party past pictures places portal question recent release request requested requests respond round script seems sites slow somewhere speak start still suggestions taken they tomorrow too upon use well
4 ^_here's along although appreciate articles catch closed creating does either eliminate enough event happen helpful helping interest issues law less list manually map members mentioned merely might movie much ones opinion participants prefer preferences pretty probably protect providing purposes related removed school seemed style table thanks town understanding unsure using way word
3 ". ., ?" ^_i'd ^_it ^_what ^_where ^_yes across against anything appear archive banner been believe built countries definition description discuss discussion doesn't episode error exact extra field final for generally genre glad him history http huge i idea its last live longer look meant member model moving notable phone posted protection quality recently report resolution right s search seen ship situation someone speaking starting states suggested telling though towards under very waiting where works
2 , ." = ^_does ^_greetings ^_he's ^_i've ^_regarding ^_you're a about actions addressed addresses amount an assume based came case changing color computer confused couldn't current deleted described effort etc family feel few fine five formal gain greetings group guidance hand happened her here's higher hoping however individual international introduction is know later lead like link make mdash messages messed military mistake most necessary needed on online only outside page particular prevent primary proceed provide reached ready research reviewing rock said secondary send signature significant signing some tell the there these two understand whether write years yet
1 ) .... ^_" ^_done ^_have accounts action agreement appeared article at back because below bridge characters claim concern connection days decide direct entirely expert explain following function had head in included it job knowledge learn leaving main manage maybe moved must name need news none out pages paper present previously problem serious shall show simply stand statement stating taking template terms things three through true trust up ways whatever white words worked your
-1 % ( ), - . < ^_any ^_i'll ^_in ^_it's ^_since ^_that's ^_there ^_they ^_which ^_would above added afraid agree among artists attention away be beginning better block caught change claims comes count cover games general info information into isn't kind line love made many nom old original p posting properly released site so somewhat specific strong substantial sure talk text to trying until vote vs wants when worth you you've
-2 ). )? ," .? > _ access allow always appropriate behind browser call changes checked concerned currently decision easily ends finally flag follow forum gave got his involved led left letter letting level mention order others overall part process project received recommendation region remove says schools several share sources step suggestion system takes that's third together top turn type unclear updated us website weeks which
-3 ^_... ^_about ^_looks ^_now ^_wait ^_we additions authority brought can't car certain certainly close compare concerns contribute control created creator decided delete doing done during else establish every experience far form friends from future getting give happening have having image just keep lot me media minute months multiple now or other passing personally policies post procedure put putting questions real referenced references she special statements team than topic views web what will won't writing wrote
-4 .. ^_# ^_a ^_p.s ^_the ^_what's ^_| admin also approach ask assumed available aware blue broken by city community convention couple course dead discussing easy especially everything failed file first force guy he's let's life my normally of one over own p.s press program public regular see something sometimes soon spam supposed that time touch used v
-5 ? ^_but ^_he ^_how ^_perhaps advice alternative and anyone asked assuming calls copying data dates didn't difference goes guys how instead known latest least leave little lost method policy realize relatively result results reviewed showing standard stands task their thing wait was whole wrong yours
-6 * ^_take ^_well again age all am aren't blog cannot career check choice choose class coming conversation did fact fall feature find focus fully get gives going guess here hold improve indicate instance links log lots matter matters no reliable rule running same save single t thinking times what's wouldn't
-7 ' ... advise are asking b bit clean clear consistent desk developed difficult format heads house hurry likely opened otherwise participate parts posts re reading required response say saying sign specifically story subject such therefore today u view we're yes
-8 " ^_re ^_right ^_see ^_while ^_you active agreed avoid basis being closing content continue dear directly free hasn't he himself language makes middle once person pick place rather sense status stay there's title topics usually wasn't wish
-9 bottom cause don't figures let meet moment not open options organization private read reason serve then
-10 ^_are ^_maybe ^_why advantage anyway bring church come completely consider discussions edit eventually evidence expect given handle haven't hours justify losing making onto play reasons separate simple small thousands unless you'll
-11 ^_don't ^_your attempt before button dont even four government hot includes purpose sent station summary update you're yourself
-12 conservative hard position remember require without |
-13 ^_may ^_so act already care large legal never really second surprised yesterday
-14 ^_please board click existing player red space year
-15 ^_ok additional break material
-16 actually issue point twice
-17 bad coverage nothing six who
-18 ^_and attack complete deal talking
-19 personal seconds
-20 almost answer faith minutes off poor stick stop
-21 followed
-22 knows
-24 ^_' calling valid why
-25 half`,
};
