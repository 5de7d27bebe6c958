/**
 * Short forms of given names beyond English, written down from use: German, Dutch, the Nordic languages, French, Spanish,
 * Portuguese, Italian, Polish, Czech, Hungarian, Russian in both scripts. As `NICKNAMES`: folded, the name before `=`.
 */
export const SHORT_FORMS_ELSEWHERE = `
joachim=achim,jochen,jo,jocke sebastian=basti,seb,wastl johannes=hannes,hans,jo,jan,joop,hannu,jussi katharina=kathi,kati,katha,kaethe,katja,trine
elisabeth=lisa,lisbeth,elli,sissi,liesl,els,bep,bettan,elsa,ella,lis wolfgang=wolfi,wolf matthias=matze,hias,mattes,matti ulrich=uli,ulli ulrike=uli,rike,ulli
heinrich=heiner,heinz,hein friedrich=fritz,fred,friedel wilhelm=willi,wim,helm karl=kalle,kalli margarete=grete,gretel,greta,margret andreas=andi,andy,anders stefan=steff,steffen
stefanie=steffi,steffy susanne=susi,sanne,susa christian=chris,krischan christine=chrissi,tine,tina martina=tina bettina=tina,betti angelika=geli,angie gabriele=gabi,gaby
barbara=baerbel,babsi,basia,babs michael=michi,micha,mischa,michl,mike thomas=tom,tommi,tomi tobias=tobi,tobbe florian=flo maximilian=max,maxi alexander=alex,xander,sascha,lex,sander,olek
dominik=domi,nik benedikt=bene valentin=valli,tin ludwig=lutz,luggi,wiggerl josef=sepp,jupp,pepi,pepa,jozka,beppo georg=schorsch,gerg manfred=manni,fred siegfried=sigi rudolf=rudi
gerhard=gerd,hardy bernhard=bernd,berni eberhard=ebi theresa=resi,tess,tessa magdalena=leni,lena,magda helene=leni,lene,lena franziska=franzi,sissi johanna=hanna,jo,hanni,annie veronika=vroni,vera
anton=toni antonia=toni antje=anni cornelia=conny,conni,nelly kornelia=conny nikolaus=klaus,niko,klas hans=hansi joerg=joschi juergen=juergi gustav=gurra,gustl gertrud=trude,gerda roswitha=rosi
cornelis=kees,cor,cees willem=wim,pim,wil wilhelmina=mien,willie,mina jacobus=jaap,koos,sjaak jakob=jaap,kuba,jockel petrus=piet,peter hendrik=henk,rik gerardus=gerard,gerrit theodorus=theo,dorus
adrianus=ad,adriaan,arie antonius=ton,toon,anton catharina=karin,toos,katrien margaretha=greet,griet,margriet,greta nicolaas=klaas,nico franciscus=frans lambertus=bert hubertus=bert,huub matthijs=thijs,matti bartholomeus=bart
mikael=micke,mikke lars=lasse fredrik=fredde magnus=mange niklas=nicke,nippe robert=robban birgitta=gittan,britta margareta=greta,maggan katarina=kattis,katta,kaisa kristina=stina,kicki,kina joakim=jocke,kim
francisco=paco,pancho,fran,curro,kiko,chico,quico jose=pepe,ze,zeca,chema,juca ignacio=nacho,inaki guadalupe=lupe concepcion=concha,conchi dolores=lola rosario=charo jesus=chus,suso manuel=manolo,manu,manel,lolo
enrique=quique,kike eduardo=edu,lalo,duda,dudu guillermo=memo,guille antonio=tono,toni,tonino,toto,tonho,toninho,to mercedes=merche isabel=isa,chabela,bel teresa=tere,teca,resi pilar=pili santiago=santi,yago
alejandro=alex,ale,jandro alejandra=ale,alex federico=fede federica=fede fernando=fer,nando fernanda=nanda,fer gabriel=gabi,gabo rafael=rafa roberto=beto,robi alberto=beto,berto luis=lucho,lula vicente=chente
gregorio=goyo consuelo=chelo remedios=reme josefa=pepa,fina joaquin=quino,ximo,quim joaquim=quim,quinzinho joao=jao,joca carlos=caco,carlitos guilherme=gui leonardo=leo gustavo=guga,gus augusto=guto ricardo=rick,cadu
giuseppe=beppe,peppe,pino,peppino,geppo giovanni=gianni,vanni,nanni,gio francesco=franco,checco,ciccio,fra francesca=fra,franca,checca domenico=mimmo,nico,menico salvatore=toto,turi,salvo,tore luigi=gigi,gino
alessandro=ale,sandro,alex alessandra=ale,sandra,alex vincenzo=enzo,vince lorenzo=enzo,renzo,lollo eleonora=nora,ele elisabetta=betta,elisa,betty caterina=rina,cate margherita=rita,marghe giuseppina=pina,giusy filippo=pippo
daniele=dani valentina=vale simone=simo stefano=ste raffaele=lele emanuele=manu,lele michele=lele,miki
frederic=fred philippe=phil sebastien=seb stephane=steph stephanie=steph,fanny,steffi christophe=chris,tof alexandre=alex,xandi alexandra=alex,sacha,sandra,sasha,ola benoit=ben guillaume=guigui laurent=lolo dominique=dom,domi
emmanuel=manu emmanuelle=manu nicolas=nico olivier=oli veronique=vero jacques=jacquot genevieve=gene thierry=titi
aleksander=olek,alek aleksandra=ola agnieszka=aga malgorzata=gosia,malgosia,gocha katarzyna=kasia,kaska anna=ania,anka,anni,anya,anicka,nura,aenne joanna=asia,aska krzysztof=krzysiek,krzys,chris tomasz=tomek wojciech=wojtek
stanislaw=staszek,stasiek,stas jakub=kuba grzegorz=grzesiek,grzes pawel=pawelek piotr=piotrek andrzej=jedrek jan=janek,jasiek,honza jozef=jozek elzbieta=ela zofia=zosia maria=marysia,masha,mari,mieke,ria,mascha,mimi mateusz=mati
ryszard=rysiek zbigniew=zbyszek kazimierz=kazik edward=edek tadeusz=tadek bartlomiej=bartek bartosz=bartek dorota=dorotka monika=monia,moni
jiri=jirka frantisek=franta vaclav=vasek,venca karel=kaja petr=peta miroslav=mirek,mira jaroslav=jarda stanislav=standa,stas zdenek=zdenda ladislav=lada vladimir=vlada,vova,volodya antonin=tonda michal=misa katerina=katka,kata
alzbeta=betka ludmila=lida,mila barbora=bara tereza=terka zuzana=zuzka marie=mana,marenka
sandor=sanyi istvan=pista,pisti laszlo=laci jozsef=jozsi janos=jani ferenc=feri zoltan=zoli gabor=gabi katalin=kati erzsebet=erzsi,zsoka zsuzsanna=zsuzsi ilona=ili,ilonka tamas=tomi peter=peti,petya miklos=miki attila=ati
aleksandr=sasha,alex,shura,sanya oleksandr=sasha,sashko,oleks ekaterina=katya,kate,katia mikhail=misha dmitry=dima,mitya dmitri=dima,mitya dmitrii=dima,mitya aleksei=lyosha,alyosha,alex alexey=lyosha,alyosha,alex
sergei=seryozha sergey=seryozha nikolai=kolya nikolay=kolya natalia=natasha natalya=natasha anastasia=nastya,asya ivan=vanya olga=olya tatiana=tanya tatyana=tanya elena=lena,alyona irina=ira yulia=yulya evgeny=zhenya yevgeny=zhenya
pavel=pasha,pavlik konstantin=kostya svetlana=sveta yuri=yura viktor=vitya,vitek boris=borya grigory=grisha nadezhda=nadya lyudmila=lyuda,mila viktoria=vika ksenia=ksyusha fyodor=fedya vasily=vasya maksim=max roman=roma vyacheslav=slava
александр=саша,шура,саня александра=саша,шура екатерина=катя анна=аня,нюра мария=маша иван=ваня дмитрии=дима,митя владимир=володя,вова алексеи=леша,алеша михаил=миша николаи=коля сергеи=сережа андреи=андрюша евгении=женя евгения=женя
наталья=наташа наталия=наташа ольга=оля татьяна=таня елена=лена,алена ирина=ира светлана=света юлия=юля анастасия=настя,ася дарья=даша павел=паша петр=петя юрии=юра виктор=витя константин=костя борис=боря григории=гриша
людмила=люда,мила надежда=надя любовь=люба виктория=вика ксения=ксюша федор=федя василии=вася максим=макс роман=рома вячеслав=слава станислав=стас
`;
