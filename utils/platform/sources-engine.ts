/** The script that holds the engine and its model: once run, it offers `findSources` to our other scripts there. */
import { findSources } from "../sources/index.ts";

/** The global by which the scripts of one world find the engine; pages do not see it. */
export interface EngineWorld {
  saysWhoFindSources?: typeof findSources;
}

export function offerEngine(): void {
  (globalThis as EngineWorld).saysWhoFindSources = findSources;
}
