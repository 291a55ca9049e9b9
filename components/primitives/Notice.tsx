import type { ComponentChildren } from "preact";
import type { IconState } from "../../utils/platform/icon.ts";

interface Props {
  /** The toolbar button's picture for what is so. */
  icon: IconState;
  words: string;
  detail?: string;
  /** Read out at once, as for what went wrong. */
  alert?: boolean;
  children?: ComponentChildren;
}

/** A sheet with nothing on it but why that is so, and what can be done. */
export function Notice({ icon, words, detail, alert = false, children }: Props) {
  return (
    <div class="notice">
      <img src={`/icon/${icon}-48.png`} alt="" width="40" height="40" />
      <h1 class="unseen">Says Who</h1>
      <p role={alert ? "alert" : "status"}>
        {words}
        {detail && <span class="hint">{detail}</span>}
      </p>
      {children}
    </div>
  );
}
