/** Which words are given names. */
import { foldedName } from "./compare.ts";
import { isListed } from "./shortForms.ts";

/** Names parted by blanks. Without side effects, so that a bundle that asks for none of them leaves the lists out. */
// @__NO_SIDE_EFFECTS__
function namesIn(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.trim().split(/\s+/u)));
}

/** Whether a word is known to be a given name: `Priya`, `Hans-Peter`; not `Northwind`. */
export const isGivenName = (word: string): boolean =>
  isListed(word) || word.split("-").every((part) => isListed(part) || known().has(foldedName(part)));

/** Whether people are called so by their surname as often: `Martin`, `Grant`. */
export const isSurnameToo = (word: string): boolean => SURNAMES_TOO.has(foldedName(word));

/** Whether it stands first as a surname where the surname does: `Li Na`. */
export const isSurnameInEastAsia = (word: string): boolean => EAST_ASIAN_SURNAMES.has(foldedName(word));

const EAST_ASIAN_SURNAMES = namesIn([
  `
bai cai cao chen cheng dai dong fan fang feng gao guo han he hong hu huang jia jian jiang kang kim lee li liang lin liu lu luo ma min
ning peng qi qian qin ren rong shan shen shi song su tang tao tian wang wei wen wu xia xiang xiao xie xu xue yan yang yao ye yi yin yu
yuan zeng zhang zhao zheng zhou zhu
`,
]);

const SURNAMES_TOO = namesIn([
  `
albrecht alexander allen andre arnold austin bernard bruno carter clark claude craig curtis douglas duncan elliott ernst francis frank
franklin franz fraser gordon graham grant gregory hamilton harris harrison henry hermann howard hughes jackson jacob jakob james jordan
karl kelly kennedy kerr kim konrad laurent lawrence lee leonard leslie lewis lloyd logan lorenz lucas ludwig marshall martin mason
maurice max maxwell michel mitchell morgan morris murray nelson neville nicolas norman oliver otto owen palmer parker patrick paul percy
perry peter philippe preston ralph raymond reed reid richard robert robin roland romain roman rose ross russell ryan samuel scott
shannon shelby simon spencer stanley stewart stuart taylor terry thomas todd tracy travis tyler vernon victor vincent walter warren
wayne werner wesley whitney wilson
`,
]);

let names: ReadonlySet<string> | null = null;

/** Made at first use. */
function known(): ReadonlySet<string> {
  names ??= namesIn(GIVEN_NAMES);
  return names;
}

/**
 * Given names that show a display name to be a person's, beyond those that the lists of short forms have: written down from use, each
 * once, in the part of its language. Folded (`foldedName`), parted by blanks. A name that a part has already is left out of the next.
 */

const ENGLISH = `
aidan aiden ainsley alana alfie alistair alma amber amelie amira angus anita anneliese annabel annabelle ariel arlo asher ashton astrid
audra ava avery axel bailey barnaby beatrix bernice bethany bianca billie blake blair bonnie brandon brendan brent brett brock brooke
bruce bruno bryce bryn cadence callum camilla candice cara carissa carmen carson carter catriona chad chase chelsea ciara clark clive
clyde cody colin colleen connor conor cosmo craig cressida cyril dale damian damien damon dana darcy daria darius darren daryl dawn dean
declan deirdre demi denise desmond dexter dinah doreen dorian dougal dougie dustin dwight dylan eamon eliot elise elle elliot elliott
ellis elspeth emerson emery enid eoin erik esme ethan everett farrah fergus fern fleur fraser freya gavin gemma georgina gillian giles
glenda gordon grace grady graeme graham grant griffin gwyneth hamish harper harris harvey hayden hazel hector hilda holly hope hugo
humphrey hunter ida imogen ingrid iris isla isobel ivor jade jared jarvis jasmine jason jayne jenna jerome jesse jocelyn jodie joel
jonah jonas jordan juliana juliet kane karen keira keith kelvin kiera kieran kirk kirsten kirsty kurt kyle kylie lachlan lana lance lara
leigh leila leona lia liam logan lorna luca lucian lyle lynne macy madeleine maeve mairi mara margot marianne marina marisa marlene
marlon marshall mason maura maya meredith meryl mia miles milo moira morag morgan murray myles nadia nerys neville niall nicola nigel
nina noelle norma opal ophelia orla oscar osman owen paige pearl petra philippa phyllis pippa poppy portia preston primrose quentin
quincy reece reed reid renee rex rhiannon rhona rhys riley robin ronan rory rosalind rosamund rowan rowena ruby ruth salma sean selena
selina seth shane shannon shauna shelby sian sienna sinead siobhan skye sonia sonya spencer sterling stewart summer sybil sylvia tamara
tamsin tania tara tatum thea thelma todd tracey travis trevor trinity tristan tyler vaughn verity violet vivien wanda warren wayne
whitney willa willow winston wyatt xanthe yasmin yvette zara zelda zoe
`;

