import { WELCOME } from "../strings.ts";

interface Props {
  /** Whether news is recognised by itself. */
  automatic: boolean;
  onChoose(automatic: boolean): void;
}

/** The first-run page: what is to be had, what the permissions are for, and the one choice to make. */
export function Welcome({ automatic, onChoose }: Props) {
  return (
    <main>
      <header>
        <img src="/icon/news-128.png" alt="" width="56" height="56" />
        <h1>{WELCOME.title}</h1>
      </header>
      <p class="lede">{WELCOME.lede()}</p>
      <div class="pictures">
        <Screenshot name="reading" width={1280} height={900} alt={WELCOME.readingPicture} />
        <Screenshot name="popup" width={360} height={675} alt={WELCOME.popupPicture} />
      </div>
      <section aria-labelledby="permissions">
        <h2 id="permissions">{WELCOME.permissionsTitle}</h2>
        <ul>
          {[WELCOME.mayRead, WELCOME.mayChange, WELCOME.keeps, WELCOME.sends].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <fieldset>
        <legend>{WELCOME.choice}</legend>
        <Choice label={WELCOME.always} hint={WELCOME.alwaysHint} chosen={automatic} onChoose={() => onChoose(true)} />
        <Choice
          label={WELCOME.onClick}
          hint={WELCOME.onClickHint}
          chosen={!automatic}
          onChoose={() => onChoose(false)}
        />
      </fieldset>
      <p class="faint">{WELCOME.after}</p>
    </main>
  );
}

/** A picture that `npm run screenshots` has made, in the reader's light or dark. */
function Screenshot({ name, alt, ...size }: { name: string; alt: string; width: number; height: number }) {
  return (
    <picture>
      <source srcset={`/screenshots/${name}-dark.webp`} media="(prefers-color-scheme: dark)" />
      <img src={`/screenshots/${name}-light.webp`} alt={alt} {...size} />
    </picture>
  );
}

function Choice(props: { label: string; hint: string; chosen: boolean; onChoose(): void }) {
  return (
    <label class="choice">
      <input type="radio" name="when" checked={props.chosen} onChange={props.onChoose} />
      <span>
        <strong>{props.label}</strong>
        <span class="faint">{props.hint}</span>
      </span>
    </label>
  );
}
