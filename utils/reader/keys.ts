/** The keys of the reading view. Esc and the browser's own keys are not among them. */

export type KeyAction =
  | "help"
  | "larger"
  | "smaller"
  | "wider"
  | "narrower"
  | "theme"
  | "outline"
  | "sources"
  | "type"
  | "focus"
  | "line"
  | "aloud"
  | "next"
  | "previous";

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  "?": "help",
  "+": "larger",
  "=": "larger",
  "-": "smaller",
  "]": "wider",
  "[": "narrower",
  t: "theme",
  o: "outline",
  s: "sources",
  a: "type",
  f: "focus",
  l: "line",
  r: "aloud",
  j: "next",
  k: "previous",
};

/** What a key press asks of the view; null where it is the browser's, or is typed into a control. */
export function actionFor(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey">,
  typing: boolean,
): KeyAction | null {
  if (typing || event.ctrlKey || event.altKey || event.metaKey) return null;
  return Object.hasOwn(ACTIONS, event.key) ? (ACTIONS[event.key] ?? null) : null;
}
