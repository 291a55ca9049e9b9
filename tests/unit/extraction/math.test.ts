import { describe, expect, it } from "vitest";
import { p, pageOf, read, STORY } from "./page.ts";

const [one, two, three, four] = STORY as [string, string, string, string];
const story = (...parts: string[]) =>
  pageOf(`<article><h1>Wardens close the eastern pier</h1>${parts.join("\n")}</article>`);
const SQUARE = "<msup><mi>h</mi><mn>2</mn></msup>";

describe("formulas", () => {
  it("stay in their line, without the TeX beside them", () => {
    const line = `<p>The wardens reckon the load of a wave by its height, <math alttext="h^2"><semantics><mrow>${SQUARE}<mo stretchy="false">=</mo><mn>9</mn></mrow><annotation encoding="application/x-tex">h^2=9</annotation></semantics></math>, and close the pier where it is more.</p>`;
    const { html, text } = read(story(p([one, two]), line, p([three, four])));
    expect(html).toContain(
      `by its height, <math><semantics><mrow>${SQUARE}<mo stretchy="false">=</mo><mn>9</mn></mrow></semantics></math>, and`,
    );
    expect(text).toContain("by its height, h2=9, and close");
  });

  it("stand alone where the page sets them apart", () => {
    const { html } = read(
      story(p([one, two]), `<div><math display="block"><mrow>${SQUARE}</mrow></math></div>`, p([three, four])),
    );
    expect(html).toMatch(/<p data-paragraph="\d+"><math display="block"><mrow><msup>/);
  });

  it("are kept once where a script has drawn them a second time for the eye", () => {
    const drawn = `<span class="katex"><span class="katex-mathml"><math><mrow>${SQUARE}</mrow></math></span><span class="katex-html" aria-hidden="true"><span>h</span><sup>2</sup></span></span>`;
    const { html, text } = read(
      story(p([one, two]), `<p>A wave's load grows with ${drawn}, as every warden has learnt.</p>`, p([three, four])),
    );
    expect(html).toContain(`grows with <math><mrow>${SQUARE}</mrow></math>, as`);
    expect(text).toContain("grows with h2, as");
  });

  it("bring nothing along but their shape", () => {
    const hostile = `<math href="javascript:alert(1)" onclick="alert(1)"><mtext><b>loud</b><img src="x" onerror="alert(1)"></mtext><mi mathvariant="normal" style="color:red" class="x">h</mi><maction actiontype="toggle"><mn>2</mn></maction><annotation-xml encoding="text/html"><i>hidden words</i></annotation-xml><mspace width="expression(alert)"></mspace></math>`;
    const { html } = read(
      story(
        p([one, two]),
        `<p>The load is ${hostile} for each metre of the pier, as the wardens reckon it when the wind turns north in autumn.</p>`,
        p([three, four]),
      ),
    );
    expect(html).toContain(
      `The load is <math><mtext></mtext><mi mathvariant="normal">h</mi><maction><mn>2</mn></maction><mspace></mspace></math> for`,
    );
  });

  it("of any length end", () => {
    const long = "<mi>x</mi>".repeat(4_000);
    const { html } = read(story(p([one, two]), `<p>${two} <math>${long}</math></p>`, p([three, four])));
    expect(html.match(/<mi>/g)?.length ?? 0).toBeLessThan(3_001);
  });
});
