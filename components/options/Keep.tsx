import { useRef, useState } from "preact/hooks";
import { OPTIONS } from "../strings.ts";

export interface KeepActions {
  /** The settings as the text of a file. */
  exported(): string;
  /** Takes settings from a file's text; false where it holds none, and then nothing is changed. */
  onImport(text: string): Promise<boolean>;
}

const MOST_BYTES = 1_000_000;

/** Settings to a file and back. */
export function Keep({ exported, onImport }: KeepActions) {
  const [said, setSaid] = useState("");
  const chooser = useRef<HTMLInputElement>(null);
  const load = async (file: File | undefined) => {
    if (!file) return;
    const taken = file.size <= MOST_BYTES && (await onImport(await file.text()));
    setSaid(taken ? OPTIONS.imported : OPTIONS.badFile);
  };
  return (
    <section aria-labelledby="keep">
      <h2 id="keep">{OPTIONS.keep}</h2>
      <div class="row">
        <button type="button" class="button" onClick={() => save(exported())}>
          {OPTIONS.exportFile}
        </button>
        <button type="button" class="button" onClick={() => chooser.current?.click()}>
          {OPTIONS.importFile}
        </button>
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={(event) => {
            const input = event.currentTarget;
            // The same file chosen again is a change again.
            void load(input.files?.[0]).finally(() => {
              input.value = "";
            });
          }}
        />
      </div>
      <p role="status" class="hint">
        {said}
      </p>
    </section>
  );
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "says-who-settings.json";
  link.click();
  URL.revokeObjectURL(address);
}
