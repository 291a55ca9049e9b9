import type { ComponentChildren } from "preact";

const SAFE = new Set(["https:", "http:", "mailto:"]);

/** A link where the address is one to follow, plain words where it is not: addresses come from pages. */
export function Link({ href, children, ...rest }: { href: string; children: ComponentChildren; title?: string }) {
  if (!URL.canParse(href) || !SAFE.has(new URL(href).protocol)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" {...rest}>
      {children}
    </a>
  );
}
