import type { Settings } from "../../utils/platform/types.ts";
import { Link } from "../primitives/Link.tsx";
import { Switch } from "../primitives/Switch.tsx";
import { OPTIONS } from "../strings.ts";
import { Keep, type KeepActions } from "./Keep.tsx";
import { Reading, type ReadingProps } from "./Reading.tsx";
import { SiteList } from "./SiteList.tsx";

export interface OptionsProps extends KeepActions {
  settings: Settings;
  systemIsDark: boolean;
  ranges: ReadingProps["ranges"];
  /** Who made the filter lists, and on what terms. */
  lists: { makers: string; licence: string; home: string };
  parseSite(typed: string): string | null;
  onChange(change: (settings: Settings) => Settings): void;
}

/** Every setting there is, with a preview of the reading view. */
export function Options({ settings, systemIsDark, ranges, lists, parseSite, onChange, ...keep }: OptionsProps) {
  const { reading, declutter, autoOpen, automatic } = settings;
  return (
    <main>
      <h1>
        <img src="/icon/news-48.png" alt="" width="36" height="36" /> {OPTIONS.title}
      </h1>
      <Reading
        style={reading}
        systemIsDark={systemIsDark}
        ranges={ranges}
        onChange={(change) => onChange((now) => ({ ...now, reading: { ...now.reading, ...change } }))}
      />
      <section aria-labelledby="when">
        <h2 id="when">{OPTIONS.when}</h2>
        <Switch
          label={OPTIONS.always}
          hint={OPTIONS.alwaysHint}
          on={automatic}
          onChange={(on) => onChange((now) => ({ ...now, automatic: on }))}
        />
        <SiteList
          name={OPTIONS.autoSites}
          none={OPTIONS.autoNone}
          sites={autoOpen.sites}
          parseSite={parseSite}
          onChange={(sites) => onChange((now) => ({ ...now, autoOpen: { sites } }))}
        />
      </section>
      <section aria-labelledby="declutter">
        <h2 id="declutter">{OPTIONS.declutter}</h2>
        <Switch
          label={OPTIONS.declutterOn}
          on={declutter.on}
          onChange={(on) => onChange((now) => ({ ...now, declutter: { ...now.declutter, on } }))}
        />
        <SiteList
          name={OPTIONS.declutterOff}
          none={OPTIONS.declutterNone}
          sites={declutter.offSites}
          parseSite={parseSite}
          onChange={(offSites) => onChange((now) => ({ ...now, declutter: { ...now.declutter, offSites } }))}
        />
        <p class="hint">
          {OPTIONS.lists(lists.makers, lists.licence)} <Link href={lists.home}>{lists.home}</Link>
        </p>
      </section>
      <section aria-labelledby="keys">
        <h2 id="keys">{OPTIONS.keys}</h2>
        <p>{OPTIONS.keysText()}</p>
        <ul>
          {[OPTIONS.keysChrome, OPTIONS.keysFirefox].map((how) => (
            <li key={how}>{how}</li>
          ))}
        </ul>
      </section>
      <Keep {...keep} />
    </main>
  );
}
