import { expect, it, vi } from "vitest";
import { AloudBar } from "../../../components/reading/AloudBar.tsx";
import { mountReadingView } from "../../../components/reading/mount.tsx";
import { DEFAULTS } from "../../../utils/platform/settings.ts";
import { renderPage } from "./page.ts";

// jsdom lays nothing out.
vi.stubGlobal(
  "ResizeObserver",
  class {
    observe() {}
    disconnect() {}
  },
);
vi.stubGlobal("getSelection", () => null);

it("gives the typeface back in the moment that the view is taken out", async () => {
  const { root } = renderPage(null);
  let worn: AbortSignal | null = null;
  const view = mountReadingView(root, {
    article: null,
    whole: true,
    initialStyle: { ...DEFAULTS.reading, typeface: "accessible" },
    watchStyle() {},
    darkQuery: Object.assign(new EventTarget(), { matches: false }) as unknown as MediaQueryList,
    wearTypeface(signal: AbortSignal) {
      worn = signal;
    },
    further: { count: 0, missing: [] },
    onStyle: async () => {},
    onClose() {},
    onReady() {},
    onJoin: async () => {},
    renderBody: () => document.createDocumentFragment(),
  } as unknown as Parameters<typeof mountReadingView>[1]);
  await vi.waitFor(() => expect(worn).toMatchObject({ aborted: false }));
  view.remove();
  expect(worn).toMatchObject({ aborted: true });
});

it("falls silent in the moment that the view is taken out", async () => {
  let speaking = false;
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [{ voiceURI: "ada", name: "Ada", lang: "en", default: true, localService: true }],
    speak() {
      speaking = true;
    },
    cancel() {
      speaking = false;
    },
  });
  const page = renderPage(null);
  const view = page.root.ownerDocument.createElement("div");
  page.show(
    <AloudBar
      speech={{ window: page.root.ownerDocument.defaultView, synthesis, Utterance: class {} } as never}
      view={view}
      paragraphs={["The ferry left on time."]}
      silent={new Set()}
      lang="en"
      keys={{ current: null }}
      onClose={() => {}}
    />,
  );
  await vi.waitFor(() => expect(speaking).toBe(true));
  page.show(null);
  expect(speaking).toBe(false);
});
