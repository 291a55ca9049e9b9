import type { ReadingStyle, Theme } from "../../utils/platform/types.ts";

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

const TYPEFACES: Record<ReadingStyle["typeface"], string> = {
  serif: '"Iowan Old Style", "Charter", "Georgia", "Noto Serif", serif',
  sans: 'system-ui, "Segoe UI", "Helvetica Neue", "Noto Sans", sans-serif',
  mono: 'ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono", monospace',
  accessible: '"Atkinson Hyperlegible", "Verdana", sans-serif',
};

/** The reader's choices as custom properties of the view's root. */
export function styleVariables(style: ReadingStyle, systemIsDark: boolean): Record<string, string> {
  const theme = style.theme === "system" ? (systemIsDark ? "dark" : "light") : style.theme;
  const colours = Object.entries(THEMES[theme]).map(([name, value]) => [`--${name}`, value]);
  return Object.fromEntries([
    ...colours,
    ["--typeface", TYPEFACES[style.typeface]],
    ["--size", `${style.size}px`],
    ["--measure", `${style.width}ch`],
    ["--leading", String(style.lineHeight)],
    ["color-scheme", theme === "dark" || theme === "black" ? "dark" : "light"],
  ]);
}

export const READING_CSS = `
:host { contain: layout style; }
*, *::before, *::after { box-sizing: border-box; }
.view { position: absolute; inset: 0; overflow: auto; background: var(--paper); color: var(--ink); font: var(--size)/var(--leading) var(--typeface); overscroll-behavior: contain; scroll-padding-block: 4.5rem 2rem; }
.view:focus { outline: none; }
.bar { position: sticky; inset-block-start: 0; display: flex; gap: .5rem; align-items: center; justify-content: flex-end; padding: .5rem 1rem; background: var(--paper); border-block-end: 1px solid transparent; z-index: 1; font: 15px/1.3 system-ui, sans-serif; }
.bar .site { margin-inline-end: auto; color: var(--faint); }
.bar button, .bar select { font: inherit; color: var(--ink); background: transparent; border: 1px solid var(--line); border-radius: 8px; min-block-size: 36px; padding: .25rem .75rem; cursor: pointer; }
.bar button:hover { border-color: var(--ink); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.page { max-inline-size: min(var(--measure), 100% - 2.5rem); margin: 1.5rem auto 6rem; hyphens: auto; overflow-wrap: break-word; }
.kicker { font: 600 .75em/1.3 system-ui, sans-serif; letter-spacing: .04em; color: var(--accent); text-transform: uppercase; margin: 0 0 .5rem; }
h1 { font-size: 2em; line-height: 1.15; margin: 0 0 .6rem; letter-spacing: -.01em; text-wrap: balance; hyphens: manual; }
.dek { font-size: 1.15em; line-height: 1.4; color: var(--faint); margin: 0 0 1.2rem; }
.about { font: .8em/1.5 system-ui, sans-serif; color: var(--faint); border-block: 1px solid var(--line); padding-block: .8rem; margin-block: 0 1.6rem; }
.about ul { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; margin: 0 0 .4rem; padding: 0; }
.author { display: flex; align-items: center; gap: .6rem; color: var(--ink); }
.portrait { inline-size: 40px; block-size: 40px; border-radius: 50%; object-fit: cover; background: var(--line); color: var(--ink); display: grid; place-items: center; font-weight: 600; font-size: 14px; overflow: hidden; }
.author strong { display: block; }
.author small { color: var(--faint); font-size: 1em; }
figure { margin: 1.6rem 0; }
figcaption { font: .78em/1.45 system-ui, sans-serif; color: var(--faint); margin-block-start: .5rem; }
img, video { max-inline-size: 100%; block-size: auto; border-radius: 4px; }
h2, h3, h4 { line-height: 1.25; margin: 2em 0 .5em; hyphens: manual; }
h2 { font-size: 1.35em; } h3 { font-size: 1.15em; } h4 { font-size: 1em; }
p { margin: 0 0 1em; }
a { color: var(--accent); text-underline-offset: .15em; }
blockquote { margin: 1.4em 0; padding-inline-start: 1em; border-inline-start: 3px solid var(--accent); }
pre { overflow: auto; padding: 1em; background: color-mix(in srgb, var(--ink) 6%, var(--paper)); border-radius: 6px; font-size: .85em; }
table { border-collapse: collapse; font-size: .88em; display: block; overflow-x: auto; max-inline-size: 100%; margin-block: 1.4em; }
th, td { border: 1px solid var(--line); padding: .4em .7em; text-align: start; vertical-align: top; }
.empty { color: var(--faint); }
::highlight(says-who) { background: var(--mark); color: var(--ink); }
@media (prefers-reduced-motion: no-preference) { .view { scroll-behavior: auto; } }
@media (forced-colors: active) { .portrait { border: 1px solid; } }
@media print { .bar { display: none; } .view { position: static; overflow: visible; } }
`;
