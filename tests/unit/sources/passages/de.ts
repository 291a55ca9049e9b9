/** German passages that we wrote, with the sources that each cites. */
export const de: [text: string, sources: string[]][] = [
  ["„Der Damm hält“, sagte Bürgermeisterin Anke Rohwedder.", ["Anke Rohwedder"]],
  ["Laut Landesamt für Küstenschutz sinkt der Pegel seit Montag.", ["Landesamt für Küstenschutz"]],
  ["Henrik Palm erklärte, dass die Fähre im Mai wieder fährt.", ["Henrik Palm"]],
  ["Nach Angaben der Polizei wurde niemand verletzt.", ["Polizei"]],
  ["Jule Sanders sagte: „Wir haben lange gewartet.“", ["Jule Sanders"]],
  ["»Das war knapp«, meinte Trainer Oke Detlefsen.", ["Oke Detlefsen"]],
  ["Der Deichverband teilte mit, dass zwei Tore erneuert werden.", ["Deichverband"]],
  ["„Niemand weiß, was kommt“, erzählte Wiebke Thoms am Abend.", ["Wiebke Thoms"]],
  ["Gemäß Robert Lüders reicht das Geld bis Herbst.", ["Robert Lüders"]],
  ["Tomke Behn kritisierte, dass der Plan zu spät kam.", ["Tomke Behn"]],
  ["„Wir bleiben hier“, sagte Enno Claasen.\n„Es gibt keinen Grund zu gehen“, sagte Claasen.", ["Enno Claasen"]],
  ["Die Brücke ist vierzig Meter lang. Sie wurde 1932 gebaut.", []],
];
