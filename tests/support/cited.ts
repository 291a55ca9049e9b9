/** Cited sources as a test needs them: what it says of them, and the plainest answer to everything else. */
import type { Attribution, Source } from "../../utils/sources/types.ts";

export const attribution = (more: Partial<Attribution> = {}): Attribution => ({
  type: "indirect",
  cue: "said",
  quote: null,
  text: "",
  paragraph: 0,
  source: null,
  cueSpan: null,
  content: [],
  thought: false,
  confidence: 1,
  ...more,
});

/** A person who is cited nowhere yet. */
export const source = (name: string, more: Partial<Source> = {}): Source => ({
  name,
  aliases: [],
  kind: "person",
  anonymous: false,
  description: null,
  via: null,
  links: [],
  attributions: [],
  ...more,
});
