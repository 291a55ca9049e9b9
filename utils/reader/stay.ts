/**
 * Keeps the layer of the reading view where it can be seen and read, on a page that takes it away, covers it, hides its
 * own root, or takes the focus from it. What the page does again and again is undone at the next look, not at once:
 * two that answer each other without a pause would stop the tab.
 */
import { footholdIn } from "./foothold.ts";
import { addPageStyle } from "./styles.ts";

export interface Layer {
  window: Window & typeof globalThis;
  host: HTMLElement;
  root: ShadowRoot;
  dialog: HTMLDialogElement;
  /** Shows the page's root whatever the page says, or no longer: what a sheet on the page cannot do. */
  showRoot(on: boolean): void;
}

const PING = "says-who-ping";
/** How often it is looked whether all is well, in milliseconds. */
const LOOK = 400;
/** So often between two looks the layer comes back at once. */
const AT_ONCE = 20;
/** After so many times that the page took the layer away, or covered it, it is taken for a page that means it. */
const PATIENCE = 5;

/** Shows the layer and keeps it until the signal aborts. `onLost` says that there is no keeping it. */
export function stayOnTop(
  { window, host, root, dialog, showRoot }: Layer,
  signal: AbortSignal,
  onLost: () => void,
): void {
  const { document } = window;
  let foothold: ShadowRoot | null = null;
  let taken = 0;
  let covered = 0;
  let sinceLook = 0;
  /** What lies in the top layer below us. */
  let below = new Set<Element>();
  let unhide = addPageStyle(window, host, ROOT_CSS);
  let uncover = () => {};
  let focused: HTMLElement | null = null;
  let heard = false;
  let shown = false;
  const isHidden = () => window.getComputedStyle(document.documentElement).display === "none";

  const show = () => {
    if (!host.isConnected) (foothold ?? document.documentElement).append(host);
    changes.observe(document.documentElement, { childList: true });
    dialog.showModal();
    below = new Set(document.querySelectorAll(":popover-open"));
    if (document.fullscreenElement) below.add(document.fullscreenElement);
  };
  /** Back to the top, keeping the place: a dialog that is shown anew lies above all that was shown before it. */
  const raise = () => {
    const view = dialog.querySelector(".view");
    const [left, top, on] = [view?.scrollLeft ?? 0, view?.scrollTop ?? 0, root.activeElement];
    dialog.close();
    show();
    view?.scrollTo({ left, top, behavior: "instant" });
    if (on instanceof window.HTMLElement) on.focus({ preventScroll: true });
  };
  const comeBack = () => {
    if (!signal.aborted && ++sinceLook <= AT_ONCE) raise();
  };
  const onTaken = () => {
    if (host.isConnected || signal.aborted) return;
    // A document that is written anew (`document.open`) has lost every listener, ours too, and holds another page.
    heard = false;
    dialog.dispatchEvent(new window.Event(PING));
    if (!heard || !document.documentElement) return onLost();
    if (++taken > PATIENCE) foothold ??= footholdIn(window, signal);
    comeBack();
  };
  const onCovered = () => {
    if (++covered === PATIENCE) uncover = addPageStyle(window, host, LAYERS_CSS);
    comeBack();
  };
  const isCovered = () => {
    if (document.visibilityState !== "visible" || window.innerWidth === 0) return false;
    // A modal dialog above ours makes ours inert, and the pointer finds something else. What is not modal is itself
    // inert, and the pointer goes through it.
    const scope = host.getRootNode() as Document | ShadowRoot;
    if (scope.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2) !== host) return true;
    const { fullscreenElement } = document;
    if (fullscreenElement && !fullscreenElement.contains(host) && !below.has(fullscreenElement)) return true;
    return [...document.querySelectorAll(":popover-open")].some((one) => !below.has(one));
  };

  dialog.addEventListener(
    PING,
    () => {
      heard = true;
    },
    { signal },
  );
  const changes = new window.MutationObserver(onTaken);
  // The page may take away the host, or its whole root with it.
  changes.observe(document, { childList: true });
  show();
  // A dialog or popover that the page opens later lies above ours, and so does what fills the screen.
  for (const type of ["toggle", "fullscreenchange"])
    document.addEventListener(type, () => isCovered() && onCovered(), { capture: true, signal });
  root.addEventListener(
    "focusin",
    ({ target }) => {
      if (target instanceof window.HTMLElement) focused = target;
    },
    { signal },
  );
  // Nothing tells us of a sheet that is thrown out, of events that the page keeps from us, of a focus that has gone.
  const look = () => {
    sinceLook = 0;
    onTaken();
    // While it prints, the layer is no modal dialog.
    if (signal.aborted || !dialog.matches(":modal")) return;
    if (isHidden()) {
      unhide();
      unhide = addPageStyle(window, host, ROOT_CSS);
      if (isHidden() && !shown) {
        shown = true;
        showRoot(true);
      }
    }
    if (isCovered()) onCovered();
    const nowhere = !document.activeElement || /^(body|html)$/.test(document.activeElement.localName);
    if (nowhere && !root.activeElement && document.hasFocus() && focused?.isConnected)
      focused.focus({ preventScroll: true });
  };
  const looks = window.setInterval(look, LOOK);
  signal.addEventListener("abort", () => {
    window.clearInterval(looks);
    changes.disconnect();
    uncover();
    unhide();
    if (shown) showRoot(false);
    host.remove();
  });
}

/**
 * A page that hides its very root would hide us with it, so the root's display is ours meanwhile; when it prints, the
 * page itself is not shown. The negations weigh more than what a page is likely to write against its own root.
 */
const ROOT_CSS = `
:root:not(#\\9#\\9) { display: block !important; visibility: visible !important; opacity: 1 !important; content-visibility: visible !important; }
@media print {
  :root:not(#\\9#\\9) { overflow: visible !important; block-size: auto !important; }
  :root:not(#\\9#\\9) > body { display: none !important; }
}`;

/** For a page that lays one dialog or popover over us after the other. */
const LAYERS_CSS = ":is(dialog, [popover]):not(#\\9#\\9) { display: none !important; }";