const GERMAN = `
adelheid albrecht alina alois anett anette anika anja anke annegret annelie annemarie annett annika arne arnd arno beat beate benno
berthold birgit birte bjoern bodo brigitte burkhard carina carola carolin carsten catrin christel christiane christof claus constanze
corinna daniela dagmar detlef detlev dieter dietmar dietrich dirk edeltraud elfriede elke elmar erhard erich ernst eugen ewald fabian
fabienne finn franz frauke frieder friederike gerlinde gernot gero gesine gisela gottfried guenter guenther guido gudrun gunnar
hannelore harald hartmut hedwig heide heidrun heike heiko helga helge hella helmut henning henrik henrike hermann hilde hildegard hilke
holger horst ilka ilse ines inga inge ingeborg ingo ingolf irmgard irmtraud isabell jana janina janine jannik jaqueline jasmin jens
juliane julius jutta kai karina karola karsten kathrin katrin kerstin kilian klara konrad konstanze leif lennart leonhard leonie leopold
liane liesbeth linus lothar ludger lukas luisa maike maja malte manuela marcel marco mareike maren margit margrit mariam mario marit
markus marlies marlis marlen marta mathias mathilde meike merle michaela mirjam moritz nadja nele niels nils olaf ole oskar otmar otto
pascal peer philipp pia rainer ralf regine reiner reinhard reinhold renate rene ricarda ronja ruediger sabine saskia siegmund sigrid
silke silvia sofie solveig sonja susann svea sven svenja sybille tanja tatjana theodor thilo thorsten tilman till timo torben torsten
traute udo ulf ulla urs ute uta uwe verena volker volkmar waldemar walburga waltraud werner wibke wiebke wieland wilfried winfried
wolfram yannick zita
`;

const FRENCH = `
adrien agathe aime aimee alain alexia alphonse amandine ambre anais andree ange annick antoine apolline ariane armand armelle arnaud
aubin aude augustin aurelie aurelien aurore axelle bastien baptiste benedicte bernadette berthe carine cecile celestin celine chantal
charlene charline christelle clarisse claude claudette claudine clemence clotilde colette coralie corentin cyrille denis desire didier
dimitri edouard eleonore eliane elie eliott elodie emile emilie erwan esteban etienne eugenie evelyne fabien fabrice faustine felicie
fernand florent franck francois francoise frederique gael gaelle gaetan gaspard gaston gauthier geoffroy georges georgette germaine
ghislain ghislaine gilberte gilles ginette gisele gregoire gustave guy gwenaelle henri henriette herve honore hugues huguette jeannine
joelle jocelyne josette josiane josselin julien juliette justine karim karine laetitia laure lilou loic louane luc lucie lucien lucienne
ludivine ludovic lydie mael maeva maelys magali manon marceau marcelle marielle marine marius marthe martial maryse mathieu mathis
matthieu maxence maxime michel micheline mickael mireille monique morgane myriam nadege nathalie noe noemie odette odile ophelie oriane
pascale patrice paule paulette perrine philomene pierre prosper raoul raphaelle raymonde regis remi remy rodolphe rodrigue romain romane
rosalie sandrine serge severine sidonie solange solene sylvain sylvaine sylvie tanguy theophile therese thibault thibaut timothee ulysse
urbain victoire violaine virginie viviane xavier yann yannis yohan yolande youssef yves yvon
`;

