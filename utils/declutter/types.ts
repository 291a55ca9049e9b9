export type ClutterKind =
  | "ad"
  | "newsletter"
  | "related"
  | "social"
  | "app"
  | "support"
  | "overlay"
  | "video"
  | "paid link"
  /** What the reader has picked to be hidden on this site. */
  | "picked";

/** One top-level thing to hide. `element` stays in the page: it is styled away, never removed. */
export interface Clutter<E = Element> {
  element: E;
  kind: ClutterKind;
  /** Name of the rule that found it. */
  rule: string;
}

export interface DeclutterInput {
  document: Document;
  url: string;
  /** Kinds the reader does not want hidden. */
  except?: ReadonlySet<ClutterKind>;
  /** Selectors from filter lists that count on this page, by kind (see lists/). */
  listed?: Partial<Record<ClutterKind, readonly string[]>>;
  /** Called when a rule would have hidden what the article needs. */
  guarded?: (rule: string, element: Element) => void;
}
