import type { AuthorPageProblem, AuthorPageState } from "../../utils/platform/author-page.ts";
import { Link } from "../primitives/Link.tsx";
import { readableMoment } from "../primitives/moment.ts";
import { AUTHOR_PAGE, pageProblem } from "../strings.ts";

interface Props {
  name: string;
  /** The biography that the article has; the same again would say nothing. */
  known: string | null;
  state: AuthorPageState | undefined;
  onLook(): void;
}

function problem(why: AuthorPageProblem): string {
  if (why === "denied") return AUTHOR_PAGE.denied;
  return why === "nothing" ? AUTHOR_PAGE.nothing : pageProblem(why);
}

/** What the author's own page says, once the reader has asked for it. */
export function AuthorPage({ name, known, state, onLook }: Props) {
  const words = state?.is === "failed" ? AUTHOR_PAGE.again : AUTHOR_PAGE.look;
  return (
    <div class="author-page">
      {state?.is !== "found" && (
        <button
          type="button"
          class="link"
          aria-label={AUTHOR_PAGE.about(words, name)}
          aria-disabled={state?.is === "looking"}
          onClick={() => state?.is !== "looking" && onLook()}
        >
          {words}
        </button>
      )}
      <div role="status">
        {state?.is === "looking" && <p class="faint">{AUTHOR_PAGE.looking}</p>}
        {state?.is === "failed" && <p class="problem">{problem(state.why)}</p>}
        {state?.is === "found" && <Found {...state.page} known={known} />}
      </div>
    </div>
  );
}

type Page = Extract<AuthorPageState, { is: "found" }>["page"];

function Found({ bio, latest, known }: Page & { known: string | null }) {
  return (
    <>
      {bio && bio !== known && <p dir="auto">{bio}</p>}
      {latest.length > 0 && (
        <>
          <h4>{AUTHOR_PAGE.latest}</h4>
          <ul class="latest">
            {latest.map(({ title, url, published }) => (
              <li key={url}>
                <span dir="auto">
                  <Link href={url}>{title}</Link>
                </span>
                {published && <time dateTime={published}>{readableMoment(published)}</time>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="faint">{AUTHOR_PAGE.from}</p>
    </>
  );
}
