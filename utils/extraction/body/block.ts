import { describe, HEADING, nameOf } from "../dom.ts";
import type { Metadata } from "../metadata/index.ts";
import type { ParagraphKind, TrailEntry } from "../types.ts";
import { type LineStats, statsOf } from "./survey.ts";

/** One line of the candidate body, with what the steps judge it by. */
export interface Block extends LineStats {
  element: Element;
  kind: ParagraphKind;
  /** Readability took it. */
  taken: boolean;
  /** Class and id names of the line and its ancestors below the body's root, nearest first. */
  context: string;
}

/** The candidate body, which the steps after its choice take lines from. */
export interface Body {
  doc: Document;
  /** All lines of the cleaned page. */
  pageLines: readonly Element[];
  root: Element;
  blocks: Block[];
  /** All lines that the root holds, kept or not. */
  lines: ReadonlySet<Element>;
  /** Images that belong to something else: teasers, faces. */
  foreign: Set<Element>;
  /** Lines that are no part of the text and yet shown: below the picture that they tell of, or in small type. */
  beside: Map<Element, "caption" | "note">;
  metadata: Metadata;
  url: string;
  note(entry: TrailEntry): void;
  tracing: boolean;
}

/** A step after the choice of the body. */
export interface AfterStep {
  name: string;
  run(body: Body, name: string): void;
}

const MAX_CONTEXT = 1800;

export function kindOf(element: Element): ParagraphKind {
  for (let at: Element | null = element, up = 0; at && up < 6; at = at.parentElement, up++) {
    if (HEADING.test(at.tagName)) return "heading";
    if (at.tagName === "LI" || at.tagName === "DD" || at.tagName === "DT") return "item";
    if (at.tagName === "BLOCKQUOTE") return "quote";
    if (at.tagName === "ARTICLE" || at.tagName === "BODY" || at.tagName === "MAIN" || at.tagName === "TD") break;
  }
  return "paragraph";
}

/** `contexts` keeps what was found for the elements above, since lines share them. */
export function makeBlock(
  element: Element,
  root: Element,
  stats: LineStats | undefined,
  taken: boolean,
  contexts = new Map<Element, string>(),
): Block {
  const path: Element[] = [];
  let at: Element | null = element;
  while (at && at !== root && !contexts.has(at)) {
    path.push(at);
    at = at.parentElement;
  }
  let context = (at && contexts.get(at)) ?? "";
  for (let own = path.pop(); own; own = path.pop()) {
    context = (nameOf(own) + context).slice(0, MAX_CONTEXT);
    contexts.set(own, context);
  }
  return { ...(stats ?? statsOf(element)), element, kind: kindOf(element), taken, context };
}

/** Whether the line is a heading of running text: that it is a link, as a tested product's name is, takes nothing from it. */
export function headsProse(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return blocks[index]?.kind === "heading" && next?.prose === true && next.taken && next.linked < 0.3;
}

/** Takes the block out of the body and says so. */
export function drop(body: Body, step: string, block: Block, why: string): void {
  const at = body.blocks.indexOf(block);
  if (at < 0) return;
  body.blocks.splice(at, 1);
  if (body.tracing) body.note({ step, action: "removed", what: describe(block.element), why });
}

/** Takes out every block for which the test gives a reason. */
export function dropWhere(
  body: Body,
  step: string,
  reason: (block: Block, index: number, blocks: readonly Block[]) => string | false | null | undefined,
): void {
  const before = body.blocks;
  const kept: Block[] = [];
  before.forEach((block, index) => {
    const why = reason(block, index, before);
    if (!why) kept.push(block);
    else if (body.tracing) body.note({ step, action: "removed", what: describe(block.element), why });
  });
  body.blocks = kept;
}

/**
 * The box around a line: the largest element below the root that holds it and little else of the body, so that what
 * introduces a box takes the box along. Null where the line stands among the body's own lines.
 */
export function boxOf(body: Body, block: Block, maxLines: number, maxShare = 0.15): Block[] | null {
  const total = body.blocks.reduce((sum, other) => sum + (other.prose ? other.weight : 0), 0);
  let box: Block[] | null = null;
  for (let at = block.element.parentElement; at && at !== body.root; at = at.parentElement) {
    const parent = at;
    const inside = body.blocks.filter((other) => parent.contains(other.element));
    const prose = inside.reduce((sum, other) => sum + (other.prose ? other.weight : 0), 0);
    if (inside.length > maxLines || prose > maxShare * total) break;
    if (inside.length > 1) box = inside;
  }
  return box;
}
