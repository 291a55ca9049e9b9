import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Marking } from "../../utils/platform/messages.ts";
import { inRange } from "../../utils/platform/settings.ts";
import type { ReadingStyle } from "../../utils/platform/types.ts";
import { MarksBar } from "./MarksBar.tsx";
import { ReadingView, type ReadingViewProps } from "./ReadingView.tsx";

type Props = Omit<ReadingViewProps, "style" | "systemIsDark" | "onStyle"> & {
  /** Keeps a change of the style; resolves when it is kept. */
  onStyle(change: Partial<ReadingStyle>): Promise<unknown>;
  initialStyle: ReadingStyle;
  /** Calls back with each change of the reader's style until the signal aborts. */
  watchStyle(changed: (style: ReadingStyle) => void, signal: AbortSignal): void;
  darkQuery: MediaQueryList;
  /** Has the typeface that is easy to tell apart at hand until the signal aborts. */
  wearTypeface(signal: AbortSignal): void;
};
/** `gone` aborts when the view is taken out. */
type LiveProps = Props & { gone: AbortSignal };

function Live({ initialStyle, watchStyle, darkQuery, wearTypeface, onStyle, gone, ...props }: LiveProps) {
  const [style, setStyle] = useState(initialStyle);
  /** Changes on their way to be kept: what comes back of the earlier ones must not undo what is shown of the later. */
  const writing = useRef(0);
  const change = (changed: Partial<ReadingStyle>) => {
    writing.current++;
    setStyle((now) => inRange({ ...now, ...changed }));
    onStyle(changed).finally(() => writing.current--);
  };
  const [dark, setDark] = useState(darkQuery.matches);
  useEffect(() => {
    const ended = new AbortController();
    watchStyle((kept) => writing.current === 0 && setStyle(kept), ended.signal);
    darkQuery.addEventListener("change", () => setDark(darkQuery.matches), { signal: ended.signal });
    return () => ended.abort();
  }, [watchStyle, darkQuery]);
  const accessible = style.typeface === "accessible";
  useEffect(() => {
    const ended = new AbortController();
    // An effect is tidied up some frames later. The page, however, is to have its fonts back at once.
    if (accessible) wearTypeface(AbortSignal.any([gone, ended.signal]));
    return () => ended.abort();
  }, [accessible, wearTypeface, gone]);
  return <ReadingView {...props} onStyle={change} style={style} systemIsDark={dark} />;
}

/** Renders the reading view into a root. */
export function mountReadingView(root: HTMLElement, props: Props) {
  const ended = new AbortController();
  let shown = { ...props, gone: ended.signal };
  render(<Live {...shown} />, root);
  return {
    /** Shows more of the same article, leaving in place what is there. */
    update(changed: Partial<Props>): void {
      shown = { ...shown, ...changed };
      render(<Live {...shown} />, root);
    },
    /** Takes the view out again. */
    remove(): void {
      render(null, root);
      ended.abort();
    },
  };
}

/**
 * Renders the view out of sight and takes it out again: what the engine compiles and the browser looks up for it, it
 * has then. The body is left out and no picture is loaded.
 */
export function rehearseReadingView(
  window: Window,
  props: Omit<Props, "initialStyle" | "renderBody" | "whole" | "further" | "onJoin" | "onClose" | "onReady">,
  initialStyle: ReadingStyle,
): void {
  const { document } = window;
  const article = props.article && {
    ...props.article,
    leadImage: null,
    authors: props.article.authors.map((author) => ({ ...author, photo: null })),
  };
  const { remove } = mountReadingView(document.createElement("div"), {
    ...props,
    article,
    initialStyle,
    renderBody: () => document.createDocumentFragment(),
    whole: true,
    further: { count: 0, missing: [] },
    onJoin: async () => {},
    onClose() {},
    onReady() {},
  });
  remove();
}

/** Renders the bar of the marked passages into its place, or renders it anew there. */
export function renderMarksBar(
  root: HTMLElement,
  marking: Marking,
  { step, clear }: { step(by: 1 | -1): void; clear(): void },
): void {
  render(<MarksBar marking={marking} onStep={step} onClear={clear} />, root);
}
