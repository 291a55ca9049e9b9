import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { mayPress, refusesOrNeutral } from "../../../utils/consent/labels.ts";

describe("what a consent dialog's button says", () => {
  it.each([
    "Reject all",
    "Decline optional cookies",
    "Accept only necessary",
    "Accept selected",
    "Continue without agreeing",
    "I do not accept",
    "Save my choices",
    "Manage options",
    "Alle ablehnen",
    "Nur notwendige akzeptieren",
    "Tout refuser",
    "Continuer sans accepter",
    "Rechazar todo",
    "Solo las necesarias",
    "すべて拒否",
    "同意しない",
    "رفض الكل",
    "",
  ])("may be pressed: %s", (label) => {
    expect(refusesOrNeutral(label)).toBe(true);
  });

  it.each([
    "Accept all",
    "  AGREE \n and close ",
    "Allow all cookies",
    "I consent",
    "OK",
    "Got it!",
    "Alle akzeptieren",
    "Zustimmen und weiter",
    "Tout accepter",
    "Aceptar y continuar",
    "Accetta tutti",
    "Принять все",
    "同意する",
    "すべて許可",
    "أوافق",
    "قبول الكل",
    "Reject and subscribe",
    "Refuser et s’abonner",
    "Ablehnen und Abo abschließen",
    "Reject all for 2.99 €",
    "I agree to the notice",
  ])("must not be pressed: %s", (label) => {
    expect(refusesOrNeutral(label)).toBe(false);
  });

  it("is read from any kind of button, and a checkbox is only turned off", () => {
    const { document, HTMLInputElement } = new JSDOM(`
      <button id="a" aria-label="Accept all"></button><input id="b" type="submit" value="Agree">
      <label><input id="c" type="radio">Accept all</label><input id="d" type="checkbox">
      <input id="e" type="checkbox" checked><span id="f" role="switch" aria-checked="false"></span>
      <button id="g"><svg></svg></button><label><input id="h" type="radio">Reject all</label>`).window;
    Object.assign(globalThis, { HTMLInputElement });
    const may = [..."abcdefgh"].filter((id) => mayPress(document.getElementById(id) as HTMLElement));
    expect(may).toEqual(["e", "g", "h"]);
  });

  it("costs little, however long", () => {
    const begun = performance.now();
    refusesOrNeutral("accept only ".repeat(200_000));
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
