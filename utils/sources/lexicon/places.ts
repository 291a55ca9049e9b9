/**
 * Countries, states and capitals of the news in English, by their names in lower case: they may speak as a state does
 * ("Britain is urging both sides"), but no "he" stands for one, and none is somebody's family name.
 */
import { list, phrases } from "./types.ts";

const PLACES = new Set(
  phrases(
    `afghanistan | albania | algeria | angola | argentina | armenia | australia | austria | azerbaijan | bahrain |
    bangladesh | belarus | belgium | bolivia | bosnia | botswana | brazil | britain | bulgaria | burma | cambodia | cameroon |
    canada | chile | china | colombia | congo | costa rica | croatia | cuba | cyprus | czech republic | denmark | ecuador |
    egypt | el salvador | england | eritrea | estonia | ethiopia | europe | finland | france | gaza | germany | ghana |
    great britain | greece | greenland | guatemala | guinea | haiti | honduras | hong kong | hungary | iceland | india |
    indonesia | iran | iraq | ireland | israel | italy | ivory coast | jamaica | japan | kazakhstan | kashmir | kenya |
    kosovo | kuwait | kyrgyzstan | laos | latvia | lebanon | lesotho | liberia | libya | lithuania | luxembourg | malawi |
    malaysia | mali | malta | mexico | moldova | mongolia | morocco | mozambique | myanmar | namibia | nepal | netherlands |
    new zealand | nicaragua | niger | nigeria | north korea | northern ireland | norway | oman | pakistan | palestine |
    panama | paraguay | peru | philippines | poland | portugal | qatar | romania | russia | rwanda | saudi arabia |
    scotland | senegal | serbia | sierra leone | singapore | slovakia | slovenia | somalia | south africa | south korea |
    south sudan | spain | sri lanka | sudan | sweden | switzerland | syria | taiwan | tanzania | thailand | tibet | tunisia |
    turkey | turkiye | türkiye | uganda | ukraine | united arab emirates | united kingdom | united states | uruguay |
    uzbekistan | venezuela | vietnam | wales | yemen | zambia | zimbabwe |
    alabama | alaska | arizona | arkansas | california | colorado | connecticut | delaware | florida | hawaii | idaho |
    illinois | indiana | iowa | kansas | kentucky | louisiana | maine | maryland | massachusetts | michigan | minnesota |
    mississippi | missouri | montana | nebraska | nevada | new hampshire | new jersey | new mexico | new york |
    north carolina | north dakota | ohio | oklahoma | oregon | pennsylvania | rhode island | south carolina |
    south dakota | tennessee | texas | utah | vermont | west virginia | wisconsin | wyoming |
    alberta | british columbia | manitoba | newfoundland | nova scotia | ontario | quebec | saskatchewan |
    new south wales | queensland | tasmania |
    abuja | amman | amsterdam | ankara | athens | baghdad | bangkok | beijing | beirut | belgrade | berlin | bogotá | boston |
    brasília | brussels | bucharest | budapest | buenos aires | cairo | canberra | caracas | chicago | copenhagen |
    damascus | delhi | dhaka | dublin | edinburgh | geneva | havana | helsinki | islamabad | istanbul | jakarta | jerusalem |
    johannesburg | kabul | karachi | kyiv | kiev | lagos | lima | lisbon | london | los angeles | madrid | manchester |
    manila | melbourne | mexico city | miami | minsk | montreal | moscow | mumbai | munich | nairobi | new delhi |
    new york city | oslo | ottawa | paris | philadelphia | prague | pretoria | pyongyang | riyadh | rome | san francisco |
    santiago | sarajevo | seattle | seoul | shanghai | silicon valley | sofia | stockholm | sydney | taipei | tallinn |
    tehran | tel aviv | the hague | tokyo | toronto | tripoli | tunis | vancouver | vienna | vilnius | warsaw |
    washington | zagreb | zurich`,
  ).map((words) => words.join(" ")),
);

/** What comes from a country; as a name it is clipped from something longer. */
const DEMONYMS = list(`
  afghan african albanian algerian american arab argentine armenian asian australian austrian bangladeshi belarusian
  belgian bolivian bosnian brazilian british bulgarian cambodian canadian chilean chinese colombian congolese croatian
  cuban cypriot czech danish dutch ecuadorian egyptian english estonian ethiopian european filipino finnish french
  georgian german ghanaian greek haitian hungarian icelandic indian indonesian iranian iraqi irish israeli italian
  japanese jordanian kazakh kenyan korean kurdish kuwaiti latvian lebanese libyan lithuanian malaysian maltese mexican
  moldovan moroccan namibian nepali nigerian norwegian pakistani palestinian peruvian polish portuguese qatari romanian
  russian rwandan saudi scottish senegalese serbian singaporean slovak slovenian somali spanish sudanese swedish swiss
  syrian taiwanese tanzanian thai tunisian turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni
  zambian zimbabwean
`);

/** Whether a word in lower case is an adjective of a people: "the Indian". */
export const isDemonym = (word: string): boolean => DEMONYMS.has(word);

/** Given names that are towns, too: Sofia, Paris, Austin. */
const NAMES_TOO = new Set(["sofia", "paris", "florence", "santiago", "lima"]);

/** Whose an office is: "Austria's", "Indian", "U.S.". */
export const isLand = (word: string): boolean =>
  isDemonym(word) || isPlace([word]) || /^(?:u\.?s\.?|u\.?k\.?|e\.?u\.?|british)$/.test(word);

/** Whether the words of a name, in lower case, are a country's, a state's or a capital's. */
export function isPlace(key: readonly string[]): boolean {
  const name = key.join(" ");
  return PLACES.has(name) && !NAMES_TOO.has(name);
}
