import { describe, expect, it } from "vitest";
import { names } from "./named.ts";

const bare = (name: string) =>
  name.replace(/^(?:(?:der|die|das|ein|eine|le|la|les|el|los|las|un|une|una)\s+|l['’])/i, "");

describe("German opinions and ways of saying", () => {
  it.each<[string, string[]]>([
    ["Für Thilo Amrhein ist das ein Fehler.", ["Thilo Amrhein"]],
    ["Für Thilo Amrhein, Fraktionschef der Freien Wähler, ist das Schwarzmalerei.", ["Thilo Amrhein"]],
    ["Ruth Ahlers sieht in der Reform einen Rückschritt.", ["Ruth Ahlers"]],
    ["Keinen Handlungsbedarf sieht dagegen Ruth Ahlers.", ["Ruth Ahlers"]],
    ["Kein Verständnis dafür hat Ruth Ahlers.", ["Ruth Ahlers"]],
    ["Wenig Verständnis für die Absage zeigte Trainer Jens Kolbe.", ["Jens Kolbe"]],
    ["Ruth Ahlers hält nichts von dem Plan.", ["Ruth Ahlers"]],
    ["Der Verband plädiert für ein Verbot.", ["Verband"]],
    ["Ruth Ahlers warb um Geduld.", ["Ruth Ahlers"]],
    ["Geht es nach Ruth Ahlers, wird die Brücke bald gebaut.", ["Ruth Ahlers"]],
    ["Wenn es nach Ruth Ahlers geht, wird die Brücke bald gebaut.", ["Ruth Ahlers"]],
    ["Das Wasser, da ist sich Hanna Tiedtke sicher, war nie sauber.", ["Hanna Tiedtke"]],
    ["Davon ist auch Hanna Tiedtke überzeugt.", ["Hanna Tiedtke"]],
    ["Hanna Tiedtke ist davon überzeugt, dass der See kippt.", ["Hanna Tiedtke"]],
    ["Für Hanna Tiedtke steht außer Frage, dass der See kippt.", ["Hanna Tiedtke"]],
    ["Unverständnis äußert Hanna Tiedtke.", ["Hanna Tiedtke"]],
    ["Das Büro rät dringend davon ab, die Technik zu flicken.", ["Büro"]],
    ["Das zuständige Bundesamt verweist auf die Länder.", ["Bundesamt"]],
    ["Man beobachte die Lage, lässt das Bundesamt auf Anfrage wissen, sehe aber keinen Bedarf.", ["Bundesamt"]],
    ["Der Betriebsrat ließ wissen, man werde kämpfen.", ["Betriebsrat"]],
    ["Hanna Tiedtke lässt durchblicken, dass sie gehen will.", ["Hanna Tiedtke"]],
    ["Hanna Tiedtke gab sich gelassen.", ["Hanna Tiedtke"]],
    ["Hanna Tiedtke macht sich für ein Verbot stark.", ["Hanna Tiedtke"]],
    ["Auch beim Naturschutzbund stößt der Plan auf Ablehnung.", ["Naturschutzbund"]],
    ["Er schäme sich, sagte der Angeklagte.", ["Angeklagter"]],
    ["Haus & Hof hält die Bremse für „gescheitert“.", ["Haus & Hof"]],
    ["Wie groß der Schaden ist, hat die Stiftung Moor ermittelt.", ["Stiftung Moor"]],
  ])("%s", (text, sources) => {
    expect(names("de", text).map(bare).sort()).toEqual([...sources].sort());
  });
});

describe("French opinions and ways of saying", () => {
  it.each<[string, string[]]>([
    ["Le projet est mort aux yeux d'Odile Martin.", ["Odile Martin"]],
    ["Sandrine Oudot y voit une menace pour les lits.", ["Sandrine Oudot"]],
    ["Sandrine Oudot voit dans ce choix une erreur.", ["Sandrine Oudot"]],
    ["Même constat chez Sandrine Oudot.", ["Sandrine Oudot"]],
    ["Même inquiétude du côté de la CGT.", ["CGT"]],
    ["Sandrine Oudot, elle, n'en démord pas : le projet est mort.", ["Sandrine Oudot"]],
    ["« On va droit dans le mur », aura finalement lâché Sandrine Oudot.", ["Sandrine Oudot"]],
    ["« On va droit dans le mur », fit remarquer Sandrine Oudot.", ["Sandrine Oudot"]],
    ["« On va droit dans le mur », s'exclama Sandrine Oudot.", ["Sandrine Oudot"]],
    ["« On va droit dans le mur », veut croire Sandrine Oudot.", ["Sandrine Oudot"]],
    ["« On va droit dans le mur », tient à préciser Sandrine Oudot.", ["Sandrine Oudot"]],
    ["« On va droit dans le mur », se contente de répondre Sandrine Oudot.", ["Sandrine Oudot"]],
    ["« On va droit dans le mur », a tenu à rappeler Sandrine Oudot.", ["Sandrine Oudot"]],
    ["« On va droit dans le mur », ne cesse de répéter Sandrine Oudot.", ["Sandrine Oudot"]],
    ["« On va droit dans le mur », s'est contentée de répondre Sandrine Oudot.", ["Sandrine Oudot"]],
    ["« On va droit dans le mur », finit par lâcher Sandrine Oudot.", ["Sandrine Oudot"]],
    ["« On va droit dans le mur », n'hésite pas à dire Sandrine Oudot.", ["Sandrine Oudot"]],
    ["Le projet serait mort, croit savoir Sandrine Oudot.", ["Sandrine Oudot"]],
    ["Pour la CGT, c'est une erreur.", ["CGT"]],
    ["Du côté de la direction, on se veut rassurant.", ["direction"]],
    [
      "Dans un rapport publié en octobre, la chambre régionale des comptes avait jugé la situation intenable.",
      ["chambre régionale des comptes"],
    ],
    ["Sandrine Oudot reproche à l'État son silence.", ["Sandrine Oudot"]],
    ["Sandrine Oudot s'oppose à la vente.", ["Sandrine Oudot"]],
    ["Sandrine Oudot met en cause la gestion du club.", ["Sandrine Oudot"]],
    ["Si l'on en croit Sandrine Oudot, le projet est mort.", ["Sandrine Oudot"]],
    ["C'est en tout cas l'avis de Sandrine Oudot.", ["Sandrine Oudot"]],
    ["C'est aussi la conviction de Sandrine Oudot.", ["Sandrine Oudot"]],
    ["Telle est la thèse de Sandrine Oudot.", ["Sandrine Oudot"]],
    ["La Direction de la mer, de la pêche et des ports (DMPP) a rendu publics ses chiffres.", ["DMPP"]],
    ["Interrogé, le rectorat de Nantes botte en touche.", ["rectorat de Nantes"]],
    ["Insuffisant, tranche l'association Vent et marées.", ["association Vent et marées"]],
    ["Trop peu, trop tard, soupire-t-on à Nyons.", []],
  ])("%s", (text, sources) => {
    expect(names("fr", text).map(bare).sort()).toEqual([...sources].sort());
  });
});

describe("Spanish opinions and ways of saying", () => {
  it.each<[string, string[]]>([
    ["Marta Izaguirre se muestra partidaria de un pacto.", ["Marta Izaguirre"]],
    ["Marta Izaguirre se mostró satisfecha con el acuerdo.", ["Marta Izaguirre"]],
    ["Marta Izaguirre carga contra el Gobierno.", ["Marta Izaguirre"]],
    ["Marta Izaguirre arremetió contra la dirección.", ["Marta Izaguirre"]],
    ["Marta Izaguirre aboga por un pacto.", ["Marta Izaguirre"]],
    ["Marta Izaguirre apuesta por renovar el pacto.", ["Marta Izaguirre"]],
    ["Marta Izaguirre ve con buenos ojos el pacto.", ["Marta Izaguirre"]],
    ["Marta Izaguirre ve en el pacto una trampa.", ["Marta Izaguirre"]],
    ["Marta Izaguirre no oculta su malestar: el pacto es una trampa.", ["Marta Izaguirre"]],
    ["Marta Izaguirre reprochó al alcalde su silencio.", ["Marta Izaguirre"]],
    ["Marta Izaguirre se opone a la venta.", ["Marta Izaguirre"]],
    ["Marta Izaguirre se queja de la falta de medios.", ["Marta Izaguirre"]],
    ["Marta Izaguirre es tajante: el pacto es una trampa.", ["Marta Izaguirre"]],
    ["Marta Izaguirre lo tiene claro: el pacto es una trampa.", ["Marta Izaguirre"]],
    ["Para Marta Izaguirre el pacto es una trampa.", ["Marta Izaguirre"]],
    ["Para la oposición, el pacto es una trampa.", ["oposición"]],
    ["Más explícita fue Marta Izaguirre, para quien el pacto es una trampa.", ["Marta Izaguirre"]],
    ["Muy crítica con el pacto fue Marta Izaguirre.", ["Marta Izaguirre"]],
    ["Crítico con el pacto se mostró también Paco Linares.", ["Paco Linares"]],
    [
      "«Nos enteramos por la prensa», protestaba a la salida Paco Linares, presidente de la asociación.",
      ["Paco Linares"],
    ],
    ["«La caja da para aguantar», escribe en una nota a clientes Iván Lozoya, de Bankmar.", ["Iván Lozoya"]],
    [
      "El ministro de Transportes se limitó a señalar en los pasillos que el Ejecutivo ayudará.",
      ["ministro de Transportes"],
    ],
    ["Desde el Gobierno regional replican que se ha invertido más.", ["Gobierno regional"]],
    ["Su vida no corre peligro, informó el 112.", ["112"]],
    ["La empresa perdió 96 millones, según comunicó este jueves a la CNMV.", ["empresa"]],
    ["La empresa Aurelia perdió 96 millones, según ha informado en un comunicado.", ["Aurelia"]],
    ["Si el fuego salta la carretera, alertan los técnicos, alcanzará el parque.", ["técnicos"]],
    ["La Agencia Estatal de Meteorología prevé rachas de 70 kilómetros por hora.", ["Agencia Estatal de Meteorología"]],
    ["En un informe fechado en enero, los técnicos advierten de que el agua está cerca.", ["técnicos"]],
    ["«Es una trampa», ha llegado a decir Marta Izaguirre.", ["Marta Izaguirre"]],
    ["«Es una trampa», no se cansa de repetir Marta Izaguirre.", ["Marta Izaguirre"]],
    ["«Es una trampa», se apresuró a aclarar Marta Izaguirre.", ["Marta Izaguirre"]],
    ["De la misma opinión es Marta Izaguirre.", ["Marta Izaguirre"]],
    ["Coincide con él Marta Izaguirre.", ["Marta Izaguirre"]],
    ["Coincide Marta Izaguirre, que ve una trampa en el pacto.", ["Marta Izaguirre"]],
    ["Opina lo mismo Marta Izaguirre.", ["Marta Izaguirre"]],
    [
      "Un equipo del Instituto de Dunas, perteneciente a la red, cree haber dado con la causa.",
      ["equipo del Instituto de Dunas"],
    ],
    ["En la Consellería do Mar no ven motivo de alarma.", ["Consellería do Mar"]],
    ["La Escuela Náutica rebaja la cifra a la mitad en su último boletín.", ["Escuela Náutica"]],
    ["El sector hotelero y el inmobiliario han anunciado que recurrirán.", []],
  ])("%s", (text, sources) => {
    expect(names("es", text).map(bare).sort()).toEqual([...sources].sort());
  });
});

describe("deeds, places and judgements that nobody says", () => {
  it.each([
    ["de", "Für Kapitän Malte Sievers war es das dritte Tor."],
    ["de", "Für Präsident Jens Kolbe ist der Frieden eine heikle Sache."],
    ["de", "Betroffen waren ausschließlich ältere Brücken."],
    ["de", "Rückhalt bekam er vom Nachbarn."],
    ["de", "Die Feuerwehr ermittelt gegen drei Männer."],
    ["fr", "Les élus venaient de balayer la mesure la plus attendue."],
    ["fr", "Trop peu, trop tard, soupire-t-on à Nyons."],
    ["es", "No todo el mundo comparte el lamento."],
    ["es", "El sector hotelero y el inmobiliario han anunciado que recurrirán."],
    ["es", "Marta Izaguirre recibió ayer el premio."],
  ])("%s: %s", (lang, text) => {
    expect(names(lang, text)).toEqual([]);
  });
});
