/** Given names of German, French and Spanish news beyond those that the English model knows; see `lexicon/given-names.ts`. */
import { genderOf } from "../lexicon/given-names.ts";
import { MORE_MEN, MORE_WOMEN } from "../lexicon/more-given-names.ts";
import { list } from "../lexicon/types.ts";

const MEN = list(`
  achim adel agustín aitor alain aldo alessandro alex alexandre alexandros alexis alfredo alois amadou amir anders andrej andrzej
  anselm antoine anton antonin aristide armando arne artem arthur arturo asier aurélien axel baptiste bartolomé bastian bastien
  benedikt benjamín benoît bernardo bertrand boubacar brais bruno carlo carsten cem cengiz césar christophe clément constantin
  corentin cristian cristiano cristóbal curro cyril daniele danilo dario dariusz denny detlev dietmar dimitri dmitry domingo edmund egon emiliano
  emil emre enno enzo erdoğan erwan esteban fabien fabrice fabrizio fadi farid federico fernand fidel finn florent franz frédéric
  félix gabriel gaspard gerardo germán gerd gérald gérard gerrit gil giorgos giuliano guido günter günther gustav guy götz hannes
  hanno harry hassan heiko heino hendrik henning hermann hernán horacio horst hector héctor hubertus hugues humberto idriss ignaz iker
  imanol ingo iñaki iñigo íñigo ismaël ismail ivo iván jair jakob jamal jannik jean-baptiste jean-claude jean-françois jean-louis
  jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre joaquín jochen jonas jordi jose josep jost jürg julián julien julius juri
  justin jérémy jérôme karl-heinz karsten kaspar kilian klemens kolja lorenz lorenzo loïc luc luca ludovic ludwig luka lutz léo magnus
  malte marat marek mariano marius markus marlon mateo mathias mathis matthieu mauricio maurizio maxime mehmet mehdi michał mikel mirko
  moritz mourad murat mustafa nasser nicolás niklas nico noël oleg oleksandr oliver ottmar oscar osman ousmane pascal patrice patricio paolo paulo pep
  peer peder piotr philippe pierre-yves quentin rachid rafa ralf rainer raoul raúl régis reiner reinhold rené richard roberto robin rodolphe roman
  romain romuald rubén rupprecht salvador samir samuel sandro santiago sascha saïd sébastien severin siegfried silvio slimane stephan
  sylvain sönke sören tarek tariq théo thilo thorsten tibor till tilman timur toni torben torsten tristan uli valentin valerio vasco veit
  viktor vincenzo vitali vito wilfried willi winfried wladimir wolf wolfram xabi xabier xaver yann yanis yannis yassine younes youssef yves
  zeynel zoltan álex álvaro ángel éric étienne ömer evaristo wilmer ramiro tomás xoel iago anxo henrik oke jens sami luc bruno gaël ronan
  mathieu jean antoine sékou ibrahima pau oriol aleix gerard arnau íker ole abdallah ahmad khaled ismael leo leon georg
  bernhard willy rudi siegmar olaf niko dominik konstantin wolodymyr édouard hervé lionel yohan jordan kylian geoffroy
  grégory jules léon andrés víctor adrián santi nacho paco pepe unai
`);
const WOMEN = list(`
  aaliyah adèle adela agata agnieszka aicha ainhoa ainara alba aleksandra alexia alina alma almudena amaia amalia amelie amina aminata
  amparo anaïs anastasia andrée angeles anke annalisa annegret annelie annekathrin annemarie anouk apolline arancha araceli ariane arlette
  astrid auguste aurore aylin aysel azucena babette bärbel begoña belén bénédicte berta birte blanca brigitta camila capucine carina carla
  carlota carme carmiña carola catalina catherine chantal charline chiara christel christelle cinthia clarisse claudie clémence
  clotilde concepción concha conchita consuelo corinne cornelia coralie cosima cristiane danièle daria delia dilek dolores dominga
  dorothea dörte edda edeltraud edwige eléonore elfriede eliane elina elke elodie elsbeth elvira emilia emine emmanuelle encarna encarnación ernestine
  estefanía eugenia eugénie eulalia euphrasie fabienne farida fatma fatoumata federica fernande flora françoise frauke friederike gaëlle garance
  genoveva ghislaine gertrud gesa gesine gemma gianna giulia giovanna gisèle gitta gundula gudrun hatice hedwig heidrun hélène henriette
  hermine hildegard huguette ida iga ilaria ilka ilona imke imma inès ingeborg inge inmaculada insa irina irma irmgard isabell isabelle itziar
  jana janina janine jasmin jeannette jocelyne jolanta josée josiane judit judith jule juliane justine karima karoline katalin katarina
  kathrin käthe kirstin lara larisa laetitia leïla lena leni lene leticia lidia lieselotte lilli linda lisbeth loli lola lore lotte
  louisa lourdes lourdès lucía lucie ludmilla luise luz lydie madleen maëlle magali magdalena maike maite maja malika manon mara marcela
  marga margarete margarethe margaux margit margot maren mareike marianna maribel marie-christine marie-claire marie-france marie-hélène
  marie-laure marie-louise mariela marietta marlies marlène marta maruxa maryse mathilda maud mechthild meike melania mercè merle meryem
  mia milena mireia mireille mirjam mona montse montserrat morgane muriel myriam nadège nadja najat natascha nele nerea neus nicoletta nieves noelia
  noémie nolwenn nuria núria odette odile olalla olympe oriane pascale paola patrizia paulina perrine pia polina raffaela rachida raissa
  raphaëlle regula reinhild remedios renata ricarda rike roberta romy rosalía rosamaría rosemarie roswitha sabela sabrina saida salomé samira sanna
  sandrine selina séverine seyma sibylle sieglinde sigrid simona simone siham soledad solange solène soledad sofía solveig soraya stefania
  steffi stéphanie susanna svenja swantje sylvaine tabea tatiana tatjana teresita thea theresia traudel trinidad trude ulla uschi uta uxía
  valentina valérie vanesa véronique victoire viola virginia viviane waltraud wiebke wilma xenia yasmin yasmina yessica ylva ysabel yveline
  zahra zeynep zita zoé ágata ángela ángeles úrsula élisa émilie éva judith antía noa maría mónica rocío inés ursula nadia hélène dagmar hanna
  sofie klara melina sahra bettina martine léa chloé ségolène clémentine rima amélie béatrice joëlle karine laure liliane
  mélanie yaël verónica ione fátima meritxell laia macarena cayetana
`);

/** The sex that a given name tells, in small letters; "Hans-Georg" is told by its first half. */
export function givenGender(name: string): "m" | "f" | null {
  const known = genderOf(name);
  if (known) return known;
  const man = MEN.has(name) || MORE_MEN.has(name);
  const woman = WOMEN.has(name) || MORE_WOMEN.has(name);
  if (man !== woman) return man ? "m" : "f";
  const hyphen = name.indexOf("-");
  return hyphen > 2 && !man && BOTH.test(name) ? givenGender(name.slice(0, hyphen)) : null;
}

/** Two names of at most eight letters each: no "Gustav-Mahler-Straße". */
const BOTH = /^\p{L}{3,9}-\p{L}{3,9}$/u;
