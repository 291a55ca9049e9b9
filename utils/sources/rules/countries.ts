/** States and seats of government in German, French and Spanish, in lower case: they speak as bodies do, and are nobody's name. */
import { phrases } from "../lexicon/types.ts";

const COUNTRIES = new Set(
  phrases(
    `afghanistan | ägypten | albanien | algerien | argentinien | armenien | aserbaidschan | australien | belarus | belgien |
    bolivien | bosnien | brasilien | bulgarien | chile | china | dänemark | deutschland | ecuador | estland | finnland |
    frankreich | georgien | griechenland | großbritannien | indien | indonesien | irak | iran | irland | island | israel |
    italien | japan | jordanien | kanada | kasachstan | katar | kenia | kolumbien | kosovo | kroatien | kuba | lettland |
    libanon | libyen | litauen | luxemburg | marokko | mexiko | moldau | mongolei | myanmar | neuseeland | niederlande |
    niger | nigeria | nordkorea | norwegen | österreich | pakistan | palästina | peru | philippinen | polen | portugal |
    rumänien | russland | saudi-arabien | schweden | schweiz | senegal | serbien | slowakei | slowenien | somalia | spanien |
    sudan | südafrika | südkorea | syrien | taiwan | thailand | tschechien | tunesien | türkei | ukraine | ungarn | usa |
    venezuela | vietnam | zypern | berlin | brüssel | kiew | london | madrid | moskau | paris | peking | rom | teheran |
    tokio | warschau | washington | wien | ankara | jerusalem | pjöngjang | seoul | budapest | bern |
    albanie | algérie | allemagne | arabie saoudite | argentine | arménie | australie | autriche | azerbaïdjan | belgique |
    biélorussie | bolivie | brésil | bulgarie | cambodge | cameroun | canada | chili | chine | chypre | colombie |
    corée du nord | corée du sud | côte d'ivoire | croatie | cuba | danemark | égypte | espagne | estonie | états-unis |
    éthiopie | finlande | france | géorgie | grande-bretagne | grèce | haïti | hongrie | inde | indonésie | irlande | islande |
    italie | japon | jordanie | kazakhstan | liban | libye | lituanie | luxembourg | mali | maroc | mexique | moldavie |
    nouvelle-zélande | norvège | pays-bas | palestine | pérou | pologne | qatar | roumanie | royaume-uni | russie | rwanda |
    sénégal | serbie | slovaquie | slovénie | somalie | soudan | suède | suisse | syrie | tchad | thaïlande | tunisie |
    turquie | burkina faso | bruxelles | kiev | londres | moscou | pékin | rome | séoul | téhéran | tokyo | varsovie | vienne |
    afganistán | alemania | arabia saudí | arabia saudita | argelia | bélgica | bielorrusia | bolivia | brasil |
    colombia | corea del norte | corea del sur | croacia | dinamarca | egipto | españa | estados unidos | ee.uu | estonia |
    etiopía | filipinas | finlandia | francia | gran bretaña | grecia | haití | hungría | india | indonesia | irán | irak |
    irlanda | italia | japón | jordania | líbano | libia | lituania | marruecos | méxico | mongolia | nicaragua | noruega |
    nueva zelanda | países bajos | pakistán | panamá | paraguay | perú | polonia | reino unido | república dominicana |
    ruanda | rumanía | rusia | siria | sudáfrica | sudán | suecia | suiza | tailandia | túnez | turquía | ucrania | uruguay |
    bruselas | moscú | pekín | varsovia | viena | kremlin | kreml | élysée | elysée | moncloa | hamas | hamás | hisbollah |
    hezbollah | hizbulá | taliban | talibanes | bercy | beauvau | matignon |
    cataluña | catalunya | andalucía | galicia | euskadi | país vasco | navarra | aragón | asturias | cantabria |
    extremadura | murcia | comunidad valenciana | castilla y león | castilla-la mancha | canarias | baleares |
    bayern | sachsen | thüringen | hessen | niedersachsen | brandenburg | saarland | nordrhein-westfalen |
    baden-württemberg | schleswig-holstein | mecklenburg-vorpommern | kärnten | steiermark | vorarlberg | burgenland |
    bretagne | occitanie | normandie | corse | nouvelle-aquitaine | île-de-france | wallonie | québec`,
  ).map((words) => words.join(" ")),
);

export const isCountry = (key: readonly string[]) => COUNTRIES.has(key.join(" "));
