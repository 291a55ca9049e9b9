import { WELCOME } from "../strings.ts";

interface Props {
  /** Whether news is recognised by itself. */
  automatic: boolean;
  onChoose(automatic: boolean): void;
}

/** The first-run page: what the permissions are for, and the one choice to make. */
export function Welcome({ automatic, onChoose }: Props) {
  return (
    <main>
      <img src="/icon/news-128.png" alt="" width="64" height="64" />
      <h1>{WELCOME.title}</h1>
      <p class="lede">{WELCOME.lede()}</p>
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
