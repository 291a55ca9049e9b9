import type { ComponentChildren, Ref } from "preact";
import { useState } from "preact/hooks";
import { pictureOf, showsImage } from "../../utils/reader/body.ts";
import type { Article } from "../../utils/report/types.ts";
import { ownLanguage } from "../primitives/theme.ts";
import { PIECES } from "../strings.ts";
import { About } from "./About.tsx";
import { Byline, BylineToCome } from "./Byline.tsx";

interface Props {
  article: Article;
  /** False while it is not known who wrote it. */
  whole: boolean;
  body: Ref<HTMLDivElement>;
  /** What stands below the body. */
  children?: ComponentChildren;
}

/** The article; its body is put into `body` by the view. */
export function ArticleSheet({ article, whole, body, children }: Props) {
  return (
    <article>
      <header>
        {article.piece.kind !== "news" && (
          <p class={article.piece.kind === "sponsored" ? "kicker loud" : "kicker"} {...ownLanguage()}>
            <span title={article.piece.reason}>{PIECES[article.piece.kind]}</span>
          </p>
        )}
        <h1>{article.title}</h1>
        {article.dek && !standsInBody(article) && <p class="dek">{article.dek}</p>}
        {whole ? <Byline article={article} /> : <BylineToCome />}
      </header>
      {article.corrections
        .filter(({ kind }) => kind !== "update")
        .map(({ text }) => (
          <p class="notice" key={text}>
            {text}
          </p>
        ))}
      <LeadImage article={article} />
      <div class="body" ref={body} />
      {whole && children}
      {whole && <About article={article} />}
    </article>
  );
}

/** Whether the body shows the standfirst, be it behind a dateline. */
const standsInBody = ({ dek, paragraphs, paragraphKinds }: Article) =>
  paragraphKinds.includes("dek") || (dek !== null && paragraphs.includes(dek));

function LeadImage({ article }: { article: Article }) {
  const [broken, setBroken] = useState(false);
  const { leadImage, html, authors } = article;
  if (!leadImage || broken || !/^https?:/i.test(leadImage.url) || showsImage(html, leadImage.url)) return null;
  // Some pages give the author's face as the story's picture.
  if (authors.some(({ photo }) => photo && pictureOf(photo) === pictureOf(leadImage.url))) return null;
  const { caption, credit } = leadImage;
  const words = [caption, caption?.includes(credit ?? "") ? null : credit].filter(Boolean);
  // A caption that ends its sentence needs no other sign before whom the picture is from.
  const sign = /[\p{P}]$/u.test(caption ?? "") ? " " : " · ";
  return (
    <figure>
      <img src={leadImage.url} alt={leadImage.alt} onError={() => setBroken(true)} />
      {words.length > 0 && <figcaption>{words.join(sign)}</figcaption>}
    </figure>
  );
}
