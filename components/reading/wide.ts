import { READING } from "../strings.ts";

const MOST = 500;

/**
 * Tables and code scroll by themselves where they are wider than the text, and can then be reached and scrolled by
 * keyboard, until the signal aborts. A table that scrolled itself would be no table to screen readers: it gets a box.
 */
export function scrollWhatIsWide(body: HTMLElement, signal: AbortSignal): void {
  const { ownerDocument: document } = body;
  // Told after each layout, so that measuring costs none of its own; larger type makes a table wide later on.
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const box = target.closest<HTMLElement>("[data-part=wide], pre");
      if (!box) continue;
      const wide = box.scrollWidth > box.clientWidth + 1;
      const label = box.localName === "pre" ? READING.code : READING.table;
      for (const [name, value] of [
        ["tabindex", "0"],
        ["role", "group"],
        ["aria-label", box.querySelector("caption")?.textContent?.trim() || label],
      ] as const)
        if (wide) box.setAttribute(name, value);
        else box.removeAttribute(name);
    }
  });
  for (const element of [...body.querySelectorAll<HTMLElement>("table, pre")].slice(0, MOST)) {
    if (element.parentElement?.closest("table, pre")) continue;
    if (element.localName === "table") {
      const box = document.createElement("div");
      box.dataset.part = "wide";
      element.replaceWith(box);
      box.append(element);
      sizes.observe(box);
    }
    sizes.observe(element);
  }
  signal.addEventListener("abort", () => sizes.disconnect(), { once: true });
}
