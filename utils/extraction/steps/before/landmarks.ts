import { nameOf, squeeze } from "../../dom.ts";
import { MAX_PULLED, PULL_QUOTE } from "../../html.ts";
import { type BeforeStep, discard } from "../../page.ts";

const LANDMARKS = "nav,aside,footer,[role],[itemtype]";
const TAGS = new Set(["nav", "aside", "footer"]);
const ROLES = new Set("navigation complementary banner contentinfo alert".split(" "));
const TYPES = /BreadcrumbList|WPSideBar|WPFooter|SiteNavigationElement/;

const isLandmark = (element: Element) =>
  TAGS.has(element.localName) ||
  ROLES.has(element.getAttribute("role") ?? "") ||
  TYPES.test(element.getAttribute("itemtype") ?? "");

/** A box beside the text that has something to say (facts, numbers) keeps its place. */
const isFactBox = (element: Element) =>
  element.localName === "aside" &&
  element.closest("article,[itemprop=articleBody]") !== null &&
  element.querySelectorAll("p,li").length > 1 &&
  (element.textContent ?? "").length > 200 &&
  element.getElementsByTagName("a").length < 2;

/** Words of the article set apart to catch the eye: beside the text in the page's tongue, and yet of the article. */
const isPullQuote = (element: Element) =>
  element.localName === "aside" &&
  element.closest("article,[itemprop=articleBody]") !== null &&
  element.querySelector("a,img,button,h1,h2,h3,h4,h5,h6,li") === null &&
  isPulled(squeeze(element.textContent ?? ""), element);

const isPulled = ({ length }: string, element: Element) =>
  length > 20 &&
  length <= MAX_PULLED &&
  (PULL_QUOTE.test(nameOf(element)) || element.querySelector("blockquote,q") !== null);

/** What the page itself declares to be beside the article: navigation, complementary blocks, footers. */
export const landmarks: BeforeStep = {
  name: "landmarks",
  run(page, step) {
    for (const element of page.body.querySelectorAll(LANDMARKS)) {
      if (!isLandmark(element) || !page.body.contains(element) || isFactBox(element) || isPullQuote(element)) continue;
      discard(page, step, element, "a landmark beside the article", 0.15);
    }
  },
};
