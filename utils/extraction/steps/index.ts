import type { AfterStep } from "../body/block.ts";
import type { BeforeStep } from "../page.ts";
import { aboutCompany } from "./after/about-company.ts";
import { authorBio } from "./after/author-bio.ts";
import { byline } from "./after/byline.ts";
import { captions, credits } from "./after/captions.ts";
import { linkLines } from "./after/link-lines.ts";
import { readAlso } from "./after/read-also.ts";
import { signUp } from "./after/sign-up.ts";
import { standfirst } from "./after/standfirst.ts";
import { tail } from "./after/tail.ts";
import { titleRepeat } from "./after/title-repeat.ts";
import { untaken } from "./after/untaken.ts";
import { ads } from "./before/ads.ts";
import { authorBox } from "./before/authors.ts";
import { siteChrome } from "./before/chrome.ts";
import { comments } from "./before/comments.ts";
import { consent } from "./before/consent.ts";
import { embeds } from "./before/embeds.ts";
import { hidden } from "./before/hidden.ts";
import { inlineCaptions } from "./before/inline-captions.ts";
import { landmarks } from "./before/landmarks.ts";
import { lazyImages } from "./before/lazy-images.ts";
import { machinery } from "./before/machinery.ts";
import { newsletter } from "./before/newsletter.ts";
import { nextArticles } from "./before/next-articles.ts";
import { noscript } from "./before/noscript.ts";
import { overlays } from "./before/overlays.ts";
import { related } from "./before/related.ts";
import { share } from "./before/share.ts";
import { templates } from "./before/templates.ts";

/** Steps that prepare the copy before its lines are counted. */
export const PREPARE: readonly BeforeStep[] = [embeds, machinery, templates, noscript, lazyImages, inlineCaptions];

/** Steps that clean the page before the body is chosen. */
export const BEFORE: readonly BeforeStep[] = [
  overlays,
  hidden,
  consent,
  nextArticles,
  landmarks,
  ads,
  share,
  related,
  newsletter,
  authorBox,
  comments,
  siteChrome,
];

/** Steps that are part of choosing the body. */
export const CHOOSE: readonly { name: string }[] = [
  { name: "evident" },
  { name: "fuller" },
  { name: "chunks" },
  { name: "article-body" },
  { name: "script-data" },
];

/** Steps that judge the lines of the chosen body. */
export const AFTER: readonly AfterStep[] = [
  captions,
  credits,
  untaken,
  standfirst,
  titleRepeat,
  byline,
  readAlso,
  signUp,
  linkLines,
  authorBio,
  aboutCompany,
  tail,
];
