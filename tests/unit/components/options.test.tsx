import { describe, expect, it, vi } from "vitest";
import { Options } from "../../../components/options/Options.tsx";
import { Welcome } from "../../../components/welcome/Welcome.tsx";
import { DEFAULTS, parsePattern, parseSite, RANGES } from "../../../utils/platform/settings.ts";
import type { Settings } from "../../../utils/platform/types.ts";
import { drawn, renderPage } from "./page.ts";

function open(settings: Settings = DEFAULTS) {
  let now = settings;
  const view = (): preact.JSX.Element => (
    <Options
      settings={now}
      systemIsDark={false}
      ranges={RANGES}
      lists={{ makers: "The makers", licence: "GPL", home: "https://lists.example/" }}
      consent={{ makers: "Their makers", licence: "MPL", home: "https://rules.example/" }}
      parseSite={parseSite}
      parsePattern={parsePattern}
      exported={() => ""}
      onImport={async () => true}
      onChange={(change) => {
        now = change(now);
        page.show(view());
      }}
    />
  );
  const page = renderPage(view());
  const type = (name: RegExp, value: string) => {
    const input = page.control(name) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    return input;
  };
  const submit = async (input: HTMLElement) => {
    await drawn();
    input.closest("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await drawn();
  };
  return { ...page, type, submit, settings: () => now };
}

describe("the options", () => {
  it("change how reading looks, and the preview follows", () => {
    const { type, root, settings } = open();
    type(/text size/i, "28");
    expect(settings().reading.size).toBe(28);
    const preview = root.querySelector<HTMLElement>("[aria-label=Preview]");
    expect(preview?.style.getPropertyValue("--size")).toBe("28px");
  });

  it("take a site as it is typed, and say what was added", async () => {
    const { type, submit, settings, text } = open();
    await submit(type(/add to: sites and parts/i, " https://www.News.example/x "));
    expect(settings().autoOpen.sites).toEqual(["news.example"]);
    expect(text()).toContain("news.example was added.");
  });

  it("say what is wrong with a site, and keep what was typed", async () => {
    const { type, submit, settings, text } = open({
      ...DEFAULTS,
      autoOpen: { news: false, sites: ["news.example"], except: [] },
    });
    const input = type(/add to: sites and parts/i, "<b>no site</b>");
    await submit(input);
    expect(text()).toContain("“<b>no site</b>” is neither a site");
    expect(input.value).toBe("<b>no site</b>");
    expect(input.getAttribute("aria-invalid")).toBe("true");
    await submit(type(/add to: sites and parts/i, "NEWS.example"));
    expect(text()).toContain("is in the list already");
    expect(settings().autoOpen.sites).toEqual(["news.example"]);
  });

  it("open all news clean, and know exceptions", async () => {
    const { control, type, submit, settings } = open();
    control(/every news article/i).click();
    await submit(type(/add to: exceptions/i, "*.news.example/live/*"));
    expect(settings().autoOpen).toEqual({ news: true, sites: [], except: ["*.news.example/live/*"] });
  });

  it("give one site a look of its own, and take it back", async () => {
    const { control, type, submit, settings, root } = open();
    await submit(type(/add to: sites with a look/i, "news.example"));
    expect(settings().readingOn).toEqual({ "news.example": {} });
    type(/text size/i, "30");
    await drawn();
    expect(settings()).toMatchObject({ reading: DEFAULTS.reading, readingOn: { "news.example": { size: 30 } } });
    const size = () => root.querySelector<HTMLElement>("[aria-label=Preview]")?.style.getPropertyValue("--size");
    expect(size()).toBe("30px");
    const which = control(/these settings are for/i) as HTMLSelectElement;
    which.value = "";
    which.dispatchEvent(new Event("change", { bubbles: true }));
    await drawn();
    expect(size()).toBe("20px");
    control(/remove news\.example/i).click();
    expect(settings().readingOn).toEqual({});
  });

  it("let a site go", () => {
    const { control, settings } = open({
      ...DEFAULTS,
      declutter: { on: true, offSites: ["a.example", "b.example"], offKinds: [], picked: [], refuseConsent: false },
    });
    control(/remove a\.example/i).click();
    expect(settings().declutter.offSites).toEqual(["b.example"]);
  });

  it("refuse consent dialogs when asked to, and say whose rules they are known by", () => {
    const { control, settings, text } = open();
    expect(settings().declutter.refuseConsent).toBe(false);
    control(/refuse consent dialogs/i).click();
    expect(settings().declutter.refuseConsent).toBe(true);
    expect(text()).toContain("Their makers (MPL)");
  });

  it("switch off what is done by itself", () => {
    const { control, settings } = open();
    control(/recognise news by itself/i).click();
    control(/hide them on news pages/i).click();
    expect(settings()).toMatchObject({ automatic: false, declutter: { on: false } });
  });
});

it("the first-run page explains in four sentences and lets the reader choose", () => {
  const onChoose = vi.fn();
  const { root, control } = renderPage(<Welcome automatic onChoose={onChoose} />);
  expect(root.querySelectorAll("section li")).toHaveLength(4);
  control(/only when i click/i).click();
  expect(onChoose).toHaveBeenCalledWith(false);
});
