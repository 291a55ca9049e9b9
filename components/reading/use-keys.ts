import type { RefObject } from "preact";
import { THEMES } from "../../utils/platform/settings.ts";
import type { ReadingStyle } from "../../utils/platform/types.ts";
import { flowOf, goTo, turnFor, turnPage } from "../../utils/reader/flow.ts";
import { actionFor, type KeyAction } from "../../utils/reader/keys.ts";
import type { Ruler } from "../../utils/reader/ruler.ts";
import type { Article } from "../../utils/report/types.ts";
import { dismissTip } from "./Byline.tsx";
import { picturesIn } from "./LightBox.tsx";
import type { NoteAt } from "./Note.tsx";
import type { Heading } from "./Panels.tsx";
import type { ViewKeys } from "./ReadingView.tsx";
import type { Focus, Panel } from "./Toolbar.tsx";

/** What keys can see and change of the view. */
export interface Controls {
  view: RefObject<HTMLElement | null>;
  article: Article | null;
  style: ReadingStyle;
  panel: Panel;
  margin: boolean;
  focus: Focus;
  /** The reading ruler, while it is on. */
  ruler: RefObject<Ruler | null>;
  aloud: boolean;
  /** The picture that is enlarged. */
  picture: HTMLImageElement | null;
  setPicture(picture: HTMLImageElement | null): void;
  /** The note that is open. */
  note: NoteAt | null;
  setNote(note: NoteAt | null): void;
  setAloud(on: boolean): void;
  /** What reads aloud takes the media keys first. */
  mediaKeys: RefObject<((key: string) => boolean) | null>;
  headings: Heading[];
  setPanel(panel: Panel): void;
  setMargin(on: boolean): void;
  setFocus(focus: Focus): void;
  onStyle(change: Partial<ReadingStyle>): void;
}

/** Hands keys on to the view as it is when they are pressed. */
export function keyHandler(controls: () => Controls): ViewKeys {
  return {
    onKey(event) {
      const now = controls();
      // The path of an event ends at a closed root for who listens outside: its own focus tells where a key goes.
      const on = (now.view.current?.getRootNode() as ShadowRoot | undefined)
        ?.activeElement as Partial<HTMLElement> | null;
      if (now.picture) {
        if (event.key === "ArrowRight" || event.key === "ArrowLeft")
          turnPicture(now, event.key === "ArrowRight" ? 1 : -1);
        return;
      }
      if (on?.localName === "img" && event.key === "Enter") return on.click?.();
      if (now.mediaKeys.current?.(event.key)) return event.preventDefault();
      const { current: view } = now.view;
      const { current: ruler } = now.ruler;
      const typing = /^(select|input|textarea)$/.test(on?.localName ?? "");
      const pressing = /^(button|a|summary|video|audio)$/.test(on?.localName ?? "");
      // A table or code that is wider than the text scrolls by the same keys.
      const wide = on?.matches?.("[role=group][tabindex]") ?? false;
      const line = view && ruler && !typing && !wide && !modified(event) ? lineFor(event.key, view) : null;
      if (line) {
        event.preventDefault();
        return ruler?.step(line);
      }
      const turn = view && !typing && !pressing && !wide && !modified(event) ? turnFor(event, flowOf(view)) : null;
      const action = actionFor(event, typing);
      if (!turn && !action) return;
      event.preventDefault();
      if (turn && view) turnPage(view, turn);
      else if (action) act(action, now);
    },
    onEscape() {
      const { view, panel, setPanel, aloud, setAloud, picture, setPicture, note, setNote } = controls();
      if (picture) setPicture(null);
      else if (note) setNote(null);
      else if (dismissTip(view.current)) return true;
      else if (panel !== null) setPanel(null);
      else if (aloud) setAloud(false);
      else return false;
      return true;
    },
  };
}

function turnPicture({ view, picture, setPicture }: Controls, by: 1 | -1): void {
  const all = picturesIn(view.current);
  const at = picture ? all.indexOf(picture) : -1;
  if (all.length > 1) setPicture(all[(at + by + all.length) % all.length] ?? null);
}

/** The arrow along which the lines follow one another; the other ones scroll, or turn pages. */
function lineFor(key: string, view: HTMLElement): 1 | -1 | null {
  const [on, back] = view.hasAttribute("data-vertical") ? ["ArrowLeft", "ArrowRight"] : ["ArrowDown", "ArrowUp"];
  return key === on ? 1 : key === back ? -1 : null;
}

const modified = ({ ctrlKey, altKey, metaKey }: KeyboardEvent) => ctrlKey || altKey || metaKey;

function act(action: KeyAction, controls: Controls): void {
  const { style, panel, onStyle, setPanel } = controls;
  const flip = (which: Panel) => setPanel(panel === which ? null : which);
  if (action === "help") flip("keys");
  else if (action === "type") flip("type");
  else if (action === "outline") {
    if (controls.headings.length > 0) flip("outline");
  } else if (action === "sources") controls.setMargin(!controls.margin && controls.article !== null);
  else if (action === "focus" || action === "line") {
    const which = action === "focus" ? "paragraph" : "line";
    controls.setFocus(controls.focus === which || !controls.article ? null : which);
  } else if (action === "aloud") controls.setAloud(!controls.aloud && controls.article !== null);
  else if (action === "larger") onStyle({ size: style.size + 1 });
  else if (action === "smaller") onStyle({ size: style.size - 1 });
  else if (action === "wider") onStyle({ width: style.width + 4 });
  else if (action === "narrower") onStyle({ width: style.width - 4 });
  else if (action === "theme")
    onStyle({ theme: THEMES[(THEMES.indexOf(style.theme) + 1) % THEMES.length] ?? "system" });
  else if (controls.view.current) step(controls.view.current, action === "next" ? 1 : -1);
}

/** Where a paragraph that is gone to comes to lie, in pixels from the window's top. */
const LINE = 100;

/** One paragraph on or back from the one at the top. */
function step(view: HTMLElement, by: 1 | -1): void {
  const flow = flowOf(view);
  const all = [...view.querySelectorAll("[data-paragraph]")];
  const offs = all.map((element) => {
    const { top, left, right } = element.getBoundingClientRect();
    return flow === "down" ? top - LINE : flow === "right" ? left - LINE : view.clientWidth - LINE - right;
  });
  const to = by === 1 ? offs.findIndex((off) => off > 1) : offs.findLastIndex((off) => off < -60);
  goTo(view, all[to]);
}
