import { useLayoutEffect, useRef } from "preact/hooks";
import { ownLanguage } from "../primitives/theme.ts";
import { READING } from "../strings.ts";

interface Props {
  /** The picture in the text; null where none is enlarged. */
  picture: HTMLImageElement | null;
  onPicture(picture: HTMLImageElement | null): void;
}

/** The pictures of the text that can be enlarged; those in links lead where their links do. */
export const picturesIn = (view: ParentNode | null): HTMLImageElement[] =>
  [...(view?.querySelectorAll<HTMLImageElement>(".page figure img, .body img") ?? [])].filter(
    (image) => !image.closest("a"),
  );

/** One picture as large as the window, with its caption, and the way to the next. */
export function LightBox({ picture, onPicture }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = picture !== null;
  useLayoutEffect(() => {
    if (!picture) return;
    dialog.current?.showModal();
    return () => picture.focus({ preventScroll: true });
  }, [open]);
  if (!picture) return null;
  const pictures = picturesIn(picture.closest(".view"));
  const at = pictures.indexOf(picture);
  const caption = picture.closest("figure")?.querySelector("figcaption")?.textContent;
  const to = (by: 1 | -1) => onPicture(pictures[(at + by + pictures.length) % pictures.length] ?? null);
  return (
    <dialog
      class="lightbox"
      ref={dialog}
      aria-label={READING.picture}
      onCancel={(event) => {
        event.preventDefault();
        onPicture(null);
      }}
    >
      <img src={picture.currentSrc || picture.src} alt={picture.alt} />
      {caption && <p>{caption}</p>}
      <div {...ownLanguage()}>
        {pictures.length > 1 && (
          <>
            <button type="button" aria-label={READING.previousPicture} onClick={() => to(-1)}>
              ‹
            </button>
            <button type="button" aria-label={READING.nextPicture} onClick={() => to(1)}>
              ›
            </button>
          </>
        )}
        <button type="button" aria-label={READING.closePicture} onClick={() => onPicture(null)}>
          ×
        </button>
      </div>
    </dialog>
  );
}

export const LIGHT_BOX_CSS = `
.page figure img, .body img { cursor: zoom-in; } a img { cursor: inherit; }
dialog.lightbox { display: grid; grid-template-rows: 1fr auto; background: rgb(12 12 13 / .96); color: #f4f1ea; padding: 16px; gap: 10px; font: 15px/1.45 system-ui, sans-serif; writing-mode: horizontal-tb; }
.lightbox img { max-inline-size: 100%; max-block-size: 100%; min-block-size: 0; margin: auto; object-fit: contain; }
.lightbox p { margin: 0 auto; max-inline-size: 70ch; max-block-size: 25vh; overflow: auto; }
.lightbox div { position: absolute; inset-block-start: 12px; inset-inline-end: 12px; display: flex; gap: 6px; }
.lightbox button { font: 24px/1 system-ui, sans-serif; inline-size: 44px; block-size: 44px; color: #f4f1ea; background: #2b2b2d; border: 1px solid #77777a; border-radius: 50%; cursor: pointer; }
.lightbox :focus-visible { outline-color: #ffcf4d; }
`;