const IBERIAN = `
abril adolfo adriana agustin agustina aida ainara ainhoa aitana aitor alba alejo alfonso alfredo almudena alonso alvaro amador amalia
amaya amparo anabel andres angeles anselmo araceli arantxa ariadna armando arnau arturo asier asuncion aurelio aurora azucena baltasar
bartolome beatriz begona belen beltran benito berta bernardo blanca borja camila camilo candela carles carlota carolina catalina
cayetana cesar claudio clemente constanza cristian cristina cristobal delfina diego dionisio domingo edmundo eleonor elisenda eloisa
eloy emilia emiliano emilio encarna encarnacion enric ernesto esperanza estefania estela eudald eugenia eugenio eulalia eusebio evaristo
ezequiel fabiola fatima felipe felisa fermin ferran fidel florencia florentino francesc francisca gabriela gaspar genoveva gerardo
german gilberto gines gonzalo graciela guillem hernan hilario horacio ignacia iker imanol imma inma inmaculada iria irma isidro ismael
ivette izan jacinta jacinto jacobo jaime jairo javier jeronimo jimena joana jordi jorge josep josue juan juana juanjo julio justo laia
leandro leire leocadia leonor leopoldo leticia lluis lorena lourdes luciana luciano lucio lucrecia macarena maite malena marcela
marcelino marcelo marcial marcos mariana mariano marisol mateo matias mauricio maximo melchor merce micaela mikel milagros miquel mireia
modesto moises montserrat nagore narciso nekane nerea nestor nieves noelia nuno nuria octavio ofelia oihana olaia oliva oriol osvaldo
pablo paloma paola patricio pau pedro pere placido primitivo purificacion raimundo ramiro ramon raquel raul rebeca renata rigoberto
rocio rodolfo rodrigo rogelio romina roque rosalia rosana rosaura ruben rufino sancho santos sergi sergio severino silvio sofia soledad
susana telmo teodoro tomas trinidad unai valeria vanesa vicenta virtudes viviana xabier xavi xenia xiomara ximena yaiza yanina yolanda
zaida zoraida afonso andreia anibal arlindo artur benedita branca bruna caetano caio catarina celso cintia clarice cristiano cristovao
davi diogo duarte edson elton estevao fabio fabricio fernao filipa filipe flavia flavio frederico geraldo gilmar giovana goncalo graca
heitor helder heloisa henrique igor iolanda isabela ivo janaina larissa leonel ligia lourenco luana luiz luiza lurdes madalena mafalda
manoel marcio margarida martim matheus mateus mauro milena odete olavo otavio palmira paulo renan renato rogerio rui sebastiao silvana
simao telma thiago tiago valter vasco vitor vitoria wagner wellington zelia
`;

