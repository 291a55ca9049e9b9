import { describe, expect, it } from "vitest";
import { findDate, parseDate, parseMachineDate } from "../../../../utils/extraction/metadata/date-parse.ts";
import { ld, metadataOf, og, STORY } from "./page.ts";

describe("parseMachineDate", () => {
  it.each([
    ["2024-05-03T15:47:42Z", "2024-05-03T15:47:42Z"],
    ["2024-05-03T15:47:42.389+0200", "2024-05-03T15:47:42.389+02:00"],
    ["2024-05-03 15:47", "2024-05-03T15:47:00"],
    ["2024-05-03 15:47:42 GMT+02:00", "2024-05-03T15:47:42+02:00"],
    ["2024-05-03 15:47:42 CEST", "2024-05-03T15:47:42+02:00"],
    ["2024-5-3", "2024-05-03"],
    ["20240503", "2024-05-03"],
    ["20240503T154742Z", "2024-05-03T15:47:42Z"],
    ["2024/05/03 15:47", "2024-05-03T15:47:00"],
    ["1714751262", "2024-05-03T15:47:42Z"],
    ["1714751262000", "2024-05-03T15:47:42Z"],
    ["2024-13-03", null],
    ["2023-02-29", null],
    ["0001-01-01T00:00:00Z", null],
    ["soon", null],
    ["", null],
  ])("%s → %s", (value, expected) => {
    expect(parseMachineDate(value)).toBe(expected);
  });
});

describe("parseDate", () => {
  it.each([
    ["en-US", "May 3, 2024 at 3:47 PM EDT", "2024-05-03T15:47:00-04:00"],
    ["en-GB", "Friday 3rd May 2024, 15:47 BST", "2024-05-03T15:47:00+01:00"],
    ["en", "Fri, 03 May 2024 15:47:42 GMT", "2024-05-03T15:47:42Z"],
    ["en", "Fri May 03 2024 15:47:42 GMT+0200 (CEST)", "2024-05-03T15:47:42+02:00"],
    ["en", "Sept. 12, 2023", "2023-09-12"],
    ["de", "Freitag, 3. Mai 2024, 15:47 Uhr", "2024-05-03T15:47:00"],
    ["de-AT", "3. Jänner 2024", "2024-01-03"],
    ["fr", "Publié le 3 août 2024 à 15h47", "2024-08-03T15:47:00"],
    ["es", "3 de mayo de 2024", "2024-05-03"],
    ["it", "3 maggio 2024", "2024-05-03"],
    ["nl", "3 maart 2024", "2024-03-03"],
    ["pl", "3 maja 2024", "2024-05-03"],
    ["cs", "3. května 2024", "2024-05-03"],
    ["sv", "3 maj 2024", "2024-05-03"],
    ["no", "3. mai 2024", "2024-05-03"],
    ["da", "3. oktober 2024", "2024-10-03"],
    ["tr", "3 Ağustos 2024", "2024-08-03"],
    ["pt", "3 de março de 2024", "2024-03-03"],
    ["ru", "3 мая 2024", "2024-05-03"],
    ["is", "3. júní 2024", "2024-06-03"],
    ["fi", "3. toukokuuta 2024", "2024-05-03"],
    ["vi", "ngày 3 tháng 5 năm 2024", "2024-05-03"],
    ["ja", "2024年5月3日 15時47分", "2024-05-03T15:47:00"],
    ["ko", "2024년 5월 3일 오후 3:47", "2024-05-03T15:47:00"],
    ["zh", "2024年5月3日", "2024-05-03"],
    ["ar", "٣ مايو ٢٠٢٤", "2024-05-03"],
    ["ar", "3 كانون الثاني 2024", "2024-01-03"],
    ["de", "03.05.2024", "2024-05-03"],
    ["ko", "2024.05.03 15:47", "2024-05-03T15:47:00"],
  ])("%s: %s → %s", (lang, value, expected) => {
    expect(parseDate(value, { lang, monthFirst: false })).toBe(expected);
  });

  it("reads figures by country, and by what can only be a day", () => {
    expect(parseDate("03/05/2024", { lang: "en-US", monthFirst: true })).toBe("2024-03-05");
    expect(parseDate("03/05/2024", { lang: "en-GB", monthFirst: false })).toBe("2024-05-03");
    expect(parseDate("25/05/2024", { lang: "en-US", monthFirst: true })).toBe("2024-05-25");
    expect(parseDate("05/25/2024", { lang: "en-GB", monthFirst: false })).toBe("2024-05-25");
  });

  it("does not read dates into other figures", () => {
    for (const line of [
      "192.168.10.12",
      "Call 030 12 34 56",
      "may 2024",
      "Version 1.2.3",
      "3 marches in 2024",
      "12/2024",
    ]) {
      expect(findDate(line, { lang: "en", monthFirst: true })?.date ?? null).toBeNull();
    }
  });

  it("ends quickly on hostile lines", () => {
    for (const line of ["1".repeat(1e6), "May ".repeat(1e5), " ".repeat(1e6), "1/".repeat(1e5)]) {
      expect(() => parseDate(line, { lang: "en", monthFirst: true })).not.toThrow();
    }
  });
});

