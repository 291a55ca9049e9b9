/** What a button says that must not be pressed for the reader. */

/** Words of agreement, in the languages in which news sites ask. */
const AGREES =
  /accept|agree|\ballow|\bi consent|\bgive consent|akzept|annehmen|zustimm|einverstanden|erlaub|zulassen|accett|autoris|acept|permitir|aceit|akcept|akseptér|godta|godkänn|tillåt|tillad|hyväksy|\bkabul|toestaan|akkoord|прин(?:ять|имаю)|соглас|разреш|zgadzam|souhlas|přij[mí]|elfogad|同意|許可|承諾|受け入れ|أوافق|موافق|قبول|السماح/iu;

/** Words by which agreeing is limited, or no agreement at all. */
const LIMITS =
  /\bonly\b|necess|essential|required|functional|without|\bno(?:t|ne|thing)?\b|don['’]t|refus|reject|declin|deny|disagree|disallow|\bnur\b|\bohne\b|\bnicht\b|ablehn|erforderlich|notwendig|essen[tz]i|\bsans\b|continuer sans|seulement|uniquement|nécessaire|\bsin\b|\bsolo\b|rechaz|necesari|\bsenza\b|rifiut|\bsem\b|\bapenas\b|\bniet\b|alleen|zonder|weiger|avvisa|afvis|avvis|bara nödvändiga|kun nødvendige|tylko|odrzu|pouze|odmít|только|отклон|\bselect|\bselection|my choices|auswahl|sélection|selecci|selezion|しない|拒否|必要|のみ|選択|رفض|فقط|الضرورية|غير موافق|لا أوافق/iu;

/** The whole of what a button says that agrees in passing. */
const ACKNOWLEDGES =
  /^(?:ok(?:ay)?|got it|i understand|understood|continue|yes|verstanden|weiter|ja|compris|oui|entendido|vale|sí|ho capito|了解|はい|حسن[اًا]*|نعم)\W*$/iu;

/** What would buy or log in: “reject and subscribe” is a choice that only the reader can make. */
const COSTS =
  /subscri|\bpay\b|\bbuy\b|\blog ?in\b|sign (?:in|up)|abonn|\babo\b|\bpur\b|kaufen|bezahl|anmelden|payer|s['’]identifier|connexion|suscri|pagar|assin|購読|ログイン|اشتر|[€£$¥]/iu;

/** More of a label than this is not read: it is no button's. */
const LONGEST = 200;

/** Whether a button that says this may be pressed for a reader who refuses. What says nothing (an icon) may. */
export function refusesOrNeutral(label: string): boolean {
  const said = label.replace(/\s+/g, " ").trim().slice(0, LONGEST);
  if (COSTS.test(said) || ACKNOWLEDGES.test(said)) return false;
  return !AGREES.test(said) || LIMITS.test(said);
}

/** What an element says to the reader: a radio button by its label, anything else by itself. */
function labelOf(element: HTMLElement): string {
  if (element instanceof HTMLInputElement) {
    if (element.type === "radio") return element.labels?.[0]?.textContent ?? element.ariaLabel ?? "";
    return /^(?:button|submit|reset|image)$/.test(element.type) ? element.value || (element.ariaLabel ?? "") : "";
  }
  return element.textContent?.trim() || element.ariaLabel || element.title || "";
}

/** Whether a click on this element cannot be an agreement or a purchase. A checkbox is only ever turned off. */
export function mayPress(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement && element.type === "checkbox") return element.checked;
  if (element.role === "switch" || element.role === "checkbox") return element.ariaChecked !== "false";
  return refusesOrNeutral(labelOf(element));
}
