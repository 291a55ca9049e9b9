/** Who made the rules by which consent dialogs are known, for the options page. */
export const CONSENT_ATTRIBUTION = {
  makers: "DuckDuckGo Autoconsent 16.23.0",
  home: "https://github.com/duckduckgo/autoconsent",
  licence: "MPL-2.0",
} as const;
