import { expect, it } from "vitest";
import { Note } from "../../../components/reading/Note.tsx";
import { renderPage } from "./page.ts";

it("outlasts the scroll that has led to its mark, and ends when the mark is scrolled away", () => {
  const page = renderPage(<div class="view" />);
  const link = document.createElement("a");
  let top = 300;
  link.getBoundingClientRect = () => ({ left: 40, top, right: 48, bottom: top + 12 }) as DOMRect;
  let closed = 0;
  const note = { link, content: document.createDocumentFragment() };
  page.show(
    <div class="view">
      <Note note={note} onClose={() => ++closed} />
    </div>,
  );
  const view = page.root.querySelector(".view");
  view?.dispatchEvent(new Event("scroll"));
  expect(closed).toBe(0);
  top = 200;
  view?.dispatchEvent(new Event("scroll"));
  expect(closed).toBe(1);
});
