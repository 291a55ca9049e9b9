import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { ABOUT_CSS } from "../components/reading/About.tsx";
import { ALOUD_CSS } from "../components/reading/AloudBar.tsx";
import { MOMENT_CSS } from "../components/reading/Byline.tsx";
import { EMBED_CSS } from "../components/reading/embeds.ts";
import { FURTHER_CSS } from "../components/reading/Further.tsx";
import { LIGHT_BOX_CSS } from "../components/reading/LightBox.tsx";
import { MARGIN_CSS } from "../components/reading/Margin.tsx";
import { MARKS_CSS } from "../components/reading/MarksBar.tsx";
import { mountReadingView, rehearseReadingView, renderMarksBar } from "../components/reading/mount.tsx";
import { NOTE_CSS } from "../components/reading/Note.tsx";
import { paperOf, READING_CSS } from "../components/reading/style.ts";
import { RULER_CSS } from "../components/reading/use-ruler.ts";
import { READING } from "../components/strings.ts";
import { detect } from "../utils/detection/index.ts";
import { fetchPage } from "../utils/platform/fetch-page.ts";
import type { ReaderWorld } from "../utils/platform/inject.ts";
import { onMessage, sendMessage } from "../utils/platform/messages.ts";
import { DEFAULTS, readingOn, readSettings, siteOf, updateReading, watchSettings } from "../utils/platform/settings.ts";
import { findSourcesInPage } from "../utils/platform/sources.ts";
import { wearTypeface } from "../utils/platform/typeface.ts";
import type { ReadingStyle } from "../utils/platform/types.ts";
import { createBodies, tendBody } from "../utils/reader/body.ts";
import { BOXES_CSS } from "../utils/reader/boxes.ts";
import { marksNote, within } from "../utils/reader/notes.ts";
import { createReaderPage } from "../utils/reader/page.ts";
import { readArticle, readText, signed } from "../utils/report/article.ts";
import type { Article } from "../utils/report/types.ts";

export default defineUnlistedScript(async () => {
  // Injected again, the script that is there already answers.
  const world = globalThis as ReaderWorld;
  if (world.saysWhoReader) return;

  const { saysWhoWanted: wanted } = world;
  world.saysWhoWanted = undefined;
  const site = siteOf(location.href);
  let style = wanted ? readingOn(wanted.settings, site) : DEFAULTS.reading;
  watchSettings((settings) => {
    style = readingOn(settings, site);
  });
  const wear = (signal: AbortSignal) => void wearTypeface(document, signal);
  const darkQuery = matchMedia("(prefers-color-scheme: dark)");
  const isOwn = (url: string) => new URL(url).origin === location.origin;
  const bodies = createBodies(window);
  /** What the view can do, whatever it shows. */
  const abilities = {
    watchStyle: (changed: (style: ReadingStyle) => void, signal: AbortSignal) =>
      watchSettings((settings) => changed(readingOn(settings, site)), signal),
    darkQuery,
    wearTypeface: wear,
    tendBody,
    marksNote: (link: HTMLAnchorElement) => marksNote(window, link),
    within: (link: HTMLAnchorElement, view: HTMLElement) => within(window, link, view),
    speech: {
      window,
      // Looked up when it is wanted: the first look at it takes longer than the article's own first frame.
      get synthesis() {
        return speechSynthesis;
      },
      get Utterance() {
        return SpeechSynthesisUtterance;
      },
    },
    onStyle: (change: Partial<ReadingStyle>) => updateReading(change, site),
  };
  /** The same with the article, apart from what differs with each opening. */
  const viewOf = (article: Article | null) => ({
    ...abilities,
    article,
    findSources: async () => (article ? findSourcesInPage(article, location.href) : []),
  });
  const page = createReaderPage({
    window,
    label: () => READING.toolbar,
    css: [
      READING_CSS,
      MOMENT_CSS,
      ALOUD_CSS,
      BOXES_CSS,
      LIGHT_BOX_CSS,
      NOTE_CSS,
      EMBED_CSS,
      RULER_CSS,
      ABOUT_CSS,
      FURTHER_CSS,
      MARGIN_CSS,
    ].join(""),
    barCss: MARKS_CSS,
    renderBar: renderMarksBar,
    showRoot: (on) => void sendMessage("showRoot", { on }),
    paper: () => paperOf(style, darkQuery.matches),
    readText: () => readText({ document, url: location.href }),
    sign: (text) => signed({ document, url: location.href }, text),
    readPage: readArticle,
    judge: () => detect({ document, url: location.href }),
    fetchPage: (url) => fetchPage(url, isOwn, { credentials: "same-origin" }),
    rehearse: (article) => {
      bodies.prepare(article.html);
      rehearseReadingView(window, viewOf(article), style);
    },
    render: (root, { article, whole, further }, { close, join, ready }) => {
      const mounted = mountReadingView(root, {
        ...viewOf(article),
        initialStyle: style,
        renderBody: () => bodies.take(article?.html ?? ""),
        whole,
        further,
        onJoin: join,
        onClose: close,
        onReady: ready,
      });
      return {
        update: (shown) => mounted.update({ ...viewOf(shown.article), whole: shown.whole, further: shown.further }),
        remove: mounted.remove,
      };
    },
  });
  onMessage("warmPage", ({ data }) => page.warm(data.when));
  onMessage("getPage", () => page.view());
  onMessage("toggleReader", async ({ data }) => ({ open: await toggle(data.open ?? null) }));
  onMessage("showPassages", ({ data }) => page.show(data));
  onMessage("stepPassage", ({ data }) => page.step(data.by));
  // Nothing is shown before it is known in which colours.
  const settled = wanted
    ? null
    : readSettings().then((settings) => {
        style = readingOn(settings, site);
      });
  const toggle = async (open: boolean | null) => {
    if (settled) await settled;
    return page.toggle(open ?? undefined);
  };
  world.saysWhoReader = { toggle };
  if (wanted) return toggle(wanted.open);
  await settled;
});
