/** More given names of German, French and Spanish news, for the rules of these languages; both sexes' names are left out. */
import { list } from "./types.ts";

export const MORE_MEN = list(`
  wim   michaël ewen maël johan adrien donatien firmin grégoire gustave hamza melvin octave samy sofiane toussaint vivien walid yacine zinedine benito
  celestino constantino cipriano eutimio leonardo maximiliano natalio plácido prudencio reinaldo teófilo dietrich herwig julian justus karlheinz
  phillip theo udo
  ander joseba pere xoán breogán loïg dani chema kiko adalbert adem adnan albin albrecht alfons alwin amos anatol ansgar archibald aribert arndt arno arvid arved balthasar beat benedict benno benny bilal
  birger bodo boje bogdan börge branko burak burkhard casimir claas clas conrad cornelius curt dagobert danny darko dejan dittmar dragan eberhard eckart
  eckhard eduard egbert ekkehard elmar emanuel enrico erhard erich erkan ernesto erwin eugen ewald fabio falk farhad faruk fatih fidelius folkert
  frederik frederic friedbert friedhelm fridolin frithjof gebhard geert gernot gero gilbert goran gottfried gottlieb gunnar gunther gunter hajo hakan
  hanspeter hansjörg hark hartmut hartwig hauke heiner hein helge helmuth heribert hilmar hinnerk ilja immanuel ingmar ingolf isidor ivica iwan jannis
  jaroslaw jasper jendrik jeremias jesko johann jonte joost jörn jorrit josua jovan jupp jurij kaan kamil karol kasimir kenan kersten klaas knud knut
  korbinian kristof kuno lambert laurens laurin leander lennart lenny leonhard leopold levin linus lothar lucien luitpold maik maksim malik marcin
  marian marinus marko maro matti meinhard meinrad melchior michail mikael milan mirco miroslav mirsad mladen momme morten murad nenad nikita nikolai
  nikolaus noel nuri onur ortwin oswald otmar ottokar ozan patrik pelle petr piet pirmin quirin radovan raffael raik raimund ramon rasmus ratko reik
  reimer reinald reinhart reto rico rigo roderich romano ronny ruben rüdiger said salih samuli sandor schorsch sebastiano sefa selim semih sepp sercan
  serdar serge sergej siegbert siegmund sigi sigmund silas silvan simeon sinan slobodan stanislaw steffen sten tade tamer tayfun teodor thassilo thiemo
  thies thimo thorben thure tiberius tino titus tjark torge traugott ueli ugur umut urs utz veli vinzenz volkan volkhard volkmar waldemar wendelin wido
  wieland wigbert wilko willibald winfrid wolfhard wulf yunus zacharias zeljko zlatko zoran abel achille adolphe aimé alban alphonse amaury ambroise
  anatole anicet anthelme armand arsène augustin aymeric barnabé barthélemy basile benoist blaise brice calixte célestin charly claudy clovis cyprien
  cyrille dieudonné dylan loris edmond édmond éloi eloi émile enguerrand ernest erwann eudes eugène évariste faustin félicien ferréol fiacre gabin
  gaëtan gaétan gatien gauthier gautier georges ghislain gildas gontran goulven gratien guilhem gwenaël hadrien hippolyte isidore jacky jérémie joël
  joris josselin josué jocelin kader kévin killian ladislas lazare léandre léonard léopold loïck lorris lubin malo manu marceau marcelin marin mathurin
  mathys maxence mayeul médéric mickaël moussa nathanaël nestor onésime perceval philémon philibert pierrick placide pol raphaël rayan rémi rémy renaud
  renan roch rodrigue romaric sacha sidoine siméon stanislas sullivan sylvestre tancrède tanguy théodore théophile thibaud thibault thibaut tiago
  timothée titouan tugdual ulysse valéry vianney virgile wassim wilfrid yannig yoann yohann youri yvan yvon zacharie hakim kamel nabil nordine abelardo
  adolfo agapito alonso amadeo amador américo anastasio anselmo apolinar aquilino arcadio arsenio artemio aurelio avelino baltasar basilio benicio
  benigno bernabé bibiano blas borja calixto camilo cándido casimiro celso ceferino ciriaco cirilo clemente conrado cosme crispín dámaso damián darío
  demetrio desiderio dionisio domènec edmundo efraín eladio eleuterio eliseo eloy emeterio eneko enric epifanio esteve eugenio eusebio ezequiel fabián
  fausto faustino feliciano fermín ferran florencio florentino francesc froilán fulgencio gaizka gaspar gelasio gabino genaro gervasio gorka gregorio
  gumersindo haritz heriberto hermenegildo higinio hilario hipólito honorio ibon indalecio isidro isidoro jacinto jacobo jaume javi jenaro jeremías
  jerónimo jofre jokin josu juanjo juanma justo koldo laureano lázaro leandro leoncio leonel leopoldo lisandro lito llorenç lluís lope luciano macario
  mamerto manolo marcelino marcelo marcial martí martín matías mauro maximino melchor miquel modesto moisés narciso néstor nicanor nil norberto octavio
  odón olegario orlando osvaldo pascual patxi pelayo ponç porfirio quique quim quintín raimundo raimon rigoberto rodolfo rogelio román roque rosendo
  rufino sabino saturnino saúl sebastián serafín sergi servando severino silvestre silverio simón sixto telmo teo teodoro tiburcio timoteo toribio toño
  tristán ubaldo valentín valeriano venancio vicenç victoriano virgilio vladimiro wenceslao wilfredo wilson xurxo xosé yago zacarías zenón ariel braulio
  edgardo fabricio facundo freddy gastón giovanny hernando jhon joaquim leonidas lautaro nelson percy rómulo rosalío santino thiago ulises waldo yeison
`);
export const MORE_WOMEN = list(`
  dea gertraud danielle michèle evelyne évelyne océane gwenola marie-jo mylène nelly noëlle roselyne rosine violette aïcha khadija adoración agustina anunciación
  asunción covadonga candela florentina isidora joaquina leocadia nekane noemí olimpia toñi zaida inka svantje
  ines amaya garazi aina solenn amel paqui jésica adelheid adriane agathe agneta alena alida aline almut alva alwine andrine anett anette anika anka annabell anneke anneliese annelore annerose annett
  annik annike ansa arabella ariana asta ayşe ayse barbro beata beatrix benita berit bettine bianca birthe brunhilde cäcilia carlotta catharina catrin
  christl cilly constanze dagny desiree dietlind dominique doreen dorle dorit dorothee dunja ebru effi eleonora eleonore elfi elfie elif elli else elvan
  emely emmi enna erna esma esra evelin evi fanny felicitas felizitas fenja filiz finja franka freya frida gabi gaby gerlinde gerti gesche gisa giselle
  grete gretel grit gritt gülsen gunda gundel gunhild hanne hannelene harriet heide heidemarie hella henny henrike herta hertha hilde hiltrud ilsa
  imelda ina indira ingeburg inken irmela irmtraud isa isolde iva ivana jelena jella jolanda josefa josefine karolin karolina katarzyna käte kathrine
  kati keike kiara klaudia konstanze kora kyra lana laila lea leontine leonora leyla lia liane liesbeth lili liliana lilo lina liselotte lisette liv
  livia lotta ludowika lulu luzia magda malin malina malu maraike mareen mareile margareta margitta margret margrit marieke mariella marijke marika
  marisa marit marita marlen mechtild melitta meret meta mila milla mina minna mira moni naemi nastasja nathalia nena nilgün noemi ortrud ottilie
  philippa ragna ragnhild rebekka regine reinhilde resi rhea ria ronja rosalie rosi rosina saphira sema seraina sevim sibel sibylla silja sina steffie
  sunniva susann suse svea sybille telse thekla theodora therese tilda tinka tomke trudi undine ursel urte valeska vicky vivian vroni walburga waltraut
  wencke wera wibke wilhelmine zenzi züleyha dörthe adeline adrienne aglaé aimée albane albertine aliénor aliette alix amandine anabelle angélique
  annabelle annick antoinette arielle armelle athénaïs aude audrey aurélia aveline axelle bérangère bérengère bérénice blandine cassandre célia célie
  célestine charlène claudette claudine clélia colette coline coraline cyrielle daphné dorothée édwige éliane élise éloïse émeline émilienne emmeline
  enora eulalie ève éveline fanette félicie flavie florine francine frédérique georgette géraldine germaine gilberte ginette gwenaëlle gwendoline
  hermeline héloïse honorine hortense irène isaure jacinthe jeanine joana joséphine josette julienne katia lauranne léna léonie léontine léopoldine lila
  lilou lise loane louane louisette lucette lucienne lucile lucille maëlys maéva maïté marceline marcelle marguerite mariette marilyne marielle
  marjolaine marthe maryline maryvonne maude mauricette mégane mélissa mélodie micheline myrtille naïma ninon noélie octavie ombline ophélie orlane
  pascaline paule paulette pénélope philippine quitterie raymonde régine roberte rolande romane roseline roxane samia sandy sévérine sidonie soizic
  suzon thaïs tiphaine ursule valentine véra victorine violaine xavière yolande zélie fatiha latifa yamina abril adelaida águeda aitana aitziber
  altagracia ambrosia anabel ángels angustias antonella apolonia arantxa ariadna assumpta aurelia aurora azahara bárbara bea bernarda bibiana brígida
  brianda camelia carmela casilda celeste celia charo cleotilde constanza débora delfina desirée dolors dora dorotea edurne elba eloísa elvia ema
  enriqueta ernestina esmeralda estela ester estíbaliz eugènia eulàlia evangelina fabiola feliciana felisa filomena florencia francisca garbiñe gema
  georgina gertrudis glòria graciela griselda guadalupe herminia hortensia iluminada iratxe iria irune isadora ivette izaskun jacinta jazmín jenifer
  jimena juana julieta karina leire leonor leyre lluïsa lorea lorenza loreto lucila lucrecia luzmila mabel mafalda maia maialen maitane maitena
  marcelina mariana maricarmen mariona marisol maritza matilde mayra melisa mencía micaela milagros míriam mirta naiara natividad nayeli nélida nohemí
  norma obdulia olaia ona otilia petronila priscila purificación rebeca romina rosalba rosana rosaura roser rufina sagrario sílvia sonsoles tània tecla
  telma teodora thais txell vicenta viviana ximena xiomara yaiza yanira yuridia zaira zulema
`);
