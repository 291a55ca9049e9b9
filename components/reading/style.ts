import { ACCESSIBLE } from "../../utils/platform/typeface-files.ts";
import type { ReadingStyle, Theme } from "../../utils/platform/types.ts";
import { LAYOUT_CSS } from "./layout.ts";
import { TYPE_PANEL_CSS } from "./TypePanel.tsx";

type Colours = Record<"paper" | "ink" | "faint" | "line" | "accent" | "mark", string>;

const LIGHT: Colours = {
  paper: "#fffdf9",
  ink: "#1e1b18",
  faint: "#5f5850",
  line: "#ddd6cb",
  accent: "#8a2f1d",
  mark: "#ffe08a",
};
const DARK: Colours = {
  paper: "#1b1c1e",
  ink: "#e4e0d9",
  faint: "#a8a299",
  line: "#3a3b3e",
  accent: "#f0a08c",
  mark: "#6b5200",
};

/** Every colour of the reading view, in one place. */
export const THEMES: Record<Exclude<Theme, "system">, Colours> = {
  light: LIGHT,
  sepia: { paper: "#f6ecd6", ink: "#3a2f20", faint: "#685941", line: "#dccba6", accent: "#7d3a12", mark: "#f3cf6b" },
  dark: DARK,
  black: { ...DARK, paper: "#000000", ink: "#d8d4cc", line: "#2c2c2c" },
  contrast: { paper: "#ffffff", ink: "#000000", faint: "#000000", line: "#000000", accent: "#0000c8", mark: "#ffff00" },
};

const TYPEFACES: Record<Exclude<ReadingStyle["typeface"], "own">, string> = {
  serif: '"Iowan Old Style", "Charter", "Georgia", "Noto Serif", serif',
  sans: 'system-ui, "Segoe UI", "Helvetica Neue", "Noto Sans", sans-serif',
  mono: 'ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono", monospace',
  accessible: `"${ACCESSIBLE}", "Atkinson Hyperlegible", "Verdana", sans-serif`,
};

/** The fonts of a style, one in place of the other. Its own font's name holds nothing that could end the string. */
function fontsOf({ typeface, font }: ReadingStyle): string {
  if (typeface !== "own") return TYPEFACES[typeface];
  return font.trim() ? `"${font.trim()}", ${TYPEFACES.serif}` : TYPEFACES.serif;
}

const themeOf = ({ theme }: ReadingStyle, systemIsDark: boolean) =>
  theme === "system" ? (systemIsDark ? "dark" : "light") : theme;

/** The background that a view in this style will have. */
export const paperOf = (style: ReadingStyle, systemIsDark: boolean): string =>
  THEMES[themeOf(style, systemIsDark)].paper;

/** The reader's choices as custom properties of the view's root. */
export function styleVariables(style: ReadingStyle, systemIsDark: boolean): Record<string, string> {
  const theme = themeOf(style, systemIsDark);
  const colours = Object.entries(THEMES[theme]).map(([name, value]) => [`--${name}`, value]);
  return Object.fromEntries([
    ...colours,
    ["--typeface", fontsOf(style)],
    ["--size", `${style.size}px`],
    ["--measure", `${style.width}ch`],
    ["--leading", String(style.lineHeight)],
    ["--letters", `${style.letterSpacing}em`],
    ["--words", `${style.wordSpacing}em`],
    ["--align", style.justify ? "justify" : "start"],
    ["--hyphens", style.hyphens ? "auto" : "manual"],
    ["color-scheme", theme === "dark" || theme === "black" ? "dark" : "light"],
  ]);
}