const ITALIAN_ROMANIAN_GREEK = `
achille agata agnese alda alessia alessio amedeo ambra angelo antonella antonietta arianna attilio azzurra benedetta carlo carmela
carmine cesare chiara cinzia ciro corrado cosimo cristiana damiano dario davide dino donata donatella edoardo elia elio emanuela enrica
enrico ermanno ettore fabiana fabrizio fausto fedele felice filomena fiorella fiorenza fulvio gaetano gaia gennaro giacomo giada
gianfranco gianluca gianmarco gianna gianpaolo giorgia giorgio giovanna girolamo gisella giulia giuliana giuliano giulio grazia
graziella ilaria ignazio immacolata ivana ivano jacopo letizia lino livio lodovico loredana lorella lorenza lucrezia luigia marcella
marcello mariangela marika marilena massimiliano massimo matilde matteo mattia maurizio michela mirko morena natale nicoletta noemi
nunzia nunzio oreste ornella orsola ottavia ottavio palma paolo pasquale patrizia piera pierluigi piero pietro pierpaolo raimondo
raffaella remo riccardo rino rocco romano romolo rosalba rosanna rosaria rossana rossella ruggero sabina samuele saverio sebastiano
silvano simona stefania susanna tiziana tiziano tommaso tullio ugo umberto valentino valerio vincenza vito vittoria vittorio adelina
alexandru anca andreea andrei anisoara bogdan camelia catalin ciprian claudiu constantin corina cornel cosmin costel dorin dragos
dumitru florin florentina gheorghe horia iacob ileana ilie ioan ioana ion ionel ionut iulia iulian laurentiu liviu madalina mihaela
mihai mihail mircea nicolae nicoleta octavian oana ovidiu petru radu raluca razvan rodica roxana sergiu silviu sorin tiberiu teodora
traian tudor valeriu vasile viorel vlad agathi alexandros alkis anastasios angeliki antonis apostolos aris aspasia athanasios christos
despina dimitra dimitrios dimitris eftychia eleftheria eleni evangelos evgenia fotini fotis georgios giannis giorgos ioanna ioannis
konstantina konstantinos kostas kyriakos lefteris makis manolis marios michalis nektarios nikolaos nikos panagiota panagiotis panos
pavlos petros sotiris spyros stavros stelios stratos thanasis theodoros vasiliki vasilis yiannis zoi
`;

const DUTCH_NORDIC = `
aad aart alwin annelies anneke annemiek anouk antoon arend arjan arjen bas bastiaan berend boudewijn bram bregje carlijn christiaan coen
corine daan dewi diederik dorien eefje emiel esmee evert femke floor floris freek frits geert gijs guus hanneke harm heleen huib jacco
janneke jasmijn jelle jeroen jeske job joep johan jolanda joost jordy jorik joris jurgen jurre karlijn koen laurens leen leendert lianne
lieke lies lieve loes lonneke lotte luuk maaike maarten madelon marieke marije marijke marijn marjolein marjan marleen marloes martijn
maurits menno merel michiel moniek natasja niek nienke noortje paulien pepijn pieter pleun quinten rembrandt remco renske reinier rens
rien robbert roel roelof rogier roos rutger ruud sem siebe sietske sjoerd stef stijn suzan teun tijs tineke tjeerd truus wouter agneta
aino aksel albin alva arvid asbjorn aslaug asta birger birgitte bjarne bjorn bodil borje cecilie christer dag dagny ebba einar eino
eirik elin elina elisabet else erkki erling esa espen even freja frida frode gitte goran gro gunilla gunvor gustaf haakon hakan hakon
halvard hanne hedda hege heikki helle ilkka inger ingvar ingvild inka irja isak ismo ivar jaakko jari jarkko jesper jonna jorgen jorma
jorn jorunn juha juhani juho jukka jyrki kaarina karoline kasper katri kirsti kjell kjersti knud knut kristian lauri leena liisa line
linn linnea lise lisbet liv lone lovisa ludvig mads magne maiken malin margrethe mariann marita markku marko marte mattias merete merja
mette mika mikkel mikko minna morten nana nanna nicklas nikolaj olav olle olli olof osmo outi ove paavo palle paivi par patrik peder
pekka pelle per pernille pernilla petri petter pirjo poul ragnar ragnhild raili reidar reijo riikka riitta roar rune sami sanna sari
satu signe sigurd silje sindre siri siv soren staffan stein stig sture svante svein svend synnove taina tapio tarja teemu terje thor
thorbjorn tiina toini tone tor torbjorn torgeir torill torkel trond troels trygve tuija tuomas tuula tyra tytti ulrika unni urban vegard
veikko vesa vibeke viggo vigdis vilhelm ville vilma virpi vivi yngve yrjo ase ake
`;

