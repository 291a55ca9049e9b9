interface Props {
  label: string;
  /** A second line in a quieter voice, read out after the label. */
  hint?: string;
  on: boolean;
  onChange(on: boolean): void;
}

/** A labelled on/off switch. */
export function Switch({ label, hint, on, onChange }: Props) {
  return (
    <label class="switch">
      <span>
        {label}
        {hint && <span class="hint">{hint}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
