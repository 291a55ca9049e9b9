import type { Report } from "./types.ts";

export const de: Report[] = [
  {
    manner: "agency",
    text: `Bei einem Brand in einem Mehrfamilienhaus in Neuenrade-West sind in der Nacht zum Dienstag drei Menschen verletzt worden. Wie ein Sprecher der Feuerwehr mitteilte, brach das Feuer im Keller aus. 40 Bewohner hätten das Haus über Drehleitern verlassen.
Die Polizei geht von Brandstiftung aus. Man habe Reste eines Brandbeschleunigers gefunden, sagte Polizeisprecherin Maren Tiedtke der Deutschen Presse-Agentur. Hinweise auf einen politischen Hintergrund gebe es nicht.
„Ich habe nur noch den Hund genommen und bin gerannt“, erzählt Bewohnerin Gisela Hamann. Der Schaden beläuft sich ersten Schätzungen zufolge auf 300.000 Euro. Oberbürgermeister Jens Kolbe (SPD) sprach von einer „Nacht, die niemand hier vergessen wird“. Er kündigte an, den Betroffenen Ersatzwohnungen zu stellen.`,
    main: ["Maren Tiedtke", "Jens Kolbe", "Sprecher der Feuerwehr|ein Sprecher der Feuerwehr"],
    others: ["Gisela Hamann", "Polizei"],
  },
  {
    manner: "court",
    text: `Das Landgericht Lüdenfeld hat einen 34-Jährigen wegen Totschlags zu neun Jahren Haft verurteilt. Der Angeklagte habe seinen Bruder im Streit um ein Erbe erstochen, begründete die Vorsitzende Richterin Ulrike Sandmann das Urteil.
„Es war keine Notwehr, es war Wut“, so Sandmann. Verteidiger Holger Priess hatte auf Freispruch plädiert. Er werde Revision einlegen, sagte er nach der Verhandlung. Einem psychiatrischen Gutachten zufolge war der Mann voll schuldfähig.
Staatsanwältin Nele Brinkhoff zeigte sich zufrieden. Das Urteil sei „deutlich, aber gerecht“. Die Mutter der beiden verließ weinend den Saal. „Ich habe jetzt zwei Söhne verloren“, sagte sie.`,
    main: ["Ulrike Sandmann", "Holger Priess", "Nele Brinkhoff"],
    others: [
      "Die Mutter der beiden|Mutter|Mutter der beiden",
      "psychiatrischen Gutachten|Gutachten|psychiatrisches Gutachten",
    ],
  },
  {
    manner: "regional politics",
    text: `Der geplante Radschnellweg zwischen Altmoor und Tannhausen kommt frühestens 2029. Das teilte das Verkehrsministerium auf Anfrage mit. Grund sind nach Angaben von Staatssekretärin Birte Nissen fehlende Planer.
Der Fahrradclub reagierte enttäuscht. „Das Land blamiert sich“, sagt dessen Landeschef Udo Wernicke. „In den Niederlanden baut man so etwas in zwei Jahren.“ Laut einer Umfrage des Instituts Mobilwerk wünschen sich 62 Prozent der Pendler sichere Radwege.
Für die Grünen nannte Fraktionschefin Samira Aydin den Zeitplan „ein Armutszeugnis“. CDU-Verkehrsexperte Kai Lorenzen hielt dagegen: Auch Autofahrer hätten ein Recht auf gute Straßen. Der „Moorbote“ hatte zuerst über die Verzögerung berichtet.`,
    main: ["Verkehrsministerium", "Birte Nissen", "Udo Wernicke", "Samira Aydin", "Kai Lorenzen"],
    others: [
      "einer Umfrage des Instituts Mobilwerk|Umfrage des Instituts Mobilwerk|Instituts Mobilwerk|Institut Mobilwerk|Umfrage",
      "Moorbote",
    ],
  },
  {
    manner: "culture",
    text: `Im Stück „Der kalte Sommer“ am Theater Wesermünde spielt Lotte Hagenbeck eine Frau, die nicht mehr sprechen will. Die Rolle habe sie anfangs erschreckt, sagt die Schauspielerin. „Ich rede ja selbst ununterbrochen“, sagt sie und lacht.
Regisseur Emre Tuncay hat den Text stark gekürzt. „Schweigen braucht Platz“, findet er. Der Kritiker der „Küstenzeitung“, Arno Blum, lobte einen „Abend von seltener Genauigkeit“. Intendantin Petra Wolters hofft nun auf volle Ränge: „Wir haben zwei schwere Jahre hinter uns.“
Das Publikum dankte mit langem Applaus. Im Mai geht das Ensemble mit „Nora“ auf Reisen.`,
    main: ["Lotte Hagenbeck", "Emre Tuncay", "Petra Wolters"],
    others: ["Arno Blum"],
  },
  {
    manner: "economy",
    text: `Der Maschinenbauer Kettler & Voss streicht 600 Stellen. Das geht aus einem internen Schreiben hervor, das dieser Zeitung vorliegt. Vorstandschef Rainer Dornbusch begründet den Schritt darin mit der schwachen Nachfrage aus China.
Die Gewerkschaft kündigte Widerstand an. „Wir werden um jeden Arbeitsplatz kämpfen“, sagte Bezirksleiterin Jutta Feldmann. Betriebsratschef Ali Demir wirft dem Management vor, notwendige Investitionen verschleppt zu haben. Wie das „Handelsjournal“ unter Berufung auf Unternehmenskreise berichtet, soll auch das Werk in Sachsen verkauft werden. Ein Sprecher wollte sich dazu nicht äußern.
Ökonom Friedhelm Oster vom Institut für Konjunktur hält den Abbau für unvermeidlich. Die Branche stecke in der tiefsten Krise seit 2009, so Oster. Die Aktie verlor drei Prozent.`,
    main: ["Rainer Dornbusch", "Jutta Feldmann", "Ali Demir", "Friedhelm Oster"],
    others: [
      "Handelsjournal",
      "Unternehmenskreise",
      "Gewerkschaft",
      "einem internen Schreiben|internes Schreiben|internen Schreiben",
    ],
  },
  {
    manner: "sport",
    text: `Der FC Grünwalde taumelt dem Abstieg entgegen. „Das war in der zweiten Halbzeit eine Frechheit“, schimpfte Torwart Finn Martens nach dem 0:4 in Harburgstadt. Trainer Zoltan Varga stellte sich vor seine Mannschaft: „Die Jungs leben.“
Sportdirektor Heiko Brandes wollte dem Coach keine Jobgarantie geben. „Wir werden jetzt in Ruhe alles analysieren“, sagte der 48-Jährige bei Sport-TV. Auf die Frage, ob Varga am Samstag noch auf der Bank sitze, antwortete er: „Stand heute ja.“
Beim Gegner herrschte Partystimmung. „Besser kann man nicht spielen“, freute sich Doppeltorschütze Leon Okafor. Nach Informationen des „Stadionblatts“ steht Varga schon am Mittwoch vor dem Aus.`,
    main: ["Finn Martens", "Zoltan Varga", "Heiko Brandes", "Leon Okafor"],
    others: ["Stadionblatt|Stadionblatts"],
  },
  // Written when the rules had been made, with their truth, before the rules were run on them.
  {
    manner: "weather",
    text: `Nach dem Unwetter im Tal der Lauter sind noch immer 3000 Haushalte ohne Strom. Das teilte der Netzbetreiber Lichtwerk am Mittag mit. Bis zum Abend solle die Versorgung wiederhergestellt sein, hieß es.
„Das Wasser kam von allen Seiten“, berichtet Anwohnerin Roswitha Ebel. Ihr Keller stand binnen Minuten voll. Landrätin Corinna Stahl (Freie Wähler) dankte den Helfern. „Ohne die Feuerwehr wäre das hier schlimmer ausgegangen“, sagte sie dem Sender Radio Lauter.
Der Wetterdienst hatte vor Starkregen gewarnt. Dass die Warnung zu spät gekommen sei, weist Meteorologe Sven Kögel zurück: „Wir haben um 14 Uhr gewarnt.“ Laut Feuerwehr gab es 180 Einsätze.`,
    main: ["Lichtwerk|Netzbetreiber Lichtwerk", "Roswitha Ebel", "Corinna Stahl", "Sven Kögel"],
    others: ["Feuerwehr", "Wetterdienst"],
  },
  {
    manner: "inquiry",
    text: `Der Pflegekonzern Seniora soll Mitarbeiter angewiesen haben, Dienstpläne nachträglich zu ändern. Das belegen interne E-Mails, die dem „Stadtkurier“ vorliegen.
„Wir waren nachts oft allein für sechzig Bewohner“, erzählt eine Pflegerin, die anonym bleiben möchte. Seniora weist die Vorwürfe zurück. Man halte sich an alle gesetzlichen Vorgaben, erklärte eine Sprecherin auf Anfrage.
Für Gewerkschaftssekretär Bernd Jolk ist das unglaubwürdig. „Die Personalnot ist seit Jahren bekannt“, sagt er. Gesundheitsminister Tobias Rehm kündigte eine Prüfung an. Die Heimaufsicht habe bereits Unterlagen angefordert, so der CDU-Politiker.`,
    main: ["eine Pflegerin|Pflegerin", "eine Sprecherin|Sprecherin", "Bernd Jolk", "Tobias Rehm"],
    others: ["Seniora|Pflegekonzern Seniora", "interne E-Mails|E-Mails"],
  },
  {
    manner: "parliament",
    text: `Im Landtag ist am Donnerstag ein Streit über das neue Polizeigesetz entbrannt. Innenministerin Katja Wendlandt verteidigte den Entwurf als „maßvoll und überfällig“. Die Opposition sieht darin einen Angriff auf die Bürgerrechte.
„Sie stellen alle unter Verdacht“, rief die Linken-Abgeordnete Meral Toprak der Ministerin zu. Der FDP-Fraktionsvorsitzende Jürgen Haas kritisierte, dass Kameras künftig Gesichter erkennen dürften. Wendlandt entgegnete, das sei nur nach richterlichem Beschluss möglich.
Unterstützung kam vom Koalitionspartner. Man müsse der Polizei die nötigen Mittel geben, sagte Grünen-Politiker Ole Brammer. Nach Ansicht der Datenschutzbeauftragten Vera Lindt ist das Gesetz in Teilen verfassungswidrig.`,
    main: ["Katja Wendlandt", "Meral Toprak", "Jürgen Haas", "Ole Brammer", "Vera Lindt"],
    others: [],
  },
];