const SLAVIC_BALTIC_HUNGARIAN = `
adam alena ales alicja alojzy anastazja andrej andriy aneta antoni arkadiusz artem beata blanka blazej bogumila bohdan bojan boleslaw
borys borislav bozena branislav branko bronislaw cezary dalibor danica danuta dariusz darko dawid dejan dimitar dmytro dominika dragan
drazen dusan edita edyta eliska eryk ewa ewelina feliks filip franciszek galina genowefa grazyna gustaw halina hana henryk iga ignacy
ihor ilya inna irena iryna iveta ivica iwona izabela jacek jadwiga jagoda jakov janusz jarek jarmila jaroslaw jelena jerzy jindrich
jitka jolanta jovan justyna kacper kajetan kamil kamila karol karolina kinga klaudia krystian krystyna krystof lech lenka leos leszek
lev libor libuse liliana ljiljana lubomir lubos lucja lucyna ludek ludwik maksym malwina marcin marek mariia marija marijana mariola
mariusz marketa marzena matej mateja mieczyslaw mikolaj milan milica milos milosz miroslaw mladen nebojsa nela nemanja nevena nikita
nikodem nikola oksana oleg oleh oleksii olena oliwia ondrej otakar patricie patrycja pavla pavlo predrag premysl przemek przemyslaw
radek radka radmila radomir radoslaw radovan rafal rostislav rozalia ruslan ruzena sasa saska sergii serhii slavomir slavko slawomir
stanislava stepan svatopluk sylwester sylwia szymon tadeas taras tetiana teodor tihomir todor tomislav urszula valentyna vasyl viera vik
viktoriia vit vitalii vitezslav vjekoslav vladan vlasta vojtech volodymyr waclaw waleria weronika wieslaw wiktor wiktoria wladyslaw
witold wlodzimierz yana yaroslav yaryna yevhen yuliia yuriy zaneta zaklina zdenka zdzislaw zlata zoran zora zuzanna zygmunt aiste
algirdas andris arturs arvydas daina dace egle gintaras girts ieva ilze inese janis juris kaspars kristaps laima liga martins mindaugas
rasa ruta toomas urmas valdis vytautas adel agota akos andras aniko balazs balint bence boglarka csaba csilla dalma eniko eszter gergely
gyorgy gyula hajnalka ildiko imre jolan judit kalman karoly kristof krisztina lajos levente lilla marton mate matyas mihaly nandor
nikolett orsolya pal reka szabolcs szilvia tibor timea tunde vilmos virag zsofia
`;

