/** Where something is said tells that a verb is no deed: "En declaraciones a Radio Sur, …", "… in seinem Bericht". */
import { CLASS } from "../classes.ts";
import type { Reading } from "../read.ts";

const ASIDE =
  /^(?:declaraciones|entrevista|rueda|comparecencia|mensaje|conversación|entretien|interview|communiqué|conférence|message|tribune|gespräch|pressekonferenz|statement|podcast|stellungnahme|rapport|avis|courrier|lettre|informe|estudio|carta|misiva|escrito|dictamen|bericht|schreiben|brief|gutachten|pressemitteilung|mitteilung|auto|sentencia|fallo|resolución|providencia|ordonnance|jugement|arrêt|réquisitoire|urteil|beschluss|boletín|bulletin|memoria|anuario)$/;

/** "En declaraciones a Radio Sur, …", "Im Gespräch mit dem Blatt …": where something is said the verb tells no deed. */
export function asideOfSpeech({ tokens, classes }: Reading, start: number, verb: number): boolean {
  if (!/^(?:en|dans|lors|im|in)$/.test(tokens.words[start]!)) return false;
  for (let i = start + 1; i < Math.min(verb, start + 6); i++)
    if (classes[i] === CLASS.comma) return false;
    else if (ASIDE.test(tokens.words[i]!)) return true;
  return false;
}

/** "… en su último informe", "… dans son rapport": the speaker's own paper behind the verb. */
export function asideBehind({ tokens, classes }: Reading, verb: number, after: number): boolean {
  for (let i = verb + 1; i < Math.min(after, verb + 12) && classes[i] !== CLASS.comma; i++) {
    if (
      !/^(?:en|dans|in)$/.test(tokens.words[i]!) ||
      !/^(?:su|sus|son|sa|ses|seine[rm]|ihre[rm])$/.test(tokens.words[i + 1] ?? "")
    )
      continue;
    for (let k = i + 2; k < Math.min(after, i + 5); k++) if (ASIDE.test(tokens.words[k]!)) return true;
  }
  return false;
}
