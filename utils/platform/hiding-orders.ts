/**
 * What the script that hides is told to do on its page. Whoever knows the settings works it out (hiding-settings.ts), so
 * that the script, which stands in every page, need know nothing of them.
 */
import type { ClutterKind } from "../declutter/types.ts";

export interface HidingOrders {
  /** Whether clutter is hidden on this site. */
  on: boolean;
  /** Whether the reader has asked to see it on this page all the same. */
  shown: boolean;
  /** Kinds that are left alone. */
  except: readonly ClutterKind[];
  /** Selectors of what the reader has picked on this site. */
  picked: readonly string[];
}

/** For a reader who has changed nothing; also for one who wants this page alone cleared. */
export const USUAL: HidingOrders = { on: true, shown: false, except: [], picked: [] };
