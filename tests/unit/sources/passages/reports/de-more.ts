import type { Report } from "./types.ts";

/** Reports in constructions that the first ones have not; the truth was written before they were run. */
export const more: Report[] = [
  {
    manner: "council",
    text: `Das Freibad in Oberwiesenbach bleibt auch in diesem Sommer geschlossen. Der Gemeinderat hat sich am Dienstagabend mit zehn gegen sechs Stimmen gegen eine Notsanierung ausgesprochen.
Bürgermeister Xaver Hintermaier (Freie Wähler) hatte zuvor eindringlich vor den Kosten gewarnt: 2,3 Millionen Euro seien für eine Gemeinde dieser Größe nicht zu stemmen. „Wir können kein Geld ausgeben, das wir nicht haben.“
Anders sieht das Gemeinderätin Vroni Stadler. Die Kinder im Ort lernten kaum noch schwimmen, gab sie zu bedenken. Für die SPD sprach Ludwig Amann von einem „Armutszeugnis“. Das Gremium habe das Bad sehenden Auges verfallen lassen. Sein Antrag, einen Förderverein zu gründen, fand keine Mehrheit.
Ein von der Verwaltung beauftragtes Ingenieurbüro war zu dem Ergebnis gekommen, dass allein die Leitungen 800.000 Euro verschlingen würden. Der Vorsitzende der örtlichen Wasserwacht, Benedikt Pröll, verfolgte die Sitzung von der Zuschauerbank aus. Er sei maßlos enttäuscht, sagte er danach unserer Redaktion.`,
    main: ["Xaver Hintermaier", "Vroni Stadler", "Ludwig Amann", "Benedikt Pröll"],
    others: [
      "Ingenieurbüro|ein von der Verwaltung beauftragtes Ingenieurbüro|von der Verwaltung beauftragtes Ingenieurbüro",
    ],
  },
  {
    manner: "parliament",
    text: `Die Opposition im Landtag hat der Regierung Versagen beim Hochwasserschutz vorgeworfen. In einer Aktuellen Stunde am Mittwoch hielt Grünen-Fraktionschefin Merle Tanneberg Umweltminister Gunnar Elstner (CDU) vor, seit zwei Jahren keinen einzigen Deich ertüchtigt zu haben. „Sie haben die Zeit verschlafen, Herr Minister.“
Elstner wies die Kritik zurück. Man habe 40 Millionen Euro bereitgestellt, die Planungen liefen auf Hochtouren. Es sei aber nun einmal so, dass jeder Deich durch die Instanzen müsse.
Rückendeckung bekam er vom Koalitionspartner. Aus Sicht des FDP-Abgeordneten Ruben Czapla verhindern vor allem Klagen von Umweltverbänden den Ausbau. Die AfD verlangte einen Untersuchungsausschuss.
Der Landesrechnungshof hatte im Januar moniert, dass die Hälfte der Mittel nicht abgeflossen sei. In seinem Prüfbericht ist von „strukturellen Mängeln in der Bewilligung“ die Rede.`,
    main: ["Merle Tanneberg", "Gunnar Elstner", "Ruben Czapla", "Landesrechnungshof|Prüfbericht"],
    others: ["AfD"],
  },
  {
    manner: "tech (Austria)",
    text: `Der Wiener Softwareanbieter Lumidat hat eine schwere Sicherheitslücke in seiner Bürgerkarten-App eingestanden. Betroffen seien rund 80.000 Nutzerinnen und Nutzer, heißt es seitens des Unternehmens. Entdeckt hatte das Leck die Sicherheitsforscherin Katharina Pölzl. Mit ein paar Zeilen Code habe man fremde Ausweise herunterladen können, so die Grazerin gegenüber dem STANDARD-Konkurrenten „Tagblatt“. Sie habe Lumidat schon im Jänner informiert, aber wochenlang keine Antwort bekommen.
Digitalisierungsstaatssekretär Manfred Ebner (ÖVP) kündigte eine lückenlose Aufklärung an. Von der Datenschutzbehörde war zu hören, dass ein Verfahren eingeleitet wurde. Die Neos orten „grobe Fahrlässigkeit“; Abgeordnete Isabella Wurm will eine parlamentarische Anfrage stellen. Lumidat-Chef Thomas Karasek bat in einem Video um Entschuldigung: „Das hätte nicht passieren dürfen.“ Die Lücke sei mittlerweile geschlossen. Experten raten dazu, das Passwort zu ändern.`,
    main: [
      "Katharina Pölzl",
      "Manfred Ebner",
      "Thomas Karasek",
      "Lumidat|Unternehmen|Softwareanbieter Lumidat|Wiener Softwareanbieter Lumidat",
    ],
    others: ["Datenschutzbehörde", "Neos", "Experten", "Isabella Wurm"],
  },
  {
    manner: "foreign via media",
    text: `In der Inselrepublik Kalvora steht die Regierung offenbar vor dem Aus. Wie die Zeitung „El Correo Insular“ am Mittwoch unter Berufung auf Parteikreise berichtete, will der kleinere Koalitionspartner noch diese Woche das Bündnis aufkündigen. Das Blatt zitierte einen ranghohen Funktionär mit den Worten: „Es ist vorbei.“
Ministerpräsident Anselmo Duarte dementierte. Es handle sich um „Wunschdenken der Opposition“, erklärte er auf der Plattform X. Sein Sprecher ergänzte, man arbeite normal weiter.
Der Fernsehsender Canal Kalvora meldete hingegen, im Präsidentenpalast werde bereits über Neuwahlen gesprochen. Oppositionsführerin Beatriz Lemos forderte Duarte zum Rücktritt auf. Beobachter vor Ort halten einen Bruch für wahrscheinlich. „Die beiden reden seit Monaten nur noch über Anwälte miteinander“, sagt der Politologe Nuno Reis von der Universität der Hauptstadt im Telefonat mit dieser Zeitung.`,
    main: ["El Correo Insular", "Anselmo Duarte", "Nuno Reis", "Canal Kalvora", "Beatriz Lemos"],
    others: [
      "Parteikreise",
      "Funktionär|ein ranghoher Funktionär|ranghoher Funktionär|einen ranghohen Funktionär",
      "Sprecher|sein Sprecher|Sein Sprecher",
      "Beobachter|Beobachter vor Ort",
    ],
  },
  {
    manner: "football interview piece",
    text: `Sechs Spiele, kein Sieg – und trotzdem bleibt Ilkay Demirel gelassen. „Panik schießt keine Tore“, sagt der Coach von Fortuna Bremke im Gespräch mit unserer Redaktion. Er wisse aus eigener Erfahrung, wie schnell sich der Wind drehe. 2011 sei er mit Wattfeld nach acht Niederlagen noch Fünfter geworden.
In der Kabine kommt die Ruhe gut an. Mittelfeldmann Joshua Okoye spricht von einem „Ruhepol“, Routinier Steffen Quast von „Urvertrauen“. Auch Präsident Hans-Werner Lüttke steht zu seinem Trainer, jedenfalls noch: Am Samstag müsse gepunktet werden, mahnte der 66-Jährige.
Unter den Fans brodelt es. „Das ist Arbeitsverweigerung“, schimpft Marlies Ebel, Dauerkarte seit 1987. Die Fanszene Bremke rief für das Heimspiel zum Schweigeprotest auf. Dem „Sportblick“ zufolge hat der Verein bereits mit Ex-Nationalspieler Falko Grimm gesprochen.`,
    main: ["Ilkay Demirel", "Joshua Okoye", "Steffen Quast", "Hans-Werner Lüttke", "Marlies Ebel"],
    others: ["Fanszene Bremke", "Sportblick"],
  },
  {
    manner: "Swiss agency",
    text: `Die Zahl der Einbrüche im Kanton Hochtal ist im vergangenen Jahr um 14 Prozent gestiegen. Das geht aus der am Montag publizierten Kriminalstatistik hervor. Besonders betroffen seien Einfamilienhäuser in Agglomerationsgemeinden, sagte Polizeikommandantin Ursina Gredig vor den Medien.
Als Hauptgrund nannte sie reisende Banden aus dem Ausland. Die Aufklärungsquote liegt bei mageren elf Prozent. Dies sei «nicht befriedigend», räumte Gredig ein.
SVP-Grossrat Jürg Zellweger fordert mehr Patrouillen. Seine Partei werde noch diese Woche eine Interpellation einreichen, kündigte er gegenüber Radio Hochtal an. Justizdirektor Flavio Tuena (Mitte) winkte umgehend ab: Das Korps sei erst vor zwei Jahren aufgestockt worden. Der Hauseigentümerverband rät seinen Mitgliedern, Zeitschaltuhren zu installieren. Im Kanton Seeland sank die Zahl der Einbrüche dagegen, wie die Nachrichtenagentur Keystone-ATS schreibt.`,
    main: ["Ursina Gredig", "Jürg Zellweger", "Flavio Tuena", "Kriminalstatistik"],
    others: ["Hauseigentümerverband", "Keystone-ATS|Nachrichtenagentur Keystone-ATS"],
  },
  {
    manner: "foreign affairs",
    text: `Nach dem Drohnenangriff auf den Hafen von Belmar hat Präsident Iwan Todorow Vergeltung angekündigt. „Das wird nicht ohne Antwort bleiben“, sagte er in einer Fernsehansprache. Die Angreifer seien von fremdem Boden aus gestartet.
Das Nachbarland Ostrien wies jede Beteiligung von sich. Aus dem Außenministerium in Varna Nova verlautete, man habe mit dem Vorfall „nicht das Geringste zu tun“. Unabhängig überprüfen ließen sich die Angaben beider Seiten zunächst nicht.
Westliche Geheimdienste gehen einem Bericht der „Atlantic Review“ zufolge davon aus, dass eine Splittergruppe hinter der Attacke steckt. UN-Generalsekretärin Amara Nkosi rief alle Beteiligten zur Mäßigung auf. Der Sicherheitsexperte Gernot Veith hält einen offenen Krieg für unwahrscheinlich: Beide Armeen seien dazu gar nicht in der Lage. Das Auswärtige Amt riet von Reisen in die Region ab.`,
    main: [
      "Iwan Todorow",
      "Außenministerium in Varna Nova|Außenministerium",
      "Atlantic Review|Bericht der Atlantic Review",
      "Amara Nkosi",
      "Gernot Veith",
    ],
    others: ["Auswärtiges Amt", "Westliche Geheimdienste|westliche Geheimdienste|Ostrien|Das Nachbarland Ostrien"],
  },
  {
    manner: "local fire agency",
    text: `In einer Lagerhalle im Gewerbegebiet von Ostrach-Süd ist am frühen Mittwochmorgen ein Großbrand ausgebrochen. Rund 120 Feuerwehrleute seien im Einsatz, teilte das Landratsamt mit. Menschen kamen demnach nicht zu Schaden.
Über der Stadt stand stundenlang eine Rauchsäule. Anwohner sollten Fenster und Türen geschlossen halten, warnte die Leitstelle. Messungen hätten jedoch keine erhöhten Schadstoffwerte ergeben, beruhigte Kreisbrandmeister Lorenz Häberle am Mittag. Zum Zeitpunkt des Feuers hätten sich keine Beschäftigten in der Halle befunden.
Warum es brannte, ist offen. Ein technischer Defekt sei ebenso denkbar wie Brandstiftung, so ein Ermittler. Der Besitzer der Halle beziffert den Schaden auf mehrere Millionen Euro. „Zwanzig Jahre Arbeit sind weg“, klagt Unternehmer Giuseppe Falcone.`,
    main: ["Landratsamt", "Lorenz Häberle", "Giuseppe Falcone"],
    others: ["Leitstelle", "Ermittler|ein Ermittler"],
  },
];
