import { afterEach, describe, expect, it, vi } from "vitest";
import { Sources } from "../../../components/popup/Sources.tsx";
import type { PopupActions } from "../../../utils/platform/popup.ts";
import type { Article } from "../../../utils/report/types.ts";
import type { SourceCorrection } from "../../../utils/sources/corrections.ts";
import { attribution, source as cited } from "../../support/cited.ts";
import { drawn, type Rendered, renderPage } from "./page.ts";

const source = (name: string, paragraph = 0) =>
  cited(name, { attributions: [attribution({ text: `${name} said so.`, paragraph })] });
const ARTICLE = { paragraphs: ["One."], paragraphKinds: ["paragraph"] } as unknown as Article;
const FOUND = { sources: [source("Ada Quill"), source("Quill"), source("The Tide")], depth: "full" as const };

/** The list, with corrections kept as the popup keeps them. */
function open() {
  let corrections: SourceCorrection[] = [];
  const actions = { showPassages: vi.fn() } as unknown as PopupActions;
  const list = () => (
    <Sources article={ARTICLE} found={FOUND} corrections={corrections} marking={null} actions={actions} />
  );
  const page: Rendered = renderPage(list());
  const keep = (next: SourceCorrection[]) => {
    corrections = next;
    page.show(list());
  };
  actions.correct = async (correction) => keep([...corrections, correction]);
  actions.undoCorrection = async (undone) => keep(corrections.filter((one) => one !== undone));
  const press = async (name: RegExp) => {
    page.control(name).click();
    await drawn();
  };
  const cards = () => [...page.root.querySelectorAll(".source h3")].map((head) => head.textContent);
  const type = async (field: string, value: string) => {
    const control = page.root.querySelector(field) as HTMLInputElement | HTMLSelectElement;
    control.value = value;
    const { Event } = globalThis;
    control.dispatchEvent(new Event(field === "select" ? "change" : "input", { bubbles: true }));
    await drawn();
    page.root.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await drawn();
  };
  return { ...page, press, cards, type };
}

afterEach(() => vi.restoreAllMocks());

describe("correcting the list of sources", () => {
  it("takes a source away, says so, and brings it back", async () => {
    const { press, cards, text } = open();
    await press(/^Correct “Quill”/);
    await press(/^\s*Not a source/);
    expect(cards()).toEqual(["Ada Quill", "The Tide"]);
    expect(text()).toContain("“Quill” is not a source");
    expect(text()).toContain("2 sources");
    await press(/Undo: “Quill”/);
    expect(cards()).toEqual(["Ada Quill", "Quill", "The Tide"]);
  });

  it("makes one source of two", async () => {
    const { press, cards, type, root, text } = open();
    await press(/^Correct “Quill”/);
    await press(/Same as/);
    const offered = [...root.querySelectorAll("option")].map((option) => option.textContent);
    expect(offered.slice(1)).toEqual(["Ada Quill", "The Tide"]);
    await type("select", (root.querySelectorAll("option")[1] as HTMLOptionElement).value);
    expect(cards()).toEqual(["Ada Quill", "The Tide"]);
    expect(text()).toContain("“Quill” is the same as “Ada Quill”");
    expect(text()).toContain("cited 2 times");
  });

  it("renames a source, says why it cannot, and keeps what was typed", async () => {
    const { press, cards, type, root, text } = open();
    await press(/^Correct “Quill”/);
    await press(/Rename/);
    for (const [typed, why] of [
      ["  ", "Type a name."],
      ["the tide", "Another source has this name"],
      ["x".repeat(161), "at most 160 characters"],
    ] as const) {
      await type("form input", typed);
      expect(text()).toContain(why);
      expect((root.querySelector("form input") as HTMLInputElement).value).toBe(typed);
    }
    await type("form input", "A. Quill");
    expect(cards()).toEqual(["Ada Quill", "A. Quill", "The Tide"]);
    expect(text()).toContain("also Quill");
  });

  it("asks for a choice where none was made", async () => {
    const { press, type, text } = open();
    await press(/^Correct “Quill”/);
    await press(/Same as/);
    await type("select", "");
    expect(text()).toContain("Choose a source from the list.");
  });

  it("folds earlier corrections, each with its way back", async () => {
    const { press, cards, text } = open();
    await press(/^Correct “Quill”/);
    await press(/^\s*Not a source/);
    await press(/^Correct “The Tide”/);
    await press(/^\s*Not a source/);
    expect(text()).toContain("1 earlier correction");
    await press(/Undo: “Quill”/);
    expect(cards()).toEqual(["Ada Quill", "Quill"]);
  });
});
