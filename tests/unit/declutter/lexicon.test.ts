import { describe, expect, it } from "vitest";
import { labelOf, leadIn, phraseOf, phrases } from "../../../utils/declutter/lexicon.ts";
import { namesNewsletter, speaksOfApp, speaksOfNewsletter, speaksOfSupport } from "../../../utils/declutter/words.ts";

describe("labels", () => {
  it("are written as they are looked up", () => {
    for (const phrase of phrases().keys()) expect(labelOf(phrase)).toBe(phrase);
  });

  it.each([
    ["Related articles", "related"],
    ["  » READ  ALSO: ", "related"],
    ["– Anzeige –", "ad"],
    ["Editor’s picks", "related"],
    ["【関連記事】", "related"],
    ["📱 Get the app!", "app"],
    ["اقرأ أيضا:", "related"],
    ["यह भी पढ़ें।", "related"],
    ["Mehr aus dem Hafen", "more"],
    ["» More from Harbour Post", "more"],
    ["Tags:", "topics"],
    ["印刷する", "tool"],
    ["Share on Facebook", "share"],
    ["per E-Mail teilen", "share"],
    ["Xで共有する", "share"],
    ["12 comments", "tool"],
    ["Kommentare (3)", "tool"],
    ["← Back to blog", "related"],
    ["Latest News", "related"],
    ["Posted in:", "topics"],
    ["Stay in the loop!", "newsletter"],
    ["Sign up for the harbour’s e-mails", "newsletter"],
    ["Subscribe to our newsletter", "newsletter"],
    ["Inscrivez-vous à l’infolettre du port", "newsletter"],
    ["Der Newsletter", "newsletter"],
    ["Jetzt den Hafen-Newsletter abonnieren", "newsletter"],
    ["Our featured stories", "related"],
    ["Related reads", "related"],
    ["Lesen Sie auch unser Hafenblatt", "related"],
    ["Notas relacionadas", "related"],
    ["Popular this week", "related"],
    ["Stories picked for you", "related"],
    ["人気の記事一覧", "related"],
    ["많이 본 기사", "related"],
    ["Den Fahrplan teilen", "share"],
    ["View all comments", "tool"],
    ["Jetzt unsere Hafen-App laden", "app"],
    ["Téléchargez l’application du port", "app"],
    ["Book a demo", "call"],
    ["Kostenlos testen", "call"],
    ["Solicita una demo", "call"],
    ["無料で試す", "call"],
  ])("knows %s", (text, phrase) => {
    expect(phraseOf(text)).toBe(phrase);
  });

  it("takes no sentence, no number and no decoration alone for a label", () => {
    for (const text of [
      "",
      "—",
      "2026",
      "Related to the vote, she said",
      "shared",
      "Facebook",
      "Mail",
      "Join the crew",
      "Booked out since the spring",
      "How a newsletter on tides is made",
      "The pilots have an app",
      "Users of the app fear leaks",
      "Das könnte teuer werden",
      "Morel",
      "Order returns to the outer harbour at last",
    ])
      expect(phraseOf(text)).toBe(undefined);
  });

  it("finds what a longer text begins with", () => {
    expect(leadIn("Read also: Storm hits the coast")).toBe("related");
    expect(leadIn("The board: no comment")).toBe(undefined);
  });
});

describe("words", () => {
  it("tell a promo by its own text, whatever the case", () => {
    expect(speaksOfNewsletter("The morning in your INBOX")).toBe(true);
    expect(namesNewsletter("Our Newsletter")).toBe(true);
    expect(namesNewsletter("The morning in your inbox")).toBe(false);
    expect(speaksOfApp("Lesen Sie uns in der App.")).toBe(true);
    expect(speaksOfSupport("Faites un don.")).toBe(true);
  });

  it("must stand whole where they are short", () => {
    expect(speaksOfApp("What happened on the quay")).toBe(false);
    expect(speaksOfSupport("London does what Tuesday asks")).toBe(false);
  });
});
