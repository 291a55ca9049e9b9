/**
 * The typeface that is easy to tell apart: Atkinson Hyperlegible by the Braille Institute, which comes with the
 * extension. A page's policy may forbid our files there, and pages could tell from them that we are here, so the
 * background reads them and a page gets their bytes.
 */
import { onMessage, sendMessage } from "./messages.ts";
import { ownFile } from "./own-file.ts";
import { ACCESSIBLE, TYPEFACE_FILES } from "./typeface-files.ts";

export interface Face {
  weight: "400" | "700";
  style: "normal" | "italic";
  /** The file's bytes, in base64. */
  data: string;
}

async function base64(file: string): Promise<string> {
  // Made by build/typeface.ts.
  const bytes = new Uint8Array(await (await ownFile(`fonts/${file}`)).arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Answers pages that ask for the typeface. */
export function serveTypeface(): void {
  onMessage("askTypeface", () =>
    Promise.all(
      TYPEFACE_FILES.map(
        async ({ weight, style, file }): Promise<Face> => ({ weight, style, data: await base64(file) }),
      ),
    ),
  );
}

/** Gives a document the typeface until the signal aborts; without it the next one in the style takes its place. */
export async function wearTypeface(document: Document, signal: AbortSignal): Promise<void> {
  const faces = await sendMessage("askTypeface").catch(() => []);
  for (const { weight, style, data } of faces) {
    if (signal.aborted) return;
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const face = new FontFace(ACCESSIBLE, bytes.buffer, { weight, style });
    document.fonts.add(face);
    signal.addEventListener("abort", () => document.fonts.delete(face), { once: true });
  }
}
