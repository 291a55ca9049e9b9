import { type Lexicon, list, phrases } from "./types.ts";

export const de: Lexicon = {
  lang: "de",
  abbreviations: list(
    "dr prof hr fr st bzw ca usw z.b u.a d.h nr abs bspw evtl ggf inkl mio mrd jan feb apr jul aug sep okt nov dez dipl ing",
  ),
  speech: list(
    `sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären betonte betont betonten teilte mitgeteilt teilten berichtete berichtet berichten berichteten
    meinte meint meinten schrieb schreibt schrieben schreiben geschrieben kündigte kündigt kündigten angekündigt warnte warnt warnten forderte fordert forderten kritisierte kritisiert
    kritisierten lobte lobt behauptete behauptet behaupteten bestätigte bestätigt bestätigten verwies verweist äußerte äußert nannte nennt ergänzte ergänzt
    fügte räumte versicherte versichert erzählte erzählt antwortete antwortet fragte fragt zitierte zitiert zitieren verkündete verkündet stellte
    unterstrich unterstreicht so bekräftigte bekräftigt bemängelte bemängelt beklagte beklagt mahnte mahnt vermeldete meldete meldet meldeten dementierte
    begründete begründet erläuterte erläutert rief sprach spricht hieß heißt zufolge erinnerte erinnert gestand gesteht prognostizierte prognostiziert kommentierte kommentiert empfahl empfiehlt verurteilte beschrieb beschreibt dankte erwiderte erwidert entgegnete entgegnet präzisierte resümierte resümiert bilanzierte kontert konterte schilderte schildert verriet verrät versprach verspricht bekannte urteilte urteilt bedauerte bedauert bestritt bestreitet twitterte stand`,
  ),
  thought: list(
    "glaubt glaubte hofft hoffte hoffen will wollte wollen wollten fürchtet fürchtete erwartet erwartete erwarten denkt dachte plant plante planen vermutet vermutete rechnet rechnete rechnen",
  ),
  accordingTo: phrases(
    "laut | nach angaben von | nach angaben des | nach angaben der | nach informationen von | nach informationen des | nach informationen der | gemäß | nach aussage von | nach aussage des | nach aussage der | nach den worten von | nach worten von | nach einschätzung von | nach einschätzung des | nach einschätzung der | nach auskunft der | nach auskunft des | nach ansicht von | nach ansicht des | nach ansicht der | unter berufung auf | mit verweis auf | wie aus",
  ),
  complementisers: list("dass daß ob wie warum"),
  determiners: list(
    "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen jener jene sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere mein meine kein keine viele einige mehrere manche zwei drei vier fünf alle beide andere weitere",
  ),
  indefinite: list("ein eine einen einem einer eines viele einige mehrere manche zwei drei vier fünf andere weitere"),
  pronouns: list(
    "ich wir er sie es man ihm ihn ihnen uns mich mir wer was das dies welche welcher welches viele einige manche andere jemand niemand alle beide diese dieser ihr du sich",
  ),
  masculine: list("er ihn ihm"),
  feminine: list(""),
  prepositions: list(
    "in im an am auf für mit von vom zu zum zur bei beim nach vor über unter durch aus um gegen ohne seit bis zwischen während wegen trotz gegenüber ins ans laut gemäß",
  ),
  conjunctions: list("und oder aber sondern denn doch weil wenn als nachdem bevor obwohl während da sowie"),
  auxiliaries: list(
    "ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten gebe wisse werde wird werden wurde wurden würde würden worden gewesen",
  ),
  modals: list(
    "könne könnten müsse müssten solle sollten dürfe dürften kann können konnte könnte muss müssen musste soll sollen sollte darf dürfen dürfte möchte mag",
  ),
  negations: list("nicht kein keine keinen nie niemals"),
  relatives: list("der die das dessen deren dem denen welcher welche welches wo wer"),
  titles: list(
    "herr frau dr prof professor professorin minister ministerin präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin sprecher sprecherin bürgermeister oberbürgermeister bürgermeisterin chef chefin trainer trainerin vorsitzender vorsitzende direktor direktorin leiter leiterin bundespräsident außenminister außenministerin innenminister innenministerin finanzminister verteidigungsminister verteidigungsministerin ministerpräsident ministerpräsidentin premierminister premier us-präsident parteichef parteichefin general staatsanwalt anwalt anwältin experte expertin autor autorin ökonom ökonomin geschäftsführer geschäftsführerin generalsekretär generalsekretärin",
  ),
  personNouns: list(
    "sprecher sprecherin mann frau minister ministerin experte expertin zeuge zeugin anwalt anwältin polizist präsident präsidentin bürgermeister chef chefin trainer vorsitzende vorsitzender direktor leiter leiterin forscher forscherin quelle insider beamter mitarbeiter mitarbeiterin autor autorin bewohner bewohnerin nachbar nachbarin opfer kläger richter richterin staatsanwalt ökonom analyst analystin koordinator koordinatorin promoter interviewer interviewerin kommentator manager managerin staatsrat staatsrätin gründer gründerin",
  ),
  groupNouns: list(
    "experten behörden ermittler zeugen forscher wissenschaftler kritiker quellen kreise anwohner bewohner nachbarn mitarbeiter politiker ökonomen analysten abgeordnete demonstranten medien leute menschen angaben polizisten beamte insider verbände unternehmen eltern ärzte juristen beobachter",
  ),
  organisationNouns: list(
    "regierung bundesregierung ministerium innenministerium außenministerium finanzministerium verteidigungsministerium gesundheitsministerium polizei feuerwehr gericht staatsanwaltschaft partei verband verein amt behörde kommission eu-kommission institut universität unternehmen konzern bank stiftung gesellschaft rat bundestag bundesrat bundeswehr armee militär gewerkschaft landgericht amtsgericht gmbh ag stadt stadtverwaltung fraktion bundesbank nato uno who",
  ),
  outletNouns: list(
    "zeitung tageszeitung magazin spiegel zeit bild welt faz taz sz dpa afp reuters ap ard zdf rundfunk sender agentur nachrichtenagentur tagesschau handelsblatt stern focus tagesspiegel bbc cnn portal blatt kurier presse standard orf srf nzz post times journal",
  ),
  documentNouns: list(
    "bericht studie umfrage mitteilung pressemitteilung erklärung daten statistik analyse untersuchung gutachten schreiben brief entwurf gesetzentwurf dokument dokumente urteil medienbericht medienberichte berichte angabe prognose papier anklage",
  ),
  socialNouns: list("tweet post beitrag twitter facebook instagram telegram x"),
  nameLinks: list("von van de der zu und für"),
  adjuncts: list("über in im bei beim gegenüber am nach vor während seit auf"),
  noSources: list(
    "plan plänen planung gesetz gesetzes recht regel regeln vorschrift vorschriften verfassung vertrag satzung fahrplan rezept definition tradition motto",
  ),
  genitives: list("des eines einer"),
  adverbs: list(
    "etwa dann gleichzeitig zugleich zudem außerdem dabei dazu daher deshalb dennoch trotzdem allerdings jedoch zuvor zunächst zuletzt später bisher inzwischen mittlerweile nun jetzt heute gestern dort hier damit darüber daraufhin danach dagegen hingegen ferner weiter weiterhin auch noch nur bereits schon so also anschließend schließlich unterdessen derweil einerseits andererseits offenbar vermutlich tatsächlich immerhin stattdessen ebenso montag dienstag mittwoch donnerstag freitag samstag sonntag somit folglich erst wiederum indes abschließend kürzlich vielmehr insgesamt",
  ),
};