const FURNITURE = `
.bar { position: sticky; inset-block-start: 0; display: flex; flex-wrap: wrap; gap: 6.4px; align-items: center; justify-content: flex-end; padding: 8px 16px; background: var(--paper); z-index: 2; font: 14px/1.3 system-ui, sans-serif; transition: opacity .2s; }
.bar.to-come { min-block-size: 52px; }
.view.away .bar:not(:hover, :focus-within) { opacity: 0; }
@media (hover: none) and (pointer: coarse) { .view.away .bar:not(:focus-within) { pointer-events: none; } }
.bar .site { flex: 1 1 0; min-inline-size: 5em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--faint); }
.bar button, .bar select { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid transparent; border-radius: 8px; min-block-size: 36px; min-inline-size: 36px; padding: 4px 9.6px; cursor: pointer; }
.bar button:hover, .bar select:hover, .bar button[aria-expanded=true] { border-color: var(--ink); }
.bar .left::before { content: " · "; }
[data-focus] .body [data-paragraph]:not([data-lit]) { opacity: .32; transition: opacity .15s; }
@media print { [data-focus] .body [data-paragraph] { opacity: 1 !important; } }
.progress { position: absolute; inset-inline: 0; inset-block-end: 0; block-size: 2px; background: var(--accent); transform-origin: left; }
[dir=rtl] .progress { transform-origin: right; }
.panel { position: fixed; inset-block-start: 54.4px; inset-inline-end: 16px; z-index: 3; max-inline-size: min(352px, 100% - 32px); max-block-size: calc(100% - 80px); overflow: auto; padding: 16px 20px; background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: 12px; font: 15px/1.45 system-ui, sans-serif; }
.panel h2 { font-size: 15px; margin: 0 0 9.6px; }
.panel ol { list-style: none; margin: 0; padding: 0; }
.panel li button { display: block; inline-size: 100%; padding: 6.4px 8px; font: inherit; text-align: start; color: inherit; background: none; border: 0; border-radius: 6px; cursor: pointer; }
.panel li [aria-current] { color: var(--accent); font-weight: 650; }
.panel dl { display: grid; grid-template-columns: auto 1fr; gap: 5.6px 16px; margin: 0; }
.panel dd { margin: 0; }
kbd { font: .9em ui-monospace, monospace; border: 1px solid var(--line); border-radius: 5px; padding: .05em .4em; }
`;

const TEXT = `
.page { max-inline-size: min(var(--measure), 100% - 40px); margin: 32px auto 128px; overflow-wrap: break-word; user-select: text; }
.body, .dek { hyphens: var(--hyphens); letter-spacing: var(--letters); word-spacing: var(--words); }
.body { text-align: var(--align); }
.body :is(pre, table, figcaption) { text-align: start; letter-spacing: 0; word-spacing: 0; }
.view:is(:lang(ar), :lang(fa), :lang(he), :lang(ur)) :is(.body, .dek) { letter-spacing: 0; }
.body p { text-wrap: pretty; }
math { font-size: 1.08em; letter-spacing: 0; word-spacing: 0; } math[display=block] { overflow: auto hidden; max-inline-size: 100%; margin-block: .6em; }
h1 { font-size: clamp(1.5em, 1.1em + 2.4vw, 2.2em); line-height: 1.14; margin: 0 0 .55em; letter-spacing: -.012em; text-wrap: balance; }
h1:is(:lang(ja), :lang(zh), :lang(ko), :lang(ar), :lang(fa), :lang(he)) { letter-spacing: 0; line-height: 1.3; }
.kicker { display: inline-block; font: 600 13px/1.3 system-ui, sans-serif; color: var(--accent); border: 1px solid currentColor; border-radius: 999px; padding: .2em .8em; margin: 0 0 1.1em; }
.dek, [data-part=standfirst] { font-size: 1.17em; line-height: 1.42; color: var(--faint); margin: 0 0 1.2em; text-wrap: pretty; }
.about { font: 15px/1.5 system-ui, sans-serif; color: var(--faint); border-block: 1px solid var(--line); padding-block: 14.4px; margin-block: 22.4px 32px; }
.about ul { list-style: none; display: flex; flex-wrap: wrap; gap: 9.6px 22.4px; margin: 0 0 9.6px; padding: 0; }
.facts { display: flex; flex-wrap: wrap; gap: 1.6px 8px; }
.facts > :not(:last-child)::after { content: " ·"; }
.author { display: flex; align-items: center; gap: 10.4px; color: var(--ink); }
.portrait img { position: absolute; inset: 0; max-inline-size: none; inline-size: 100%; block-size: 100%; object-fit: cover; }
.portrait { position: relative; flex: none; inline-size: 42px; block-size: 42px; border-radius: 50%; background: var(--line); color: var(--ink); display: grid; place-items: center; font-weight: 600; font-size: 14px; overflow: hidden; }
.author :is(strong, small) { display: block; line-height: 1.35; }
.author small { color: var(--faint); font-size: 14px; }
.notice { font: 15px/1.5 system-ui, sans-serif; border-inline-start: 4px solid var(--accent); background: color-mix(in srgb, var(--accent) 8%, var(--paper)); padding: 12.8px 16px; margin: 0 0 24px; border-radius: 4px; }
figure { margin: 2em 0; }
figcaption { font: 14px/1.45 system-ui, sans-serif; color: var(--faint); margin-block-start: 8.8px; }
img, video { display: block; max-inline-size: 100%; block-size: auto; max-block-size: 90vh; border-radius: 4px; margin-inline: auto; }
.body :is(img, video):not(figure *, td *, th *) { margin-block: 1.3em; }
h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.9em 0 .5em; text-wrap: balance; hyphens: manual; }
h2 { font-size: 1.35em; } h3 { font-size: 1.15em; } h4, h5, h6 { font-size: 1em; }
p { margin: 0 0 1.05em; }
ul, ol { padding-inline-start: 1.4em; } li { margin-block: .35em; }
a { color: var(--accent); text-underline-offset: .16em; }
blockquote { margin: 1.5em 0; padding-inline-start: 1.1em; border-inline-start: 3px solid var(--accent); }
[data-part=note] { font: 14px/1.5 system-ui, sans-serif; color: var(--faint); }
li:has(> :is(ul, ol):only-child), li:not([data-paragraph]):has(> :is(img, figure):only-child) { list-style: none; margin-inline-start: -1.4em; }
[data-part=pull-quote] { margin: 1.8em 0; padding: .9em 0; border: 0; border-block: 2px solid var(--accent); font-size: 1.3em; line-height: 1.35; text-align: center; text-wrap: balance; hyphens: manual; }
[data-part=pull-quote] > :last-child { margin-block-end: 0; }
pre, code, kbd, samp { font-family: ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono", monospace; hyphens: manual; direction: ltr; unicode-bidi: isolate; }
:not(pre) > :is(code, samp) { font-size: .88em; padding: .1em .3em; background: color-mix(in srgb, var(--ink) 6%, var(--paper)); border-radius: 4px; }
pre { overflow: auto; tab-size: 2; padding: 1em; background: color-mix(in srgb, var(--ink) 6%, var(--paper)); border-radius: 6px; font-size: .85em; }
table { border-collapse: collapse; font: .82em/1.4 system-ui, sans-serif; margin: 0; overflow-wrap: normal; }
[data-part=wide] { overflow-x: auto; max-inline-size: 100%; margin-block: 1.6em; }
caption { text-align: start; color: var(--faint); padding-block-end: .5em; }
th, td { border-block-end: 1px solid var(--line); padding: .45em .8em; text-align: start; vertical-align: top; }
.empty { color: var(--faint); }
`;

