/** German verbs in the first subjunctive, by which the news tells what others say: "sei", "habe", "passe". */
import { list } from "../lexicon/types.ts";

const FORMS = list(`
  sei seien habe werde könne müsse solle dürfe wolle möge wisse gebe nehme sehe stehe gehe komme liege lasse halte bleibe fehle laufe
  finde trage verliere lebe lerne kenne bekomme bringe zeige gelte reiche heiße heisse spreche brauche mache koste führe passe stimme drohe
  falle fahre treffe bestehe entstehe verstehe gehöre erhalte enthalte behalte biete denke glaube hoffe rechne plane prüfe suche setze
  steige sinke wachse wirke wünsche ziehe zahle verdiene verlange verletze versuche vertraue verweise warte wohne arbeite beginne begrüße
  behaupte beweise bedeute betreffe beruhe besitze dauere diene ende erfülle ergebe erinnere erkläre erlaube ermögliche erwarte
  existiere fordere freue funktioniere gelinge genüge gerate geschehe gewinne greife handle handele helfe hinterlasse hänge interessiere
  kaufe kämpfe leide leiste lohne löse nutze nütze profitiere rede rette sage scheine schließe schreibe schütze sorge spiele sterbe störe
  teile trete tue unterstütze verbiete verfüge verhalte verhindere verlasse verlaufe vermisse verschwinde verursache verzichte vorliege
  vorsehe wechsle wechsele zerstöre zwinge übernehme überprüfe unterliege unterscheide lehne bedauere bedaure befürchte bezweifle beziehe
  ersetze erhöhe gefährde bremse belaste entspreche entfalle entlaste ändere verändere verschärfe verbessere verschlechtere
`);

/** Whether a verb in small letters stands in the first subjunctive. */
export const isFirstSubjunctive = (word: string): boolean => FORMS.has(word);
