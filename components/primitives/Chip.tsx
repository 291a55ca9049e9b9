import type { ComponentChildren } from "preact";

/** A short label; a loud one must not be overlooked. */
export function Chip({ loud = false, children }: { loud?: boolean; children: ComponentChildren }) {
  return <span class={loud ? "chip loud" : "chip"}>{children}</span>;
}
