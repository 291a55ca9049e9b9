/**
 * Finds sources where they are shown, in the popup. The engine and its model are megabytes: they are a chunk of their
 * own, loaded when first asked for, and never part of the background, which wakes for every verdict.
 */
import type { SourcesInput, SourcesResult } from "../sources/types.ts";

/** The cited sources of a text, by the engine that is loaded at the first call. */
export async function findSources(input: SourcesInput): Promise<SourcesResult> {
  const engine = await import("../sources/index.ts");
  return engine.findSources(input);
}
