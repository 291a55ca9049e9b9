import { type BeforeStep, discard } from "../../page.ts";

const LANDMARKS =
  "nav,aside,footer,[role=navigation],[role=complementary],[role=banner],[role=contentinfo],[role=alert],[itemtype*=BreadcrumbList],[itemtype*=WPSideBar],[itemtype*=WPFooter],[itemtype*=SiteNavigationElement]";

/** A box beside the text that has something to say (facts, numbers) keeps its place. */
const isFactBox = (element: Element) =>
  element.localName === "aside" &&
  element.closest("article,[itemprop=articleBody]") !== null &&
  element.querySelectorAll("p,li").length > 1 &&
  (element.textContent ?? "").length > 200 &&
  element.getElementsByTagName("a").length < 2;

/** What the page itself declares to be beside the article: navigation, complementary blocks, footers. */
export const landmarks: BeforeStep = {
  name: "landmarks",
  run(page, step) {
    for (const element of page.body.querySelectorAll(LANDMARKS)) {
      if (!page.body.contains(element) || isFactBox(element)) continue;
      discard(page, step, element, "a landmark beside the article", 0.15);
    }
  },
};
