import { readingOn, withPicked, withReading } from "../../utils/platform/settings.ts";
import type { Settings } from "../../utils/platform/types.ts";
import { Link } from "../primitives/Link.tsx";
import { Switch } from "../primitives/Switch.tsx";
import { OPTIONS } from "../strings.ts";
import { Keep, type KeepActions } from "./Keep.tsx";
import { Opening, type OpeningProps } from "./Opening.tsx";
import { Picked } from "./Picked.tsx";
import { Reading, type ReadingProps } from "./Reading.tsx";
import { SiteList } from "./SiteList.tsx";

export interface OptionsProps extends KeepActions {
  settings: Settings;
  systemIsDark: boolean;
  ranges: ReadingProps["ranges"];
  /** Who made the filter lists, and on what terms. */
  lists: { makers: string; licence: string; home: string };
  /** Who made the rules by which consent dialogs are known, and on what terms. */
  consent: { makers: string; licence: string; home: string };
  parseSite(typed: string): string | null;
  parsePattern: OpeningProps["parsePattern"];
  onChange(change: (settings: Settings) => Settings): void;
}

/** Every setting there is, with a preview of the reading view. */
export function Options(props: OptionsProps) {
  const { settings, systemIsDark, ranges, lists, consent, parseSite, parsePattern, onChange, ...keep } = props;
  const { declutter, autoOpen, automatic } = settings;
  const setDeclutter = (change: Partial<Settings["declutter"]>) =>
    onChange((now) => ({ ...now, declutter: { ...now.declutter, ...change } }));
  return (
    <main>
      <h1>
        <img src="/icon/news-48.png" alt="" width="36" height="36" /> {OPTIONS.title}
      </h1>
      <Reading
        styleOn={(site) => readingOn(settings, site)}
        sites={Object.keys(settings.readingOn)}
        systemIsDark={systemIsDark}
        ranges={ranges}
        parseSite={parseSite}
        onStyle={(change, site) => onChange((now) => withReading(now, change, site))}
        onSites={(sites) =>
          onChange((now) => ({
            ...now,
            readingOn: Object.fromEntries(sites.map((site) => [site, now.readingOn[site] ?? {}])),
          }))
        }
      />
      <section aria-labelledby="when">
        <h2 id="when">{OPTIONS.when}</h2>
        <Switch
          label={OPTIONS.always}
          hint={OPTIONS.alwaysHint}
          on={automatic}
          onChange={(on) => onChange((now) => ({ ...now, automatic: on }))}
        />
      </section>
      <Opening
        autoOpen={autoOpen}
        parsePattern={parsePattern}
        onChange={(change) => onChange((now) => ({ ...now, autoOpen: { ...now.autoOpen, ...change } }))}
      />
      <section aria-labelledby="declutter">
        <h2 id="declutter">{OPTIONS.declutter}</h2>
        <Switch label={OPTIONS.declutterOn} on={declutter.on} onChange={(on) => setDeclutter({ on })} />
        <SiteList
          name={OPTIONS.declutterOff}
          none={OPTIONS.declutterNone}
          sites={declutter.offSites}
          parse={parseSite}
          bad={OPTIONS.badSite}
          onChange={(offSites) => setDeclutter({ offSites })}
        />
        <Switch
          label={OPTIONS.consent}
          hint={OPTIONS.consentHint}
          on={declutter.refuseConsent}
          onChange={(refuseConsent) => setDeclutter({ refuseConsent })}
        />
        <Picked picked={declutter.picked} onRemove={(thing) => onChange((now) => withPicked(now, thing, false))} />
        <p class="hint">
          {OPTIONS.lists(lists.makers, lists.licence)} <Link href={lists.home}>{lists.home}</Link>
        </p>
        <p class="hint">
          {OPTIONS.consentRules(consent.makers, consent.licence)} <Link href={consent.home}>{consent.home}</Link>
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