describe("published and modified", () => {
  const dates = (head: string, body = "", html = 'lang="en-GB"', url?: string) => {
    const { published, modified } = metadataOf({
      head,
      body: `<h1>The ferry is back in port</h1>${body}${STORY}`,
      html,
      url,
    });
    return [published, modified];
  };

  it("reads JSON-LD, and the zone from wherever the page gives it", () => {
    const article = {
      "@type": "NewsArticle",
      datePublished: "2026-03-01T23:30:00",
      dateModified: "2026-03-02T08:00:00+01:00",
    };
    expect(dates(ld(article))).toEqual(["2026-03-01T23:30:00", "2026-03-02T08:00:00+01:00"]);
    expect(dates(ld(article) + og("article:published_time", "2026-03-01T23:30:00+01:00"))[0]).toBe(
      "2026-03-01T23:30:00+01:00",
    );
  });

  it("takes the time from elsewhere for a date alone, but not another day", () => {
    const article = ld({ "@type": "NewsArticle", datePublished: "2026-03-01" });
    expect(dates(article, '<time datetime="2026-03-01T07:15Z">1 March</time>')[0]).toBe("2026-03-01T07:15:00Z");
    expect(dates(article, '<time datetime="2026-02-01T07:15Z">1 February</time>')[0]).toBe("2026-03-01");
  });

  it.each([
    "article:published_time",
    "parsely-pub-date",
    "DC.date.issued",
    "sailthru.date",
    "pubdate",
    "acme.publication-date",
  ])("reads meta %s", (name) => {
    expect(dates(`<meta name="${name}" content="2026-03-01T07:15:00Z">`)[0]).toBe("2026-03-01T07:15:00Z");
  });

  it("reads microdata", () => {
    const body =
      '<div itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="datePublished" content="2026-03-01"></div>';
    expect(dates("", body)[0]).toBe("2026-03-01");
    expect(dates("", '<span itemprop="datePublished">1 March 2026</span>')[0]).toBe("2026-03-01");
  });

  it("reads shown dates and tells published from updated", () => {
    expect(dates("", "<p>Published: 1 March 2026, 7:15am. Updated: 2 March 2026, 8:00pm</p>")).toEqual([
      "2026-03-01T07:15:00",
      "2026-03-02T20:00:00",
    ]);
    expect(dates("", "<p>Aktualisiert am 2. März 2026</p><p>Veröffentlicht am 1. März 2026</p>", 'lang="de"')).toEqual([
      "2026-03-01",
      "2026-03-02",
    ]);
  });

  it("does not take dates of the story, of teasers or of comments", () => {
    const body = `<p>The harbour, which opened on 3 May 1931 after a long quarrel between the two councils of the island and
      the owners of the old pier, has seen many ferries come and go, and it has always waited for the next one to arrive in
      port, in good weather and in bad, as the keeper of the light says to whoever asks him about it.</p>
      <aside class="related"><time datetime="2020-01-01">1 January 2020</time></aside>`;
    expect(dates("", `<div class="byline"><time datetime="2026-03-01">1 March</time></div>${body}`)[0]).toBe(
      "2026-03-01",
    );
    expect(dates("", body)[0]).not.toBe("1931-05-03");
  });

  it("finds the line below the body, and the page's own state, when nothing else says when", () => {
    const filler = "<p>And so the story goes on, from one pier to the next, for a good while longer.</p>".repeat(200);
    expect(dates("", `${filler}<div><p>Written by Ann Lee</p><p>1 March 2026</p></div>`)[0]).toBe("2026-03-01");
    expect(dates("", '<script>window.state={"post":{"publishedAt":"2026-03-01T07:15:00Z"}}</script>')[0]).toBe(
      "2026-03-01T07:15:00Z",
    );
  });

  it("takes the day beside the headline where the stated one is that of the last change", () => {
    const stamp = "2026-03-09T07:15:00Z";
    const article = ld({ "@type": "NewsArticle", datePublished: stamp, dateModified: stamp });
    const shown = (day: string) => `<div class="byline"><span class="date">${day}</span></div>`;
    expect(dates(article, shown("1 March 2026"))).toEqual(["2026-03-01", stamp]);
    // The reader's day may begin before the stamp's.
    expect(dates(article, shown("8 March 2026"))[0]).toBe(stamp);
    expect(dates(article, `${shown("9 March 2026")}${shown("1 March 2026")}`)[0]).toBe(stamp);
    expect(dates(article, `<aside class="related">${shown("1 March 2026")}</aside>`)[0]).toBe(stamp);
    expect(dates(article, shown("Updated 1 March 2026"))[0]).toBe(stamp);
    const late = ld({ "@type": "NewsArticle", datePublished: stamp, dateModified: "2026-03-12T07:15:00Z" });
    expect(dates(late, shown("1 March 2026"))[0]).toBe(stamp);
  });

  it("takes the date over the headline before that of a comment or of the next piece", () => {
    const firstOf = (after: string) =>
      metadataOf({
        body: `<div class="widget"><h2><span>1 March 2026</span></h2><h1>The ferry is back in port</h1>${after}${STORY}</div>`,
      }).published;
    expect(firstOf('<div class="comments"><span class="datetime">4 March 2026</span></div>')).toBe("2026-03-01");
    expect(firstOf(`${STORY}${STORY}<h3>Other pieces</h3><span>4 March 2026</span>`)).toBe("2026-03-01");
  });

  it("leaves a month without a day a month", () => {
    expect(dates("", "<p>March 2026</p>")[0]).toBe("2026-03");
    expect(dates("", "<p>März 2026</p>", 'lang="de"')[0]).toBe("2026-03");
    expect(dates("", "<p>In March 2026 they sailed.</p>")[0]).toBeNull();
    expect(dates("", "<p>March 2026</p>", 'lang="en"', "https://www.harbourpost.example/2026/03/14/ferry")[0]).toBe(
      "2026-03-14",
    );
  });

  it("takes the day that a script's data calls by the short names of editing systems", () => {
    const code = (name: string) => `<script>window.data = {"article":{"${name}":"2026.03.01 18:40","id":7}}</script>`;
    expect(dates("", code("deployDt"))[0]).toBe("2026-03-01T18:40:00");
    expect(dates("", code("reg_date"))[0]).toBe("2026-03-01T18:40:00");
    expect(dates("", code("expiryDt"))[0]).toBeNull();
  });

  it("takes the day that stands bare among boxes where its label says so", () => {
    const among = (line: string) => `<div>${line}<div>${STORY}${STORY}</div></div>`;
    expect(dates("", among("기사입력 :[ 2026-03-01 15:24 ]"), 'lang="ko"')[0]).toBe("2026-03-01T15:24:00");
    expect(dates("", among("Pier 7, 2026-03-01"))[0]).toBeNull();
  });

  it("leaves the day on which the paper itself was registered", () => {
    expect(dates("", "<p>발행인: 홍길동 등록번호: 서울 등록년월일: 2012년 11월 6일</p>", 'lang="ko"')[0]).toBeNull();
  });

  it("takes whole dates from the address last", () => {
    const url = "https://www.harbourpost.example/2026/03/01/ferry";
    expect(dates("", "", "", url)[0]).toBe("2026-03-01");
    expect(dates(og("article:published_time", "2026-02-28"), "", "", url)[0]).toBe("2026-02-28");
    expect(dates("", "", "", "https://www.harbourpost.example/2026/03/ferry")[0]).toBeNull();
  });
});
