import { describe, expect, it } from "vitest";
import { ArticleSheet } from "../../../components/reading/Article.tsx";
import { unsigned } from "../../../utils/authors/index.ts";
import type { Article } from "../../../utils/report/types.ts";
import { renderPage } from "./page.ts";

const text = {
  title: "The ferry is back",
  dek: "After a winter in the yard.",
  siteName: "Harbour Post",
  lang: "en",
  published: "2026-05-03T09:00:00Z",
  modified: null,
  leadImage: null,
  html: "<p>It left on time.</p>",
  paragraphs: ["It left on time."],
  paragraphKinds: ["paragraph"],
  readingMinutes: 1,
  ...unsigned("Harbour Post"),
} as unknown as Article;
const ada = { name: "Ada Quill", contribution: "author", photo: null, bio: "Ada Quill prints.", links: [], url: null };
const whole = {
  ...text,
  authors: [ada],
  piece: { kind: "opinion", reason: "" },
  corrections: [{ kind: "correction", text: "It was Tuesday." }],
} as unknown as Article;

describe("an article of which it is not known yet who wrote it", () => {
  it("shows what there is to read, and leaves room for the rest", () => {
    const page = renderPage(<ArticleSheet article={text} whole={false} body={{ current: null }} />);
    expect(page.text()).toBe("The ferry is backAfter a winter in the yard.");
    expect(page.root.querySelector(".about .to-come")).not.toBeNull();
  });

  it("keeps the headline and the body that are there when the rest comes", () => {
    const body: { current: HTMLDivElement | null } = { current: null };
    const page = renderPage(<ArticleSheet article={text} whole={false} body={body} />);
    const headline = page.root.querySelector("h1");
    const shown = page.root.querySelector(".body");
    shown?.append("It left on time.");
    page.show(<ArticleSheet article={whole} whole={true} body={body} />);
    expect(page.root.querySelector("h1")).toBe(headline);
    expect(page.root.querySelector(".body")).toBe(shown);
    expect(shown?.textContent).toBe("It left on time.");
    expect(page.root.querySelector(".to-come")).toBeNull();
    expect(page.text()).toContain("Ada Quill");
    expect(page.text()).toContain("It was Tuesday.");
    expect(page.root.querySelector(".kicker")).not.toBeNull();
  });
});

it("shows a standfirst once, though a dateline stands before it in the body", () => {
  const dated = {
    ...text,
    paragraphs: ["Port Alder · After a winter in the yard.", "It left on time."],
    paragraphKinds: ["dek", "paragraph"],
  } as unknown as Article;
  const page = renderPage(<ArticleSheet article={dated} whole={false} body={{ current: null }} />);
  expect(page.root.querySelector(".dek")).toBeNull();
});

it("does not show an author's face as the story's picture", () => {
  const sheet = (url: string) => {
    const faced = { ...whole, leadImage: { url, alt: "", caption: null, credit: null } } as unknown as Article;
    const photo = "https://cdn.example/faces/ada-quill-100_314x314.jpg";
    const signed = { ...faced, authors: [{ ...ada, photo }] } as unknown as Article;
    return renderPage(<ArticleSheet article={signed} whole={true} body={{ current: null }} />).root;
  };
  expect(sheet("https://cdn.example/faces/ada-quill-100_768x432.jpg").querySelector("figure")).toBeNull();
  expect(sheet("https://cdn.example/2026/ferry-at-dawn.jpg").querySelector("figure")).not.toBeNull();
});
