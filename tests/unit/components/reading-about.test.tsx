import { describe, expect, it } from "vitest";
import { About } from "../../../components/reading/About.tsx";
import { labelFor } from "../../../components/reading/Margin.tsx";
import type { Article } from "../../../utils/report/types.ts";
import type { Source } from "../../../utils/sources/types.ts";
import { drawn, renderPage } from "./page.ts";

const nobody = { name: null, url: null, logo: null, foundingDate: null, policies: [] };
const article = (more: object) =>
  ({ authors: [], publisher: nobody, originallyFrom: null, ...more }) as unknown as Article;
const author = (more: object) => ({
  name: "Ada Quill",
  contribution: "author",
  bio: null,
  url: null,
  links: [],
  ...more,
});

async function unfold(root: HTMLElement) {
  for (const details of root.querySelectorAll("details")) {
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
  }
  await drawn();
}

describe("what stands after the article", () => {
  it("is nothing where nothing is known", () => {
    expect(renderPage(<About article={article({ authors: [author({})] })} />).root.children).toHaveLength(0);
  });

  it("is who wrote it, not there before it is opened", async () => {
    const { root, text } = renderPage(
      <About article={article({ authors: [author({ bio: "Ada Quill prints.", url: "https://a.example/ada" })] })} />,
    );
    expect(text()).toBe("About Ada Quill");
    await unfold(root);
    expect(text()).toContain("Ada Quill prints.");
    expect(root.querySelector("a")?.href).toBe("https://a.example/ada");
  });

  it("is the publisher with its policies, and where the piece first appeared", async () => {
    const policies = [{ kind: "ethics", url: "https://a.example/ethics" }];
    const { root, text } = renderPage(
      <About
        article={article({
          publisher: { ...nobody, name: "Harbour Post", policies },
          originallyFrom: { name: "The Tide", url: "https://tide.example/", reason: "" },
        })}
      />,
    );
    expect(text()).toContain("The Tide");
    await unfold(root);
    expect([...root.querySelectorAll("a")].map(({ href }) => href)).toContain("https://a.example/ethics");
  });

  it("follows no address that is not one to follow", async () => {
    const links = [{ kind: "website", url: "javascript:alert(1)", label: "Here" }];
    const { root } = renderPage(<About article={article({ authors: [author({ links })] })} />);
    await unfold(root);
    expect(root.querySelectorAll("a")).toHaveLength(0);
  });
});

describe("the label of a paragraph", () => {
  const source = (name: string, via: string | null = null) => ({ name, via }) as Source;

  it("names its sources, a relay once, and says how many more there are", () => {
    const sources = [source("Daily Quay"), source("a source", "Daily Quay"), source("Ada"), source("Bram")];
    expect(labelFor([2], sources)).toBe("Ada");
    expect(labelFor([0, 1], sources)).toBe("a source, through Daily Quay");
    expect(labelFor([0, 2, 3], sources)).toBe("Daily Quay, Ada and 1 more");
    expect(labelFor([], sources)).toBe("");
    expect(labelFor([9], sources)).toBe("");
  });
});
