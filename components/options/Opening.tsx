import type { Settings } from "../../utils/platform/types.ts";
import { Switch } from "../primitives/Switch.tsx";
import { OPTIONS } from "../strings.ts";
import { SiteList } from "./SiteList.tsx";

export interface OpeningProps {
  autoOpen: Settings["autoOpen"];
  parsePattern(typed: string): string | null;
  onChange(change: Partial<Settings["autoOpen"]>): void;
}

/** What opens clean by itself: all news, some sites or parts of them, and the exceptions from that. */
export function Opening({ autoOpen, parsePattern, onChange }: OpeningProps) {
  const rules = { parse: parsePattern, hint: OPTIONS.autoHint, bad: OPTIONS.badPattern };
  return (
    <section aria-labelledby="opens">
      <h2 id="opens">{OPTIONS.opens}</h2>
      <Switch label={OPTIONS.autoNews} on={autoOpen.news} onChange={(news) => onChange({ news })} />
      <SiteList
        {...rules}
        name={OPTIONS.autoSites}
        none={OPTIONS.autoNone}
        sites={autoOpen.sites}
        onChange={(sites) => onChange({ sites })}
      />
      <SiteList
        {...rules}
        name={OPTIONS.autoExcept}
        none={OPTIONS.exceptNone}
        sites={autoOpen.except}
        onChange={(except) => onChange({ except })}
      />
    </section>
  );
}
