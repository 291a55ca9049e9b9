import { findEmbeds, loadEmbed } from "../../utils/reader/embeds.ts";
import { ownLanguage } from "../primitives/theme.ts";
import { READING } from "../strings.ts";

/** Below each embed's link, what loads it here and says who is asked; nothing is asked of anyone before. */
export function offerEmbeds(body: HTMLElement, signal: AbortSignal): void {
  const { ownerDocument: document } = body;
  const window = document.defaultView;
  if (!window) return;
  for (const embed of findEmbeds(body, window.location.href)) {
    const { line, link, host } = embed;
    // The button says it, in the reader's language.
    link.textContent = link.textContent?.replace(/^(?:Embedded|Video|Audio): /, "") ?? host;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = READING.embed(host);
    const { lang, dir } = ownLanguage();
    Object.assign(button, { lang, dir });
    line.append(button);
    button.addEventListener(
      "click",
      () => {
        const loaded = loadEmbed(embed, window);
        // A film says when it cannot be had. A frame that its host refuses shows the browser's own words for that.
        const refused = () => {
          const notice = document.createElement("small");
          Object.assign(notice, { lang, dir, tabIndex: -1, textContent: READING.embedRefused(host) });
          notice.setAttribute("role", "status");
          loaded.replaceWith(notice);
          notice.focus({ preventScroll: true });
        };
        loaded.addEventListener("error", refused, { signal });
        button.replaceWith(loaded);
        loaded.focus({ preventScroll: true });
      },
      { signal },
    );
  }
}

export const EMBED_CSS = `
[data-part^=embed] { border: 1px solid var(--line); border-radius: 8px; padding: .8em 1em; display: flex; flex-wrap: wrap; gap: .6em 1em; align-items: center; justify-content: space-between; text-align: start; font: 15px/1.45 system-ui, sans-serif; }
[data-part^=embed] a { overflow-wrap: anywhere; flex: 1 1 12em; }
[data-part^=embed] button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--ink); border-radius: 8px; min-block-size: 36px; padding: 4px 12px; cursor: pointer; }
[data-part^=embed] :is(iframe, video, audio) { flex: 1 0 100%; inline-size: 100%; border: 0; }
[data-part^=embed] iframe { aspect-ratio: 16 / 9; min-block-size: 320px; background: #fff; color-scheme: light; }
[data-part^=embed] small { flex: 1 0 100%; color: var(--faint); font-size: 14px; }
@media print { [data-part^=embed] :is(button, iframe, video, audio) { display: none; } }
`;
