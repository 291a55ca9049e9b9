/** More given names of German, French and Spanish news, for the rules of these languages; both sexes' names are left out. */
import { list } from "./types.ts";

export const MORE_MEN = list(`
  adalbert adem adnan albin albrecht alfons alwin amos anatol ansgar anselm archibald aribert arndt arno arvid arved axel balthasar
  beat benedict benno benny bilal birger björn bodo boje bogdan börge branko burak burkhard casimir claas clas clemens conrad cornelius curt
  dagobert danny darko dejan denny detlef dittmar dragan eberhard eckart eckhard edgar eduard egbert ekkehard elmar emanuel enrico erhard erich
  erkan ernesto erwin eugen ewald fabio falk farhad faruk fatih fidelius folkert frederik frederic friedbert friedhelm fridolin frithjof fritz gebhard geert
  gernot gero gilbert goran gottfried gottlieb gregor gunnar gunther gunter hajo hakan hanspeter hansjörg hans-peter hans-jürgen hark hartmut hartwig
  hauke heiner heinrich hein helge helmuth henry heribert hilmar hinnerk horst ibrahim ignaz ilja immanuel ingmar ingolf
  isidor ivica iwan jannis jaroslaw jasper jendrik jens-uwe jeremias jesko joachim johann jonathan jonte joost jörn jorrit josua jovan jupp jurij
  jürg kaan kai-uwe kamil karol kasimir kenan kenneth kersten klaas klaus-dieter knud knut korbinian kristof kuno kurt lambert lars laurens laurin leander lennart lenny
  leonhard leopold levin linus lothar lucien luigi luitpold maik maksim malik manuel marcel marcin marc-andré marian marinus mario marko maro matteo matti max
  meinhard meinrad melchior michail mikael milan mirco miroslav mirsad mladen momme morten murad nenad nicola nikita nikolai nikolaus nils noel norman nuri
  ömer onur ortwin oswald otmar ottokar ozan pascal paul patrik peer pelle petr philip piet pirmin quirin radovan raffael raik raimund ramon
  rasmus ratko reik reimer reinald reinhart reto rico rigo roderich roland romano ronny ruben rüdiger rudolf rupert said salih
  samuli sandor sascha schorsch sebastiano sefa selim semih sepp sercan serdar serge sergej severin siegbert siegmund sigi sigmund silas silvan silvio simeon simon
  sinan slobodan sören stanislaw stefan steffen sten stephan sven-erik sönke tade tamer tayfun teodor thassilo thiemo thies thimo thorben thure
  tiberius tim till tino titus tjark tom torge torsten traugott ueli ugur ulf umut urs utz valentin veli vinzenz vito volkan volkhard volkmar waldemar wendelin werner wido
  wieland wigbert wilko willibald wilhelm winfrid wolfhard wulf xaver yunus yusuf zacharias zeljko zlatko zoltan zoran
  abel achille adolphe aimé alban alexis alphonse amaury ambroise anatole anicet anthelme aristide armand arnaud arsène augustin auguste aurélien
  aymeric baptiste barnabé barthélemy basile bastien benoist blaise boris brice calixte cédric célestin charly christophe claudy clovis cyprien cyrille damien
  denis didier dieudonné dylan loris edmond édmond éloi eloi émile enguerrand ernest erwann eudes eugène évariste faustin félicien ferréol fiacre florian françois-xavier
  frédéric gabin gaëtan gaétan gaspard gatien gauthier gautier geoffrey georges ghislain gildas gontran goulven gratien guilhem gwenaël hadrien hippolyte hugo
  isidore ivan jacky jean-baptiste jean-christophe jean-jacques jean-noël jean-rené jean-yves jérémie joël joris joseph josselin josué jocelin kader karl kévin killian kylian ladislas
  laurent lazare léandre léonard léopold loïck lorris lubin lucas malo manu marceau marcelin marin marius matthias mathurin mathys maxence mayeul médéric
  mickaël moussa nathanaël nestor nicolas norbert olivier onésime oscar paco patrick paul-henri perceval philémon philibert pierrick placide pol quentin
  rachid raphaël rayan rémi rémy renaud renan rené robin roch rodrigue romaric ronan sacha sidoine siméon stanislas steven sullivan sylvestre sylvain tancrède tanguy théodore théophile
  thibaud thibault thibaut tiago timothée titouan tugdual ulysse valéry vianney virgile wassim wilfrid xavier yannig yoann yohann youri yvan yvon zacharie farid hakim kamel karim nabil nordine
  abelardo abraham adolfo agapito alonso amadeo amador américo anastasio anselmo apolinar aquilino arcadio arsenio artemio aurelio avelino baltasar basilio benicio benigno bernabé bibiano blas
  borja brais bruno calixto camilo cándido casimiro celso ceferino ciriaco cirilo clemente conrado cosme crispín dámaso damián darío demetrio desiderio dionisio domènec edmundo efraín eladio eleuterio eliseo eloy
  emeterio eneko enric epifanio esteve eugenio eusebio ezequiel fabián fausto faustino federico felipe feliciano fermín ferran fidel florencio florentino francesc froilán fulgencio gaizka
  gaspar gelasio gabino genaro gervasio gil gorka gregorio gumersindo haritz heriberto hermenegildo higinio hilario hipólito honorio ibon imanol indalecio íñigo isaac isidro ismael isidoro jacinto jacobo jaume javi jenaro jeremías jerónimo
  joan joel jofre jokin jon josé-luis josep-maria josu juanjo juanma julio justo koldo laureano lázaro leandro leoncio leonel leopoldo lisandro lito llorenç lluís lope luciano macario mamerto manolo
  marcelino marcelo marcial mariano martí martín matías mauro maximino melchor mikel miquel modesto moisés narciso néstor nicanor nil norberto octavio odón olegario omar orlando osvaldo pablo pascual patxi pelayo ponç porfirio
  quique quim quintín rafael raimundo ramón raimon rigoberto rodolfo rogelio román roque rosendo rufino sabino saturnino saúl sebastián serafín sergi servando severino silvestre silverio simón sixto
  telmo teo teodoro tiburcio timoteo toribio toño tristán ubaldo valentín valeriano venancio vicenç victoriano virgilio vladimiro wenceslao wilfredo wilson xurxo xosé yago zacarías zenón ariel braulio edgardo edwin fabricio facundo franklin freddy
  gastón giovanny hernando humberto jhon joaquim leonidas lautaro mauricio nelson óscar percy rómulo rosalío rubén santino thiago ulises waldo walter yeison
`);
export const MORE_WOMEN = list(`
  adelheid adriane agathe agneta aleksandra alena alida aline almut alva alwine amanda amelie andrine anett anette anika anita anja anka ann anna-lena annabell
  annalena anne-marie anneke anneliese annelore annerose annett annette annik annika annike ansa antje antonia arabella ariana asta astrid ayşe ayse barbara barbro beata beate beatrix
  benita berit bernadette bettine bianca birgit birte birthe britta brunhilde cäcilia carla carlotta carmen caroline catharina catrin chantal christa christiane christina christine christl cilly
  claudia constanze corinna cornelia cosima dagny daniela daniele denise desiree diana dietlind dominique doreen dorle doris dorit dorothee dunja ebru edith effi elena eleonora eleonore elfi elfie elif elisa
  elisabeth elise elli ellen elsa else elvan emely emma emmi enna erika erna esma esra esther eva evelin evelyn evi fanny fatima felicitas felizitas fenja filiz finja franka franziska
  freya frida frieda gabi gabriela gabriele gaby gerda gerlinde gerti gesche gisa gisela giselle gloria greta grete gretel grit gritt gülsen gunda gundel gunhild hannah hannelore hanne hannelene harriet
  heide heidemarie heidi heike helen helena helene helga hella henny henrike herta hertha hilde hiltrud ilsa ilse imelda ina indira inga ingeburg ingrid inken insa irene iris irmela irmtraud
  isa isolde iva ivana ivonne jacqueline jelena jella jennifer jenny jessica johanna jolanda josefa josefine josephine julia juliana jutta karen karin karla karolin karolina katarzyna
  katharina käte kathleen kathrine kati katja katrin keike kerstin kiara kirsten klaudia konstanze kora kristin kristina kyra lana laila laura lea leonie leontine leonora leyla lia
  liane liesbeth lieselotte lili liliana lilo lina lisa lisa-marie lisbeth liselotte lisette liv livia lorena lotta louise lucia ludowika luise lulu luzia lydia magda maja malin malina malu mandy mara
  maraike mareen mareile margareta margarethe margitta margret margrit marga marie marie-luise marieke mariella marijke marika marina marion marisa marit marita marlen marlene martha martina
  mathilde mechtild melanie melina melissa melitta merle meret meta mia michaela mila milla mina minna mira miriam moni monica monika nadine nadja naemi nastasja nathalie nathalia nena nele nicole nilgün nina
  nora noemi olga olivia ortrud ottilie pamela patricia pauline petra petra-maria philippa pilar ragna ragnhild ramona rebecca rebekka regine reinhilde renate resi rhea ria rita ronja rosa rosalie rosemarie
  rosi rosina roswitha ruth samantha sandra saphira sara sarah saskia selma sema seraina sevim sibel sibylla silja silke silvia simone sina sofia sonja sophia sophie stefanie steffie stella stephanie
  sunniva susann susanne suse svea sybille sylvia tamara tanja tatjana telse teresa tessa thekla theodora theresa therese tilda tina tinka tomke trudi trude undine ursel urte ute valeska vanessa vera verena veronika
  veronica vicky viktoria vivian viviane vroni walburga waltraut wanda wencke wera wibke wilhelmine wilma yvonne zenzi zita züleyha dörthe elke
  adeline adrienne aglaé aimée albane albertine aliénor aliette alix amandine anabelle angélique annabelle annick annie anne-laure anne-sophie antoinette apolline arielle armelle athénaïs aude audrey aurélie
  aurélia aurore aveline axelle bérangère bérengère bérénice blandine brigitte camille capucine cassandre cécile célia célie célestine céline charlène charlotte cindy claire clarisse claudette
  claudine clélia clémence clotilde colette coline coraline cyrielle daphné delphine diane dorothée édith édwige éliane élise élisabeth éloïse élodie émeline émilienne emmeline enora estelle
  eugénie eulalie éva ève éveline fanette félicie flavie florence florine francine frédérique gabrielle geneviève georgette géraldine germaine gilberte ginette gwenaëlle gwendoline hermeline héloïse honorine hortense
  inès irène isabelle isaure jacinthe jeanine jeanne jeanne-marie joana joséphine josette judith julie julienne juliette justine katia laetitia lauranne laurence léna léonie léontine
  léopoldine lila liliane lilou lise loane lola lorraine louane louisette lucette lucienne lucile lucille ludivine lydie madeleine maëlys maéva maïté manon marceline marcelle margaux margot marguerite marianne
  marie-anne marie-ange marie-josé marie-louise marie-noëlle marie-pierre mariette marilyne marine marielle marjolaine marjorie marthe martine maryline maryvonne maude mauricette mégane mélissa mélodie mercedes
  michelle micheline mireille monique morgane myrtille naïma ninon noélie noémie octavie odile ombline ophélie oriane orlane pascaline paule paulette pénélope perrine philippine
  quitterie rachel raymonde régine renée roberte rolande romane roseline roxane sabine samia sandy ségolène sévérine sidonie soizic solange sonia suzanne suzon sylvie
  tania tatiana thaïs thérèse tiphaine ursule valentine véra victorine violaine virginie xavière yolande yvette zélie zoé fatiha latifa leïla nadia samira yamina
  abigail abril adelaida adela águeda ainara aitana aitziber alejandra alicia almudena altagracia ambrosia amelia amparo anabel ángels angustias antonella apolonia araceli arantxa ariadna
  assumpta aurelia aurora azahara bárbara bea beatriz begoña bernarda bibiana brenda brígida brianda camelia carina carlota carme carmela carol carolina casilda catalina cecilia
  celeste celia charo clara cleotilde constanza cristina débora delfina desirée dolors dora dorotea edurne elba eloísa elvia ema enriqueta
  ernestina esmeralda estela ester estíbaliz eugènia eulàlia evangelina fabiola fátima feliciana felisa fernanda filomena florencia francisca garbiñe gema georgina gertrudis glòria graciela
  griselda guadalupe herminia hortensia iluminada inmaculada iratxe iria irune isabel isadora itziar ivette izaskun jacinta janet jazmín jenifer jimena josefina juana juanita julieta
  karina lara leire leonor leyre leticia lidia lluïsa lorea lorenza loreto lucila lucrecia luisa luzmila mabel mafalda magdalena maia maialen maitane maitena maite manuela marcelina margarita
  mariana maría maricarmen mariona marisol maritza marta matilde mayra melisa mencía micaela milagros míriam mirta montserrat naiara natalia natividad nayeli nélida neus nieves noa noelia nohemí norma
  obdulia olaia ona otilia paloma paula paulina petronila priscila purificación raquel rebeca rocío romina rosalba rosana rosario rosaura roser rufina
  sabela sagrario sheila sílvia sofía sonsoles susana tània tecla telma teodora thais txell úrsula verónica vicenta victoria viviana ximena xiomara yaiza yanira yolanda yuridia zaira zulema
`);
