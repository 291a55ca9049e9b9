const SCRIPTS = ["latin-ext", "latin"] as const;
const WEIGHTS = ["400", "700"] as const;
const STYLES = ["normal", "italic"] as const;

/** The typeface's files in its package, and by the same names in the extension's folder "fonts". */
export const TYPEFACE_FILES = SCRIPTS.flatMap((script) =>
  WEIGHTS.flatMap((weight) =>
    STYLES.map((style) => ({ weight, style, file: `atkinson-hyperlegible-${script}-${weight}-${style}.woff2` })),
  ),
);

/** The family's name in our styles; the page's own styles cannot mean it by chance. */
export const ACCESSIBLE = "Says Who Hyperlegible";
