import { useId, useRef, useState } from "preact/hooks";
import { OPTIONS } from "../strings.ts";

interface Props {
  name: string;
  /** Said where the list is empty. */
  none: string;
  sites: string[];
  /** What may be typed, where that is more than a site's name. */
  hint?: string;
  /** The site, or part of one, that was typed; null where it is none. */
  parse(typed: string): string | null;
  /** What to say of what is none. */
  bad(typed: string): string;
  onChange(sites: string[]): void;
}

/** A list of sites that the reader can add to and take from; what is typed is kept until it is right. */
export function SiteList({ name, none, sites, hint, parse, bad, onChange }: Props) {
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState({ words: "", wrong: false });
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const refuse = (words: string) => {
    setSaid({ words, wrong: true });
    input.current?.focus();
  };
  const add = () => {
    const site = parse(typed);
    if (!site) return refuse(bad(typed));
    if (sites.includes(site)) return refuse(OPTIONS.knownSite(site));
    setSaid({ words: OPTIONS.addedSite(site), wrong: false });
    setTyped("");
    onChange([...sites, site]);
  };
  const remove = (site: string) => {
    setSaid({ words: OPTIONS.removedSite(site), wrong: false });
    onChange(sites.filter((one) => one !== site));
    // The button that had the focus is gone.
    input.current?.focus();
  };
  return (
    <div class="sites">
      <h3 id={`${id}-name`}>{name}</h3>
      {sites.length === 0 && <p class="empty">{none}</p>}
      <ul aria-labelledby={`${id}-name`} hidden={sites.length === 0}>
        {sites.map((site) => (
          <li key={site}>
            <span dir="ltr">{site}</span>
            <button type="button" class="link" aria-label={OPTIONS.removeSite(site)} onClick={() => remove(site)}>
              {OPTIONS.remove}
            </button>
          </li>
        ))}
      </ul>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          ref={input}
          type="text"
          class="field"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          dir="ltr"
          aria-label={OPTIONS.addSite(name)}
          aria-describedby={`${id}-hint ${id}-said`}
          aria-invalid={said.wrong}
          placeholder="news.example"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {OPTIONS.add}
        </button>
      </form>
      <p id={`${id}-hint`} class="hint" hidden={!hint}>
        {hint}
      </p>
      <p id={`${id}-said`} role="status" class={said.wrong ? "problem" : "hint"}>
        {said.words}
      </p>
    </div>
  );
}