const TURKISH_ARABIC_PERSIAN_HEBREW_AFRICAN = `
abdul abdullah abdulrahman abdurrahman abeer abir adil adnan ahlam ahmad ahmed ahmet aisha ajla akram alaa alia aliya alper amal aman
amani amin amina amine amir ammar amr anas anwar arash arda arif arzu asad asma asmaa asli ata avi ayat ayca aylin ayman ayoub ayse
aysegul ayten aziz aziza bahar bahram banu baris basma bassam batuhan behrouz berk berna beyza bilal bilge bora burak burcu busra can
canan cem cemal cemile ceren cihan cuneyt dalia damla davut defne deniz derya dilan dilara dilek doaa dogan duygu ebru ece ehsan ekin
ekrem elif elham emine emir emre enes engin ercan erdem eren erhan erkan erol ersin esra fadi fadia fahad faisal farah fares farhad
farid farida faris fatemeh fatih fatma fatmata feride ferhat feyza fikret filiz firas fuad funda gamze ghada gizem gokhan gonca gul
gulay gulsen habib hadi hadil hafsa haider halil halima hamad hamid hamza hanan hani hanif harun hasan hassan hatice hayat heba hend
hicham hilal hossein huda hulya huseyin hussein ibrahim idris ihsan ilham ilker iman imran inas irfan isam ishaq islam ismail ismet issa
iyad jamal jamil jamila jasim javad jawad kaan kadir kamal kamran kareem kemal kenan kerem kerim khadija khaled khalid khalil khawla
kubra kadriye laila lamia latifa layla leyla loubna lubna maha mahmoud mahmud majid malak malek malik manal mansour marwa marwan maryam
masoud mays mehdi mehmet mehran melek melike melis meltem merve meryem mesut metin moad mohamad mohamed mohammad mohammed moataz mourad
moustafa mouna muhammad muhammed muhammet mukhtar muna murat musa mustafa mutaz nabil nadeem nader nadir naima najwa nalan nasser nawal
nazan nazanin nazli nermin nesrin nihal nihat nilay nilufer nima noor nour noura nuray nurcan nuri omar omer omid onur orhan osama
othman ozan ozge ozgur ozlem parisa pelin pinar qasim rabia rachid rafiq rahim rahma rami ramin ramy rana rania raouf rashid rashida
rasha rasheed rawan rayan reem reza riad rim roya rustam saad sabri sadiq said safa safiya sahar saif salah saleh salem salim salman
samir samira sanaa sarp saud sedat seda sefa selcuk selim selin semra serap serdar serkan sevda sevgi sevil sezen shadi shahid shaima
shahin sherif shirin siham sinan sinem soraya souad suad suha suhail sukru suleiman suleyman sultan sumaya taha tahir talal tamer tarek
tarik tariq tayfun tolga tugba tuncay turgut tulay umit umut usama ugur walid wafa wael volkan yahya yakup yara yaser yasemin yasin
yasir yasmine yasser yavuz yigit yildiz yousef yunus yusuf zahra zain zainab zaki zehra zeinab zeki zeynep ziad zohra zubair adi adva
aharon akiva alon amit amnon anat arik asaf avigail aviv avner avraham ayelet baruch batya chaim chana dafna dalit danit dorit dov dror
efrat ehud einat eitan elad eldad eliezer eliyahu eran eyal galit gadi gilad hadar hadas haim ilan ilana inbal itai itamar itzhak keren
lior liat maayan menachem meir mordechai moshe naama nadav natan neta nimrod nir nira noa noam nurit ofer ofir ohad omri oren orit orly
osnat rafi reut rivka roi ronen ronit sagi sapir sarit shai shaked shani sharona shaul shira shlomi shlomo shlomit shmuel shoshana sigal
smadar talia tali tamar tzipi tzvi uri uriel yael yair yaakov yaron yehuda yehudit yigal yishai yitzhak yoav yochanan yoel yonatan yosef
yossi yotam yuval zeev zvi abebe abena abiodun ade adebayo adeola adwoa afia akin akosua akua amara amadou ama aminata amma ayo ayodele
babajide babatunde binta bola bukola chidi chidinma chika chima chinedu chinwe chioma chukwuma dayo desta djibril ebele ebere efosa
ekene emeka enyinnaya esi eshe fatou fatoumata femi folake folasade funke funmi gbenga gugu haile ife ifeanyi ifeoma ijeoma ikenna ime
jabari jelani kehinde khadijatou kofi kojo kwabena kwaku kwame kwasi kwesi lerato lindiwe lungile makena mamadou mandla moussa mpho
naledi neo ngozi nia njeri nkechi nnamdi nneka nobuhle nomsa nomvula nonso ntombi obi obinna ogechi olayinka olu oluchi olufemi
oluwaseun onyeka oumar ousmane palesa sade sekou segun seun sibusiso sindiswa siphiwe sipho sizwe taiwo tandi temitope tendai thabo
thandeka thandi themba thandiwe tichaona tope uche uchenna wanjiru yaa yetunde yewande zanele zola
`;

