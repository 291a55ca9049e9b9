import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { marksNote, noteOf, within } from "../../../utils/reader/notes.ts";

const PAGE = "https://harbour.example/story?page=1";

function pageOf(html: string) {
  const { window } = new JSDOM(`<!doctype html><body>${html}</body>`, { url: `${PAGE}#top` });
  const world = window as unknown as Window & typeof globalThis;
  const link = (inner: string, href: string) => {
    const box = window.document.createElement("div");
    box.innerHTML = `<p>Text ${inner.replace("<a>", `<a href="${href}">`)}</p>`;
    return box.querySelector("a") as unknown as HTMLAnchorElement;
  };
  return { window: world, link };
}

const text = (note: DocumentFragment | null) => note?.textContent?.replace(/\s+/g, " ").trim() ?? null;

it("finds the note that a mark leads to, without the ways back", () => {
  const { window, link } = pageOf(`<ol><li id="fn1">The berth book, <b>1911</b>.
    <a href="#ref1">↩</a></li><li><a id="fn2" href="#r2">2</a> Another.</li></ol>`);
  expect(text(noteOf(window, link("<sup><a>1</a></sup>", `${PAGE}#fn1`)))).toBe("The berth book, 1911.");
  expect(text(noteOf(window, link("<a>[2]</a>", `${PAGE}#fn2`)))).toBe("Another.");
});

it("takes no other link for a note's", () => {
  const { window, link } = pageOf(`<p id="fn">Note</p><div id="long">${"x".repeat(7000)}</div><i id="none"></i>`);
  expect(noteOf(window, link("<a>2</a>", "https://harbour.example/other#fn"))).toBeNull();
  expect(noteOf(window, link("<a>the harbour board’s minutes</a>", `${PAGE}#fn`))).toBeNull();
  expect(noteOf(window, link("<a>2</a>", `${PAGE}#long`))).toBeNull();
  expect(noteOf(window, link("<a>2</a>", `${PAGE}#none`))).toBeNull();
  expect(noteOf(window, link("<a>2</a>", `${PAGE}#nowhere`))).toBeNull();
  expect(noteOf(window, link("<a>2</a>", `${PAGE}#%E0%A4%A`))).toBeNull();
  expect(marksNote(window, link("<a>2</a>", PAGE))).toBe(false);
});

it("lets nothing that runs out of a hostile note", () => {
  const { window, link } = pageOf(
    `<li id="fn1">Note <img src="x" onerror="x()"><a href="javascript:x()">here</a><script>x()</script></li>`,
  );
  const note = noteOf(window, link("<a>1</a>", `${PAGE}#fn1`));
  const box = window.document.createElement("div");
  box.append(note as DocumentFragment);
  expect(box.innerHTML).not.toMatch(/x\(\)|javascript/);
});

it("does not fall over where the page has taken the function away", () => {
  const { window, link } = pageOf(`<li id="fn1">Note</li>`);
  Object.defineProperty(window.document, "getElementById", { value: 1 });
  expect(noteOf(window, link("<a>1</a>", `${PAGE}#fn1`))).toBeNull();
});

it("finds the place in the view that another link within the page names", () => {
  const { window, link } = pageOf(`<h2 id="storm">The  storm</h2><p id="gone">Left out</p>`);
  const view = window.document.createElement("div");
  view.innerHTML = `<div class="body"><p data-paragraph="0">First</p><h2>The storm</h2></div>`;
  const at = within(window, link("<a>see the storm</a>", `${PAGE}#storm`), view);
  expect(at && "place" in at && at.place?.localName).toBe("h2");
  expect(within(window, link("<a>see there</a>", `${PAGE}#gone`), view)).toEqual({ place: null });
  expect(within(window, link("<a>elsewhere</a>", "https://tide.example/#storm"), view)).toBeNull();
});
