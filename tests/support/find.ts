/** The browser's own search in the page. */
import { inFirefoxWindow, type Session } from "./session.ts";

/** Whether Firefox's search bar finds these words in the page in front. Chromium's bar has no door for programs. */
export const findInPage = ({ browser }: Session, words: string): Promise<boolean> =>
  inFirefoxWindow<boolean>(
    browser,
    `new Promise((done) => {
      const { finder } = gBrowser.selectedBrowser;
      const listener = {
        onFindResult({ result }) {
          finder.removeResultListener(listener);
          done(result !== Ci.nsITypeAheadFind.FIND_NOTFOUND);
        },
        onMatchesCountResult() {}, onHighlightFinished() {}, onCurrentSelection() {},
      };
      finder.addResultListener(listener);
      finder.fastFind(${JSON.stringify(words)}, false, false);
    })`,
  );