/**
 * In pixels: a rem here would be the size that the page has given its own root. The theme's colours are in the view's
 * style attribute, so that other ones for paper or for more contrast have to be important.
 */
export const READING_CSS = `
*, *::before, *::after { box-sizing: border-box; }
.view { position: absolute; inset: 0; z-index: 0; overflow-y: scroll; background: var(--paper); color: var(--ink); font: var(--size)/var(--leading) var(--typeface); overscroll-behavior: contain; scroll-padding-block: 72px 32px; text-align: start; }
.view:focus { outline: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
${FURNITURE}${TEXT}${LAYOUT_CSS}${TYPE_PANEL_CSS}
@media (prefers-contrast: more) { .view { --faint: var(--ink) !important; --line: var(--ink) !important; } }
@media (prefers-reduced-motion: reduce) { .bar, [data-focus] .body [data-paragraph] { transition: none !important; } }
@media (forced-colors: active) {
  .portrait, .notice { border: 1px solid; }
  .progress, .bar button:is([aria-pressed=true], [aria-expanded=true]) { forced-color-adjust: none; background: Highlight; color: HighlightText; }
}
@media (max-width: 480px) { .bar .site { flex-basis: 100%; } .page { margin-block-start: 16px; } }
@media print {
  .bar, .panel { display: none; }
  .view { position: static; overflow: visible; --ink: #000 !important; --faint: #444 !important; --line: #bbb !important; --accent: #000 !important; --paper: #fff !important; font-size: 11pt; }
  .page { margin: 0; max-inline-size: none; }
  h1, h2, h3 { break-after: avoid; } figure, tr { break-inside: avoid; }
}
`;