const SOUTH_AND_EAST_ASIAN = `
aadhya aakash aanya aarav aarti abhay abhijit abhinav abhishek aditi aditya ajay ajit akash akhil akhila akshay alok amar amarjit amita
amrita anand ananya anil anirudh anisha anjali anjana anju ankit ankita ankur anoop anupama anurag anusha aparna archana arjun arnav
arun aruna arundhati arvind asha ashish ashok ashwin ashwini atul avinash ayush balaji bhanu bharat bharati bhaskar bhavana bhavna
chandra chandan chetan chitra darshan debashish deepa deepak deepika dev devi dhruv dilip dinesh divya fahim farhan ganesh gaurav gauri
gautam gayatri geeta gita gopal govind gurpreet hardeep hari harini harish harpreet harsh harsha hema hemant indira indu ishaan ishani
isha jagdish jaswinder jaya jayesh jayanti jyoti kabir kajal kalpana kamala kamlesh kanchan karan karthik kartik kavita kavitha kavya
keshav ketan kiran kishore komal krishna kriti kunal lakshmi lalit lalita lata laxmi leela madhav madhavi madhu madhuri mahesh mala
malini mamta manav manish manisha manjit manju manjula manoj mansi meena meera megha meghana mehul milind minal mithun mohan mohit
mridula mukesh mukund naina nalini namrata nandini narayan narendra naveen navin neel neelam neeraj neeta neha nikhil nilesh nimisha
niraj nirmala nisha nitesh nitin nitya padma pallavi pankaj parth parvati pavan payal piyush pooja poonam prabha prabhakar pradeep
prakash pramod pranav pranay prasad prasanna prashant pratap pratibha pratik praveen preeti prem prerna priti priya priyanka puja puneet
puneeta purnima radha radhika raghav raghu rahul raj raja rajan rajat rajeev rajendra rajesh rajiv rajni raju rakesh ram rama raman
ramesh ranjan ranjit rashmi ratan rati ravi ravindra rekha renu reshma rhea ridhi rishi ritika ritu rohan rohini rohit roshan roshni
rupa rupali sachin sahana sahil sameer samita sandeep sandhya sangeeta sanjana sanjay sanjeev sanket santosh sapna sarita sarika saroj
satish saurabh savita seema shailesh shalini shamim shanti sharad sharmila shashi sheetal shilpa shiv shiva shobha shreya shruti shubham
shweta siddharth smita sneha soham sonal sonali sourav srinivas subhash suchitra sudha sudhir sujata sukhdev suman sumit sunil sunita
suraj suresh surya sushil sushma swapna swati tanmay tanvi tarun tejas uday ujjwal uma umesh urvashi usha vaibhav vandana vani varsha
varun vasant vasudha venkat venkatesh vidya vijaya vikas vikram vimal vinay vinaya vineet vineeta vinod vipul virat vishal vishnu vivek
yamini yash yogesh anwara bashir ayesha farzana ghulam hamida haroon imtiaz jahangir kausar naeem nasir nazia nazir rehana rizwan rubina
saeed saima sajid sana shabana shahbaz shaista shakil shazia sohail sumaira tahira tanveer usman yasmeen zafar zahid zeeshan zubaida
anjan chamari dilani dinusha kasun lakmal nuwan roshini ruwan sanduni thilini anh bao binh chau chi cuong dao diep dung duc giang hai
hanh hau hieu hoa hoai hoang hong hung huong huyen khanh khoa kien lien linh loan long mai minh nam nga ngan nghia ngoc nguyet nhan nhi
nhung oanh phong phuc phuong quan quang quyen quynh tam tan thang thanh thao thi thien thinh tho thu thuy tien toan trang tri trinh
trung truc tuan tung tuyet uyen viet vinh xuan yen akane akemi aki akiko akio akira asuka atsuko atsushi ayaka ayako ayame ayumi chie
chieko chihiro daichi daiki daisuke eiji eiko emi emiko eriko etsuko fumiko fumio hanako haru haruka haruki haruko haruto hideaki hideki
hideko hideo hikari hikaru hina hinata hiro hiroki hiroko hiromi hiroshi hiroto hiroyuki hisako hisashi hitomi hitoshi isamu izumi jiro
jun junichi junko kaede kaito kana kanako kaori kaoru kasumi katsumi kazue kazuki kazuko kazuo kazuya keiichi keiko keisuke keita
kenichi kenta kentaro kiyoko kiyoshi koji kosuke kotaro kumi kumiko kyoko maiko maki makiko makoto mamoru manabu manami mariko masaaki
masahiro masaki masako masami masao masaru masashi masato mayu mayumi megumi michiko midori miho mikako minako minoru misaki mitsuko
mitsuru miu miwa miyuki mizuki moe momoko motoko nanako nanami nao naoki naoko naoto natsuki natsuko natsumi noboru nobuko nobuo
nobuyuki noriko norio osamu ran rei reiko rie rika riko rin risa rumi ryo ryoko ryosuke ryota ryuichi sachiko saki sakura satoko satomi
satoru satoshi saori sayaka sayuri seiichi seiji setsuko shigeo shigeru shin shinichi shinji shinobu shiori shizuka shizuko sho shoji
shota shun shunsuke sota sumiko susumu tadashi taiki takahiro takako takao takashi takayuki takeo takeshi takuma takumi takuya tamiko
taro tatsuya teruo tetsuo tetsuya tomoaki tomohiro tomoko tomomi toru toshiko toshio toshiyuki tsubasa tsutomu wataru yasuhiro yasuko
yasuo yoichi yoko yori yoshiaki yoshie yoshihiro yoshiko yoshio yosuke yota yui yuichi yuji yuka yukari yuki yukie yukiko yukio yuko
yumi yumiko yuriko yusuke yuta yutaka yuto yuya bin chao chen chun dandan dong fang fei feng gang guang hao hua hui jia jian jiahui
jiayi jie jing jingjing kun lei liang lihua lili ling lingling liu mei meiling min ming mingming na ning peng ping qi qiang qian qin
qing rong ruoxi shan shu shuang siyu tao ting wei weiming wenjing xia xian xiang xiao xiaofeng xiaoli xiaoling xiaoming xin xing xinyi
xiu xue xueying yan yanan yang yao yi yifan yiming ying yong yu yuan yue yun yuting zhen zhi zhong zihan ziyi
`;

