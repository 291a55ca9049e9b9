import { useEffect, useId, useRef, useState } from "preact/hooks";
import {
  type CorrectionProblem,
  type KeyedSource,
  MOST_CORRECTIONS,
  MOST_NAME,
  type SourceCorrection,
  tidyName,
} from "../../utils/sources/corrections.ts";
import { CORRECT } from "../strings.ts";

interface Props {
  source: KeyedSource;
  /** The other sources, which this one may be the same as. */
  others: KeyedSource[];
  /** Makes the correction, or says why it cannot be made. */
  onCorrect(correction: SourceCorrection): CorrectionProblem | null;
  onClose(): void;
}

const PROBLEMS: Readonly<Record<CorrectionProblem, () => string>> = {
  empty: () => CORRECT.empty,
  "too long": () => CORRECT.tooLong(MOST_NAME),
  unchanged: () => CORRECT.unchanged,
  taken: () => CORRECT.taken,
  itself: () => CORRECT.itself,
  gone: () => CORRECT.gone,
  "too many": () => CORRECT.tooMany(MOST_CORRECTIONS),
};

/** What the reader can set right about one source. What cannot be done says why, and keeps what was typed. */
export function Correct({ source, others, onCorrect, onClose }: Props) {
  const [form, setForm] = useState<"same as" | "rename" | null>(null);
  const [problem, setProblem] = useState<CorrectionProblem | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const correct = (correction: SourceCorrection) => {
    const found = onCorrect(correction);
    setProblem(found);
    if (!found) onClose();
  };
  const choose = (which: "same as" | "rename") => {
    setProblem(null);
    setForm(form === which ? null : which);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from any control in it.
    <div
      class="correct"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Else the browser would close the whole popup.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="choices">
        <button
          ref={first}
          type="button"
          class="chip"
          onClick={() => correct({ kind: "not a source", source: source.key })}
        >
          {CORRECT.notSource}
        </button>
        {others.length > 0 && (
          <button type="button" class="chip" aria-expanded={form === "same as"} onClick={() => choose("same as")}>
            {CORRECT.sameAs}
          </button>
        )}
        <button type="button" class="chip" aria-expanded={form === "rename"} onClick={() => choose("rename")}>
          {CORRECT.rename}
        </button>
      </div>
      {form && (
        <Form
          key={form}
          {...{ form, source, others, problem }}
          onSave={(value) =>
            correct(
              form === "rename"
                ? { kind: form, source: source.key, name: tidyName(value) }
                : { kind: form, source: source.key, into: value },
            )
          }
          onCancel={onClose}
        />
      )}
      {!form && problem && <p role="alert">{PROBLEMS[problem]()}</p>}
    </div>
  );
}

interface FormProps {
  form: "same as" | "rename";
  source: KeyedSource;
  others: KeyedSource[];
  problem: CorrectionProblem | null;
  onSave(value: string): void;
  onCancel(): void;
}

function Form({ form, source, others, problem, onSave, onCancel }: FormProps) {
  const [value, setValue] = useState(form === "rename" ? source.name : "");
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useEffect(() => {
    field.current?.focus();
    if (form === "rename") field.current?.select();
  }, [form]);
  const shared = { id, ref: field, class: "field", "aria-invalid": problem !== null, "aria-describedby": `${id}-why` };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave(value);
      }}
    >
      <label for={id}>{form === "rename" ? CORRECT.renameLabel(source.name) : CORRECT.sameAsLabel(source.name)}</label>
      {form === "rename" ? (
        <input {...shared} type="text" dir="auto" value={value} onInput={(e) => setValue(e.currentTarget.value)} />
      ) : (
        <select {...shared} value={value} onChange={(event) => setValue(event.currentTarget.value)}>
          <option value="">{CORRECT.choose}</option>
          {others.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}
      <p id={`${id}-why`} role="alert" class={problem ? "problem" : "unseen"}>
        {problem && PROBLEMS[problem]()}
      </p>
      <div class="choices">
        <button type="submit" class="button">
          {CORRECT.save}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          {CORRECT.cancel}
        </button>
      </div>
    </form>
  );
}
