import { useState } from "preact/hooks";

interface Props {
  label: string;
  sites: string[];
  /** The site that was typed, or null where it is none. */
  parseSite(typed: string): string | null;
  onChange(sites: string[]): void;
}

/** A list of sites that the reader can add to and take from. */
export function SiteList({ label, sites, parseSite, onChange }: Props) {
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState("");
  const add = () => {
    const site = parseSite(typed);
    if (!site) return setProblem(`“${typed}” is not a site. Give a name like news.example.`);
    if (sites.includes(site)) return setProblem(`${site} is in the list already.`);
    setProblem("");
    setTyped("");
    onChange([...sites, site]);
  };
  const id = label.replace(/\W+/g, "-").toLowerCase();
  return (
    <div class="sites">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          type="text"
          aria-label={label}
          aria-describedby={problem ? id : undefined}
          aria-invalid={problem ? "true" : undefined}
          placeholder="news.example"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          Add
        </button>
      </form>
      <p id={id} role="status">
        {problem}
      </p>
      <ul aria-label={label}>
        {sites.map((site) => (
          <li key={site}>
            {site}
            <button
              type="button"
              class="button"
              aria-label={`Remove ${site}`}
              onClick={() => onChange(sites.filter((one) => one !== site))}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
