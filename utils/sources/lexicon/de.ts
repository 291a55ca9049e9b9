import { germanParted, germanWeak } from "./conjugate.ts";
import { germanIdioms } from "./de-idioms.ts";
import { type Lexicon, list, phrases } from "./types.ts";

export const de = (): Lexicon => ({
  lang: "de",
  abbreviations: list(
    "dr prof hr fr st bzw ca usw z.b u.a d.h nr abs bspw evtl ggf inkl mio mrd jan feb apr jul aug sep okt nov dez dipl ing",
  ),
  speech: new Set([
    ...germanWeak(
      "sag mein warn forder lob frag ahn spott schimpf klag mahn scherz murr hauch füg witzel hader stöhn stichel frotzel orakel zürn wetter grübel kritzel bedank",
      true,
    ),
    ...germanWeak(
      `beantrag erklär beton kritisier behaupt bestätig äußer ergänz versicher erzähl zitier verkünd bekräftig bemängel beklag
      vermeld dementier begründ erläuter prognostizier kommentier verurteil präzisier resümier bilanzier konter schilder
      spekulier bedauer twitter frohlock triumphier analysier argumentier wiederhol protestier appellier ärger freu wunder
      monier beteuer signalisier gratulier beruhig schwärm frohlock würdig bezweifel begrüß befürwort mutmaß präsentier relativier attestier bescheinig
      diagnostizier quittier polter missbillig entrüst mokier distanzier erkundig staun zweifel`,
    ),
    ...germanParted(
      "an-kündig mit-teil ab-lehn dar-leg ein-räum klar-stell an-merk hinzu-füg nach-leg zu-stimm vor-warn ab-wiegel an-mahn aus-führ nach-frag fest-stell aus-sag nach-schieb",
    ),
    ...list(
      `bezifferten so sagten berichtet berichtete berichten berichteten meldet meldete melden gemeldet antwortet antwortete entgegnet entgegnete erwidert
      redet redete schrieb schreibt schreiben schrieben geschrieben verwies verweist verweisen erfahren hielt hält festgehalten nannte nennt nennen
      genannt unterstrich unterstreicht unterstreichen rief ruft riefen rufen widersprochen sprach spricht sprechen sprachen gesprochen hieß heißt gestand gesteht
      empfahl empfiehlt beschrieb beschreibt beschrieben verriet verrät verraten versprach verspricht versprochen bekennt urteilt urteilte
      bestritt bestreitet widersprach widerspricht wies weist zurückgewiesen wirft werfen warf warfen vorgeworfen gab gibt bekanntgegeben vorgerechnet angegeben zugegeben nahegelegt offengelegt zeigte zeigt
      hob hebt hervorgehoben führt führte ausgeführt ließ lässt warb wirbt findet fand fanden entdeckte entdeckten identifizierten äußerten plädiert plädierte plädieren plädierten wirbt werben warben schimpfte schimpft drohte droht
      drohen verlangt verlangte verlangen freut freute ärgerte lästerte lästert begründet begründete warnte beteuert beteuerte zitiert räumte
      registriert registrierte registrierten ermittelt verzeichnet verzeichnete verzeichneten ermittelte ermittelten erfasste zählten winkt winkte winkten sprang springt zählt zählte zählen halten trat tritt pflichtet pflichtete deutet deutete rät riet raten rieten geraten ortet ortete orten orteten verlas verliest verlasen bezeichnet bezeichnete bezeichnen schloss ging geht kontert sieht sah erinnert erinnerte erinnern zeigen zeigten postete gepostet schätzt schätzte schätzen beziffert bezifferte beziffern wünschte wünscht betonen spöttelt gab befand befindet bezeichneten nannten verwiesen hielten schlossen baten bittet bat beschrieben warben hoben führten gaben gestanden versprachen empfahlen widersprachen wiesen warfen drohten äußert angibt angab angegeben ergab ergibt belegt belegte belegen`,
    ),
  ]),
  announcing: new Set([
    ...list(
      "widersprach widerspricht widersprachen widersprochen gestand gesteht begründet begründete beziffert bezifferte beziffern bezifferten bescheinigt bescheinigte attestiert attestierte",
    ),
    ...germanWeak("beton kritisier bestätig beklag bemängel dementier bedauer monier begrüß befürwort bezweifel"),
    ...list(
      "warnt warnte warnen warnten fordert forderte fordern forderten bestritt bestreitet unterstrich unterstreicht unterstreichen ankündigte angekündigt kündigte kündigt kündigten lobt lobte gewarnt gelobt gefordert verlangt verlangte verlangen verlangten ortet ortete orten orteten verlas verliest",
    ),
  ]),
  idioms: germanIdioms,
  relations: list(
    "mutter vater schwester bruder sohn tochter mann frau nachbar nachbarin freund freundin opfer oma opa großmutter großvater witwe tante onkel ehefrau ehemann kind kunde kundin dame besucher besucherin",
  ),
  thought: list(
    "glaubt glaubte hofft hoffte hoffen will wollte wollen wollten fürchtet fürchtete erwartet erwartete erwarten denkt dachte plant plante planen vermutet vermutete rechnet rechnete rechnen befürchtet befürchtete befürchten befürchteten fürchten erwarteten vermuten",
  ),
  accordingTo: [
    ...phrases(
      "geht es nach | ginge es nach | ging es nach | wenn es nach | glaubt man | laut | gemäß | unter berufung auf | mit verweis auf | unter verweis auf | vonseiten | von seiten",
    ),
    ..."angaben informationen aussage aussagen worten einschätzung auskunft ansicht darstellung meinung überzeugung berechnungen erkenntnissen auffassung recherchen schätzung schätzungen lesart zählung berichten prognosen"
      .split(" ")
      .flatMap((word) => ["von", "vom", "des", "der", "eines", "einer"].map((by) => ["nach", word, by])),
    ...["von", "vom", "des", "der", "eines", "einer"].flatMap((by) => [
      ["aus", "sicht", by],
      ["aus", "der", "sicht", by],
      ["in", "den", "augen", by],
    ]),
    ["nach", "angaben", "aus"],
    ["nach", "informationen", "aus"],
    ...["von", "des", "der"].map((by) => ["laut", "angaben", by]),
    ...["von", "des", "der"].map((by) => ["nach", "den", "worten", by]),
  ],
  complementisers: list("dass daß ob wie warum"),
  determiners: list(
    "dessen deren der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen jener jene sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere mein meine kein keine viele einige mehrere manche zwei drei vier fünf alle beide andere weitere",
  ),
  indefinite: list("ein eine einen einem einer eines viele einige mehrere manche zwei drei vier fünf andere weitere"),
  pronouns: list(
    "ich wir er sie es man ihm ihn ihnen uns mich mir wer was das dies welche welcher welches viele einige manche andere jemand niemand alle beide diese dieser ihr du sich",
  ),
  masculine: list("er ihn ihm"),
  feminine: list("sie"),
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
    "rettungssanitäter rettungssanitäterin notarzt notärztin brandmeister wehrführer einsatzleiter einsatzleiterin imam pastor pastorin superintendent bildhauer bildhauerin malerin tänzer tänzerin choreograf choreografin dramaturg dramaturgin schiedsrichter schiedsrichterin bundestrainer bundestrainerin verkäufer verkäuferin kassierer kassiererin taxifahrer handwerker handwerkerin tischler tischlerin elektriker elektrikerin friseur friseurin apotheker apothekerin hausarzt hausärztin zahnarzt zahnärztin tierarzt tierärztin kinderarzt kinderärztin therapeut therapeutin sozialarbeiter sozialarbeiterin streetworker streetworkerin chefvolkswirt chefökonom makler maklerin obmann obfrau gewerkschafter gewerkschafterin amtsleiter amtsleiterin schulleiter schulleiterin elternvertreter elternvertreterin augenzeuge augenzeugin überlebender überlebende wanderer bergführer bergführerin hüttenwirt bäuerin gärtnerin geigerin sopranistin rapper rapperin physiker physikerin chemiker chemikerin astronom astronomin mathematiker mathematikerin informatiker informatikerin pädagoge pädagogin philosoph philosophin theologe theologin germanist germanistin ethnologe ethnologin fondsmanager fondsmanagerin stratege strategin vermögensverwalter steuerberater steuerberaterin notar notarin gastronom gastronomin hotelier koch köchin sommelier barkeeper buchhändler buchhändlerin verfassungsrechtler völkerrechtler strafrechtler rechtsanwalt rechtsanwältin sprecher sprecherin mann frau minister ministerin experte expertin zeuge zeugin anwalt anwältin polizist präsident präsidentin bürgermeister chef chefin trainer vorsitzende vorsitzender direktor leiter leiterin forscher forscherin quelle insider beamter mitarbeiter mitarbeiterin autor autorin bewohner bewohnerin nachbar nachbarin opfer kläger richter richterin staatsanwalt ökonom analyst analystin koordinator koordinatorin gesandter gesandte informant informantin tierpfleger tierpflegerin routinier landesbischof mediziner medizinerin dermatologe dermatologin toxikologe toxikologin rechtsmediziner rechtsmedizinerin epidemiologe epidemiologin ökologe ökologin klimaforscher geologe geologin archäologe archäologin verkehrsplaner stadtplaner hausmeister busfahrer lokführer kapitänin winzer wirt wirtin gastwirt gastwirtin bäcker bäckerin metzger imker förster försterin jäger schäfer vermieter mieter mieterin vogt kunsthistoriker vorsteher vorsteherin pfleger pflegerin krankenschwester hebamme erzieher erzieherin ermittler ermittlerin kommissarin pressesprecher angestellte angestellter bediensteter lehrling azubi rentner rentnerin pensionist pensionistin anrainer anrainerin promoter interviewer interviewerin kommentator manager managerin staatsrat staatsrätin gründer gründerin künstler künstlerin regisseur regisseurin schauspieler schauspielerin kritiker kritikerin torwart torhüter stürmer kapitän coach spieler spielerin intendant intendantin landrat landrätin bischof bischöfin pfarrer pfarrerin verteidiger verteidigerin vertreter vertreterin berater beraterin beauftragte beauftragter referent referentin dezernent dezernentin senator senatorin könig königin papst botschafter botschafterin kommissar kommissarin historiker historikerin soziologe soziologin psychologe psychologin politologe politologin biologe biologin virologe meteorologe lehrer lehrerin schüler schülerin student studentin unternehmer unternehmerin händler händlerin landwirt landwirtin veranstalter veranstalterin organisator organisatorin helfer helferin anführer anführerin führer oberst leutnant oberstleutnant kommandeur journalist journalistin reporter reporterin redakteur redakteurin fotograf fotografin schriftsteller schriftstellerin musiker musikerin sänger sängerin sportler läufer läuferin fahrer fahrerin weltmeister weltmeisterin schütze sekretär sekretärin staatssekretär staatssekretärin generalsekretär abgeordneter abgeordnete stadtrat stadträtin kreisrat gemeinderat wissenschaftler wissenschaftlerin ärztin arzt oberarzt chefarzt psychiater gutachter gutachterin sachverständiger angeklagter angeklagte betroffene betroffener dissident aktivist aktivistin demonstrant direktorin geschäftsführerin inhaber inhaberin betreiber betreiberin besitzer eigentümer mitglied vorstand vorständin vize vizechef designer designerin architekt architektin ingenieur ingenieurin komponist dirigent kuratorin kurator verleger verlegerin moderator moderatorin politiker politikerin ministerpräsident regierungschef regierungschefin staatschef kremlchef oppositionsführer user userin nutzer nutzerin juristin jurist polizistin polizeipräsident kommandant pilot hauptmann rektor rektorin dekan professorin volkswirt volkswirtin analytiker sportdirektor sportchef sportvorstand",
  ),
  groupNouns: list(
    "familienmitglieder befürworter gegner anhänger experten behörden ermittler zeugen forscher wissenschaftler kritiker quellen kreise anwohner bewohner nachbarn mitarbeiter politiker ökonomen analysten abgeordnete demonstranten medien leute menschen angaben polizisten beamte insider verbände unternehmen eltern ärzte juristen beobachter bürger anwälte lehrer schüler studierende mitarbeitende beschäftigte angehörige betroffene aktivisten rettungskräfte einsatzkräfte helfer händler landwirte veranstalter organisatoren vertreter diplomaten aufseher grünen grüne linke linken liberale leute leuten kreisen kollegen gäste teilnehmende teilnehmer reisende gewerkschaften arbeitgeber hersteller banken versicherer krankenkassen nutzer nutzerinnen passanten fahrgäste pflegekräfte lehrkräfte fachkräfte arbeitskräfte fachleute naturschützer umweltschützer patientenschützer verbraucherschützer datenschützer tierschützer feuerwehrleute augenzeugen tester prüfer kunden investoren wirte gastronomen hoteliers historiker archäologen meteorologen jäger fischer winzer spediteure pendler touristen urlauber neos",
  ),
  organisationNouns: list(
    "gerichtshof diakonie caritas träger anwaltschaft bundesanwaltschaft plattform verbund team büro gesundheitsamt jugendamt finanzamt ordnungsamt sozialamt umweltamt bauamt kirchenamt wirtschaftsamt landratsamt bezirksamt standesamt veterinäramt kartellamt patentamt meldeamt statistikamt kriminalamt schulamt forstamt denkmalamt verkehrsamt rathaus lehrstuhl museum verlag kollegium beirat betriebsrat personalrat elternrat werksleitung direktorium vorstand aufsichtsrat präsidium stadtwerke genossenschaft brauerei kette anbieter versorger netzbetreiber verkehrsbetriebe katastrophenschutz betrieb aufsicht rechnungshof verteidigung nebenklage account nutzerkonto opposition koalition organisation beobachtungsstelle beratungsstelle meldestelle anlaufstelle zentralstelle forschungsstelle thinktank denkfabrik ausschuss gremium komitee präsidium umfeld börse kanzlei botschaft konsulat küstenwache zivilschutz rettungsdienst generalstab fluggesellschaft airline reederei bka lka dwd rki iwf oecd opec verfassungsschutz staatsschutz nachrichtendienst geheimdienst bundesagentur arbeitsagentur regierung bundesregierung ministerium innenministerium außenministerium finanzministerium verteidigungsministerium gesundheitsministerium polizei feuerwehr gericht staatsanwaltschaft partei verband verein amt behörde kommission eu-kommission institut universität unternehmen konzern bank stiftung gesellschaft rat bundestag bundesrat bundeswehr armee militär gewerkschaft landgericht amtsgericht gmbh ag stadt stadtverwaltung fraktion bundesbank nato uno who bundesamt landesamt verbraucherzentrale handelskammer kammer hochschule klinik klinikum krankenhaus staatsrat kanton gemeinde gemeinderat landkreis kreis senat landtag parlament eu fed notenbank zentralbank ezb fifa uefa dfb adac verdi igmetall ogbl lcgb spd cdu csu fdp afd bsw union bündnis initiative bürgerinitiative verwaltung leitung direktion kirche synode landeskirche bistum redaktion firma hersteller betreiber club klub bund dachverband leitstelle wetterdienst zoll bundespolizei landespolizei justiz kreml pentagon hisbollah hamas",
  ),
  outletNouns: list(
    "zeitung tageszeitung magazin spiegel zeit bild welt faz taz sz dpa afp reuters ap ard zdf rundfunk sender agentur nachrichtenagentur tagesschau handelsblatt stern focus tagesspiegel bbc cnn portal blatt kurier presse standard orf srf nzz post times journal nachrichten anzeiger rundschau allgemeine abendblatt morgenpost merkur volksstimme nachrichtenportal netzwerk blog podcast ndr wdr mdr swr br hr rbb dlf deutschlandfunk",
  ),
  documentNouns: list(
    "recherche abfrage benchmark atlas index barometer recherchen statistiken erhebung dokumentation leitfaden handlungsleitfaden bericht studie umfrage mitteilung pressemitteilung erklärung daten statistik analyse untersuchung gutachten schreiben brief entwurf gesetzentwurf dokument dokumente antwort anfrage protokoll unterlagen akten mail e-mail auswertung vermerk berechnung zahlen angaben erhebungen vorlage urteil medienbericht medienberichte berichte angabe prognose papier anklage",
  ),
  socialNouns: list("tweet post beitrag twitter facebook instagram telegram x"),
  nameLinks: list("von van de der zu und für bin ibn al di del da dos ten"),
  adjuncts: list("über in im bei beim gegenüber am nach vor während seit auf"),
  noSources: list(
    "aussage aussagen angaben vorstellungen vorstellung umständen bedarf möglichkeit ansicht meinung regularien reglement statuten warnung plan plänen planung gesetz gesetzes recht regel regeln vorschrift vorschriften verfassung vertrag satzung fahrplan rezept definition tradition motto",
  ),
  genitives: list("des eines einer"),
  adverbs: list(
    "überhaupt ohnehin derweil indes hingegen dagegen kurz bald oft häufig gerade eben spätestens frühestens immer wieder manchmal rasch besonders insbesondere vielleicht natürlich eigentlich jedenfalls übrigens leider freilich zumindest ebenfalls nachts morgens abends vormittags nachmittags mittags etwa dann gleichzeitig zugleich zudem außerdem dabei dazu daher deshalb dennoch trotzdem allerdings jedoch zuvor zunächst zuletzt später bisher inzwischen mittlerweile nun jetzt heute gestern dort hier damit darüber daraufhin danach dagegen hingegen ferner weiter weiterhin auch noch nur bereits schon so also anschließend schließlich unterdessen derweil einerseits andererseits offenbar vermutlich tatsächlich immerhin stattdessen ebenso montag dienstag mittwoch donnerstag freitag samstag sonntag somit folglich erst wiederum indes abschließend kürzlich vielmehr insgesamt",
  ),
});
