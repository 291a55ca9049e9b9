import { browser } from "wxt/browser";

/** Fetches a file that was made when the extension was built: the type of public paths knows only what lies in public/. */
export const ownFile = (file: string): Promise<Response> =>
  fetch((browser.runtime.getURL as (path: string) => string)(`/${file}`));