const KOREAN_SOUTH_EAST_ASIAN = `
boram byung chul dae daehyun dongmin donghyun eun eunji eunjung gyu hae haneul hee heejin hoon hye hyejin hyeri hyun hyunjin hyunwoo
inho jae jaehyun jaewon jeong ji jihoon jihye jimin jin jina jinho jinwoo jisoo jisu jiwon jiwoo jiyeon jiyoung joon junho junseo kwang
kyung minho minji minjun minjung minsoo minsu miyoung myung nara sang sangho sangwoo sejin seo seohyun seojun seojin seoyeon seung
seungho seungmin sohee sojin soo soobin soojin soyeon sujin sumin sung sungho sunghoon sungmin sun sunhee taehyung tae taeyang woo
woojin yeji yejin yena yeon yeong yoo yoon yoona yoojin youngho young youngjae yujin yuna achara anong apinya arief agus aung ayu budi
bayu bambang dedi dwi eka endang erlinda fajar fitri hendra indra intan irwan joko kadek ketut kittisak krisna lestari made malee mya
niken nopporn novita nur nurul pakorn pham phyu prasert putri putu rahmat ratna rini rizal rosmah siti slamet somchai somsak sri sukarno
supaporn suwit teguh thiri tuti udin wahyu wati wayan widya yanti yuli yulianto zaw
`;

const GIVEN_NAMES = [
  ENGLISH,
  GERMAN,
  FRENCH,
  IBERIAN,
  ITALIAN_ROMANIAN_GREEK,
  DUTCH_NORDIC,
  SLAVIC_BALTIC_HUNGARIAN,
  TURKISH_ARABIC_PERSIAN_HEBREW_AFRICAN,
  SOUTH_AND_EAST_ASIAN,
  KOREAN_SOUTH_EAST_ASIAN,
];
