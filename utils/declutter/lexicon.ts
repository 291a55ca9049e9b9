/**
 * What promos call themselves, in the languages that news is written in: labels and headings, whole and in lower case.
 * A phrase belongs here only if it is never a headline, a subheading or a sentence of a report. A star stands for more
 * words: "share this *", "* teilen".
 */

import { namesNewsletter, speaksOfApp, speaksOfOrder } from "./words.ts";

export type Phrase =
  | "ad"
  | "newsletter"
  | "related"
  /** The beginning of such a heading: "More from …". */
  | "more"
  | "topics"
  | "share"
  | "tool"
  | "follow"
  | "app"
  | "support"
  | "paid"
  /** What a button asks for: "Book a demo". */
  | "call";

/** Advertising labels, as laws and publishers' rules ask for them. */
const AD = `
advertisement|advertisements|advertising|advert|ad|ads|sponsored|sponsored content|sponsored links|sponsored link|sponsored by|paid content|paid post|partner content|promoted|promoted content|promoted links|article continues below advertisement|article continues after advertisement|story continues below advertisement|story continues below|continue reading below advertisement|skip advertisement|scroll to continue|ad feedback|ads by google|advertisement - scroll to continue|advertisement - story continues below|partner offers
anzeige|anzeigen|werbung|gesponsert|gesponserte inhalte|werbeanzeige|weiter nach der werbung|nach der anzeige weiterlesen
publicité|publicités|annonce|contenu sponsorisé|liens sponsorisés|sponsorisé|suite après la publicité|la suite après cette publicité
publicidad|anuncio|anuncios|contenido patrocinado|patrocinado|continúa después de la publicidad|publicidade|patrocinados|conteúdo patrocinado|conteúdo de parceiro|continua após a publicidade|continua depois da publicidade
pubblicità|annuncio pubblicitario|contenuto sponsorizzato|sponsorizzato
advertentie|advertenties|gesponsord|annons|annonser|sponsrat|annonsørinnhold|annonseinnhold|reklame|annoncer|mainos|mainokset|kaupallinen yhteistyö|auglýsing
reklama|reklamy|artykuł sponsorowany|materiał sponsorowany|inzerce|komerční sdělení|reklamní sdělení|hirdetés|publicitate|oglas|oglasi|реклама|на правах рекламы|реклама на сайте
reklam|sponsorlu|διαφήμιση|διαφημιση|פרסומת|ממומן|תוכן שיווקי|إعلان|اعلان|إعلانات|آگهی|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|iklan|advertensi|quảng cáo|โฆษณา|広告|スポンサー|광고|广告|廣告|推广|赞助|pr|スポンサードリンク|スポンサード リンク
`;

const NEWSLETTER = `
stay in the loop|stay in the know|stay informed|email alerts|breaking news alerts|stay up to date|never miss a story|mailing list|join our mailing list|lettre d'information
`;

const RELATED = `
recently viewed|recent posts|recent articles|recent comments|more to explore|latest issue|continue reading the main story|nächster artikel|vorheriger artikel|also check out|recommended from editorial|more from author|just in
articles récents|derniers articles|entradas recientes|posts recentes|articoli recenti|ultimi articoli|recente berichten|senaste inläggen|siste innlegg|seneste indlæg|viimeisimmät artikkelit|ostatnie wpisy|nejnovější příspěvky|legutóbbi bejegyzések|последние записи|свежие записи|son yazılar|πρόσφατα άρθρα|أحدث المقالات
related|related topics|more on this *|more like this|more from this section|more stories from|most commented|trending|editor's picks|editors' picks|editor's choice|recommended|recommended by|up next|watch next|watch more|read next|what to read next|read more|read also|also read|see also|don't miss|don't miss these|must read|must reads|in case you missed it|from our partners|around the web|from around the web|from the web|keep reading|explore more|our picks
mehr zum thema|mehr zu diesem thema|zum thema|mehr dazu|mehr aus|lesen sie auch|lesen sie auch *|lesen sie mehr|lesen sie dazu|auch interessant|das könnte sie *|das könnte dich *|das interessiert andere leser|meistgelesen|meistgelesene artikel|meist gelesen|meistgesehen|am meisten gelesen|verwandte themen|verwandte artikel|weitere artikel|weitere beiträge|weitere themen|weitere meldungen|empfohlener artikel|empfehlungen der redaktion|empfehlungen|unsere empfehlungen|top-themen|beliebt|beliebte artikel|aus dem ressort|mehr lesen|neueste beiträge|letzte beiträge|aktuelle beiträge
à lire *|à lire|lire aussi|a lire aussi|lire également|voir aussi|à voir aussi|sur le même *|articles liés|articles similaires|les plus populaires|* plus lus|* plus lu|plus lus|nos recommandations|recommandé pour vous|vous aimerez aussi|vous pourriez *|contenus sponsorisés|à découvrir|à ne pas manquer|dans la même rubrique|en savoir plus|pour aller plus loin
lee también|lea también|leer también|te puede *|también te puede interesar|le puede interesar|te recomendamos|* relacionadas|* relacionados|contenido relacionado|* leídas|* más leído|lo más visto|más noticias|más información|relacionadas|relacionados|recomendados|recomendado para ti|ver también|no te pierdas|leia também|leia mais|veja também|saiba mais|* mais lidas|mais lidas|mais lidos|você pode gostar|recomendados para você|leia ainda|confira também|mais sobre
leggi anche|leggi pure|potrebbe interessarti *|potrebbe interessarti|potrebbero interessarti|ti potrebbe interessare|* correlati|* correlate|correlati|* più letti|* più lette|più letti|più lette|consigliati per te|vedi anche|da non perdere
lees ook|lees meer|lees verder|meer over|meer nieuws|gerelateerd|gerelateerde *|meest gelezen|aanbevolen|bekijk ook|ook interessant|misschien ook interessant|läs också|läs även|läs mer|mest läst|mest läst *|fler artiklar|rekommenderat|relaterat|relaterade *|mer om ämnet|mer i ämnet|les også|les mer|mest lest|flere saker|siste nytt|anbefalt|relaterte saker|læs også|læs mere|mest læste|mest læst|seneste nyt|relaterede *|anbefalede|lue myös|lue lisää|luetuimmat|suosituimmat|suosittelemme|aiheesta lisää|lesið einnig|mest lesið
czytaj *|przeczytaj *|zobacz też|zobacz także|zobacz również|zobacz więcej|polecamy|polecane|* czytane|najpopularniejsze|najnowsze|powiązane *|podobne artykuły|čtěte *|přečtěte si *|nejčtenější|související|související *|mohlo by vás zajímat|doporučujeme|doporučované|čítajte aj|najčítanejšie|kapcsolódó *|ajánlott *|legolvasottabb|olvassa el ezt is|ez is érdekelheti|citește și|citiți și|cele mai citite|articole similare|recomandări|pročitajte i|najčitanije|povezane *|preberite tudi|najbolj brano|прочетете още|читайте *|читать также|смотрите также|* по теме|по теме|самое читаемое|популярное|рекомендуем|другие новости|дивіться також|популярні новини|матеріали по темі|вас може зацікавити
ilgili haberler|benzer haberler|diğer haberler|önerilen haberler|son haberler|en son haberler|* ilginizi çekebilir|ilginizi çekebilir|* çok okunanlar|çok okunanlar|διαβάστε *|δείτε επίσης|δημοφιλή|σχετικά άρθρα|כתבות נוספות|כתבות קשורות|עוד בנושא|אולי יעניין אותך|קראו גם|הנקראות ביותר|اقرأ *|* ذات صلة|الأكثر قراءة|المزيد|قد يعجبك أيضا|قد يهمك|اخترنا لكم|بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|پربازدیدترین|* भी पढ़ें|संबंधित खबरें|और पढ़ें|আরও পড়ুন|সম্পর্কিত খবর|மேலும் படிக்க|baca juga|* terkait|* terpopuler|terpopuler|lihat juga|* liên quan|xem thêm|đọc thêm|* cùng chuyên mục|cùng chuyên mục|đọc nhiều|tin nổi bật|ข่าวที่เกี่ยวข้อง|おすすめ|あわせて読みたい|こちらもおすすめ|이 시각 주요뉴스|猜你喜欢|你可能也喜歡
önerilen video|zur startseite|zurück zur startseite|zur übersicht|back to homepage|retour à l'accueil|view more|see more|show more|load more|see all|view all|mehr anzeigen|alle anzeigen|voir plus|ver más|ver mais|もっと見る|더보기
also of interest|more stories like *|read more stories|hot topics|random posts
am beliebtesten|passend zum artikel|* lesetipps|lesetipps|leseempfehlungen|neueste artikel|aus unserem netzwerk
autres articles|hoy interesa|lo último|últimas noticias|lee más|últimas notícias|mais notícias|leia a seguir|recomendadas|ultime notizie|ti consigliamo
net binnen|senaste nytt|populärast|flere artikler|mest populære|populært|fleira áhugavert|nýjustu fréttir
* ten temat|na ten temat|popularne|další články|k tématu|сейчас читают|آخر الأخبار|ताजा खबरें|pilihan editor|có thể bạn quan tâm
注目のタグ
es noticia|hoy en portada|meest recent|para saber más|당신이 관심 있을 만한 이슈|이 기사와 *|这篇文章的相关内容
`;

/** Headings of such blocks that name a section, a subject or an author. */
const MORE = `
more from *|more on *|more about *|more in *|more stories from *|more news from *|latest from *|the latest from *|recommended by *|read more on *|read more about *|trending in *|top stories in *|most read in *|most popular in *|more great *|elsewhere on *
mehr zu *|mehr zum *|mehr zur *|mehr von *|mehr aus *|mehr über *|weitere artikel *|weitere beiträge *|weitere nachrichten *|neues aus *|lesen sie mehr *|plus de *|plus sur *|más de *|más sobre *|más en *|más noticias de *|lo más leído *|lo último de *|últimas noticias de *|mais de *|mais sobre *|últimas de *|mais lidas *|altri articoli *|altre notizie *
meer over *|meer van *|meer uit *|mer om *|mer från *|mer fra *|flere artikler *|mest lesið *|nýjast *|więcej o *|więcej na temat *|více o *|больше о *|περισσότερα για *|المزيد من *
`;

/** What stands before a row of links to the subjects of an article. */
const TOPICS = `
tags|tag|tagged|categories|archives|blog archive|labels|article tags|posted in|tagged with|filed under|topics|topic|in this article|keywords|read more about|more about|themen|thema|themen in diesem artikel|lesen sie mehr zum thema|schlagwörter|schlagworte|schlagwort|mots-clés|sujets|thèmes|etiquetas|archivado en|temas|más sobre|tópicos|assuntos|onderwerpen|ämnen|emner|aiheet|tématy|témata|теги|темы|теми|etiketler|وسوم|タグ|キーワード|関連タグ|関連キーワード|人気キーワード|注目キーワード|注目の話題|急上昇ワード|태그|標籤|关键词|related tags|trending topics|top trending|hot picks|hot on the web|popular topics|top searches|top trends|popular tags
mehr lesen über|mehr zu diesen themen|följ ämnen i artikeln|související témata|más temas
`;

/** Buttons beside an article that do something with it, or lead to what readers wrote below. */
const TOOL = `
print|print article|save|save article|save story|save this story|save for later|bookmark|reading list|copy|text size|font size|gift article|give feedback|feedback|comment|comments|* a comment|* comments|join the discussion|e-mail|email|send|report error|discussion|tamaño de letra|reportar un error|regala esta noticia|report this article|give this article|sign in to comment|log in to comment|start a conversation|start the conversation|join discussion|no comments yet|be the first to comment|post comment|read later|download pdf|view pdf|download als pdf|artikel drucken|später lesen|suggest a correction|submit a correction|report an error|fehler melden|signaler une erreur|was this *|wie hat ihnen dieser artikel gefallen|add comment|comments are closed
drucken|ausdrucken|merken|artikel merken|speichern|zur merkliste|schriftgröße|versenden|kommentieren|kommentare|kommentare *|zu den kommentaren|link kopieren|diskussion
imprimer|enregistrer|commenter|commentaires|* commentaires|réagir|envoyer|copier le lien|imprimir|guardar|copiar enlace|comentar|comentarios|comenta|ver comentarios|enviar|salvar|comentários|stampa|salva|commenta|commenti|leggi i commenti
afdrukken|bewaren|reageer|reacties|skriv ut|spara|kommentera|kommentarer|lagre|kommenter|udskriv|tulosta|tallenna|kommentoi|drukuj|zapisz|skomentuj|komentarze|tisk|uložit|diskuse|diskuze|komentáře|печать|распечатать|сохранить|комментарии|друк|коментарі|yazdır|kaydet|yorumlar|yorum yap|εκτύπωση|σχόλια|הדפסה|תגובות|طباعة|تعليقات|cetak|komentar|bình luận|印刷|印刷する|メールで送る|リンクをコピーする|リンクをコピー|保存|保存する|コメント|コメントを書く|인쇄|프린트|스크랩|댓글|댓글쓰기|좋아요|북마크|打印|收藏|评论|留言
`;

const SHARE = `
share|tweet|pin it|summarize with *|summarise with *|zusammenfassen mit *|résumer avec *|resumir con *|share this|share this *|share the story|share article|share on|share via|share by|share to|click to share on|share with your friends|share your thoughts|share options|print this page|share link|copy link|email this article|gift this article
teilen|* teilen|teilen und weiterempfehlen|partager|partager *|partagez|compartir|compartir *|comparte|comparte esta noticia|compartilhar|compartilhe|compartilhe esta notícia|partilhar|condividi|condividi *|deel|delen|deel dit *|dela|dela artikeln|del artikkelen|del artikel|del|jaa|jaa artikkeli|udostępnij|podziel się|sdílet|sdílejte|zdieľať|megosztás|megosztom|distribuie|podijeli|поделиться|поділитися|paylaş|* paylaş|κοινοποίηση|שתפו|שתף|شارك|مشاركة|شارك الخبر|اشتراک گذاری|शेयर करें|bagikan|chia sẻ|แชร์|シェア|シェアする|で共有する|でシェア|で送る|공유|공유하기|分享|分享到
`;

const FOLLOW = `
follow us|follow us on|follow us on social media|follow us on google news|follow me|follow me on|connect with us|find us on|like us on|follow|stay connected|get social|join our whatsapp channel|join our telegram channel|add us as a preferred source|add as preferred source on google|join the conversation
folgen sie uns|folgen sie uns *|folge uns|suivez-nous|suivez-nous *|síguenos|síguenos *|siga-nos|siga nas redes sociais|seguici|seguici *|volg ons|volg ons *|följ oss|følg oss|følg os|seuraa meitä|obserwuj nas|śledź nas|sledujte nás|kövessen minket|urmărește-ne|подписывайтесь|подписывайтесь *|мы в соцсетях|bizi takip edin|ακολουθήστε μας|עקבו אחרינו|تابعنا|تابعونا|हमें फॉलो करें|ikuti kami|フォローする|팔로우|关注我们|追蹤我們
`;

const APP = `
mobile app|mobile apps|app store|google play|app herunterladen|アプリ一覧|앱 서비스|アプリで読む|アプリをダウンロード|앱 다운로드|ऐप डाउनलोड करें
`;

const SUPPORT = `
support us|support our *|support independent journalism|donate|donate now|make a donation|become a member|become a supporter|contribute|buy me a coffee|please donate|support quality journalism
unterstützen sie uns|jetzt spenden|spenden|jetzt unterstützen|soutenez-nous|soutenez notre journal|faire un don|je fais un don|apóyanos|apoya nuestro periodismo|hazte socio|hazte socia|donar|apoie o jornalismo|doe agora|sostienici|dona ora|steun ons|doneer|doneer nu|stöd oss|støtt oss|støt os|tue meitä|wesprzyj nas|wspieraj nas|podpořte nás|támogatás|поддержать|поддержите нас|підтримати|bize destek ol|תמכו בנו|ادعمنا|寄付する|후원하기|支持我们
`;

/** Lone links that sell the place they stand in. */
const PAID = `
advertise here|advertise with us|your ad here|advertise|partner links|our partners|paid links|useful links|hier werben|votre publicité ici|publicidad aquí|anuncie aqui|adverteren|annonsera här|reklama zde|reklam ver|أعلن معنا|広告掲載|광고문의|友情链接
`;

/** Whether a character is decoration: no letter and no digit of any script. By code, for this is asked of every text. */
function isDecoration(code: number): boolean {
  if (code < 0x80) return code < 48 || (code > 57 && code < 65) || (code > 90 && code < 97) || code > 122;
  if (code < 0xc0) return code !== 0xaa && code !== 0xba && code !== 0xb5;
  return (
    (code >= 0x2000 && code < 0x2c00) ||
    (code >= 0x3000 && code < 0x3040 && code !== 0x3005) ||
    (code >= 0xfe30 && code < 0xfe70) ||
    (code >= 0xff00 && code < 0xff21 && !(code > 0xff0f && code < 0xff1a)) ||
    // Emoji and other signs that take two units.
    (code >= 0xd800 && code < 0xe000) ||
    [0xd7, 0xf7, 0x60c, 0x61b, 0x61f, 0x6d4, 0x964, 0x965, 0x30fb, 0xfeff, 0xff3b, 0xff3d, 0xff5c].includes(code)
  );
}

/** A label without case, decoration and surplus space. */
export function labelOf(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isDecoration(text.charCodeAt(from))) from++;
  while (to > from && isDecoration(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to).replace(/\s+/g, " ").replace(/[’‘]/g, "'").toLowerCase();
}

/** Longer texts are sentences, not labels. */
export const MAX_LABEL = 60;

/** Something to clean within: an odd space, an apostrophe. */
const ODD = /[’‘\n\t\u00a0]|\s\s/;

const sets: [Phrase, string][] = [
  ["tool", TOOL],
  ["topics", TOPICS],
  ["related", RELATED],
  ["share", SHARE],
  ["follow", FOLLOW],
  ["app", APP],
  ["support", SUPPORT],
  ["newsletter", NEWSLETTER],
  ["paid", PAID],
  ["ad", AD],
  ["more", MORE],
];

interface Lexicon {
  /** Every phrase without a star, written above as `labelOf` would write it. */
  whole: Map<string, Phrase>;
  /** Those with one by their first words and by their last, so that few are compared. */
  beginnings: Map<string, [string, Phrase][]>;
  endings: Map<string, [string, Phrase][]>;
}

function readLexicon(): Lexicon {
  const whole = new Map<string, Phrase>();
  const beginnings: Lexicon["beginnings"] = new Map();
  const endings: Lexicon["endings"] = new Map();
  const put = (ends: Lexicon["endings"], word: string, part: string, kind: Phrase) =>
    ends.set(word, [...(ends.get(word) ?? []), [part, kind]]);
  for (const [kind, list] of sets)
    for (const phrase of list.split(/[\n|]/))
      if (phrase.endsWith(" *")) put(beginnings, phrase.split(" ", 1)[0]!, phrase.slice(0, -1), kind);
      else if (phrase.startsWith("* ")) put(endings, phrase.split(" ").at(-1)!, phrase.slice(1), kind);
      else whole.set(phrase, kind);
  whole.delete("");
  return { whole, beginnings, endings };
}

let read: Lexicon | undefined;
/** Read when it is first asked: the background is started for much else. */
const lexicon = (): Lexicon => {
  read ??= readLexicon();
  return read;
};
/** Every phrase that stands for itself. */
export const phrases = (): ReadonlyMap<string, Phrase> => lexicon().whole;

/** "Latest stories", "related videos", "popular this week", "picked for you": whatever the one and the other. */
const STORIES =
  /^(?:(?:our |the )?(?:latest|next|previous|(?:most )?popular|most (?:read|viewed|watched)|trending|related|recommended|similar|featured|other|top|further|suggested|editor'?s'? choice)|more(?: top)?|(?:back|return) to(?: all)?|view all|explore more) (?:posts?|blogs?|news|articles?|stor(?:y|ies)|content|coverage|comments|links|resources|reads|reading|videos?)$|^(?:(?:most )?popular|most (?:read|viewed|watched|discussed)|trending)(?:(?: right)? now| today| this week)?$|^(?:\S+ ){1,2}for you$|^you (?:may|might) (?:also )?(?:like|be interested in)(?: these posts)?$/;

/** "Our newsletter", "Inscrivez-vous à la newsletter": a name and next to nothing else, or what one does to get it. */
const namesOrder = (label: string) => namesNewsletter(label) && (label.split(" ").length <= 3 || speaksOfOrder(label));

/** "Sign up for our emails", "Get the harbour newsletter": whatever stands between. */
const ORDERS =
  /^(?:get|join|receive|register|sign ?up|subscribe)\b.*\b(?:newsletters?|e-?mails?|inbox|updates|alerts)$/;

/** The same in Japanese, Korean and Chinese, which part no words: "関連記事", "많이 본 뉴스". */
const EASTERN =
  /^(?:(?:関連|おすすめ|人気|最新|新着|最近|[前次])の?(?:記事|ニュース|投稿)(?:一覧)?|(?:アクセス|ニュース|記事)?ランキング|(?:\S+ )?(?:관련|많이 본|인기|추천|최근|주요) ?(?:기사|뉴스|글)|(?:相[关關]|延伸|推[荐薦]|[热熱][门門]|近期|最新)(?:阅读|閱讀|新[闻聞]|文章))$/;

/** What one is to do with an app, or whose it is: "Download our app", "Lesen Sie in der App". */
const APPS =
  /^(?:jetzt )?(?:(?:download|get|install|open|use|read in|available on|discover|explore|our|news|unsere|zur) |entdecken|télécharge|découvrez|notre|nos |l'app|desc[aá]rga|descubre|nuestra|baixe|conheça|nosso|scarica|scopri|l[ae] nostr|ontdek|onze|ladda|våra|last ned|våre|hent|vores|lataa|pobierz|nasz|stáhně|naše|скача|наши|мобильное|uygulama|הורידו|حمل|تطبيقات|unduh|tải|下载|打开|下載)/;
const isApp = (label: string) => label.split(" ").length <= 6 && APPS.test(label) && speaksOfApp(label);

/** How a button begins that sells something, in as many languages as sell by buttons. */
const CALL =
  /^(?:(?:book|request|get|start|try|schedule|talk|sign ?up|apply|learn more|find out more|shop|buy|order|download|join (?:now|free|us))(?![a-z])|contact|regist|reserv|enrol|jetzt |kostenlos|demo |termin |kontakt|mehr (?:erfahren|infos)|demande[rz]|essa[iy]|réserv|nous contacter|s'inscrire|télécharge|solicit|prueba|empieza|contáct|descarg|regíst|inscr|comprar|fale com|baixe|richiedi|prenota|prova |scarica|scopri|acquista|vraag|probeer|gratis|bestel|boka|køb|umów|zamów|wypróbuj|skontaktuj|заказ|попроб|связаться|купить|ücretsiz|iletişim|お問い合わせ|資料請求|無料|お申し込み|문의|신청|立即|免费|联系)/;
/** No button says more, in letters: a longer text that begins alike is a headline. */
const MAX_CALL = 30;
const isCall = (label: string) => label.length <= MAX_CALL && CALL.test(label);

/** What a label of several words says by how it begins or ends. */
function partOf(label: string): Phrase | undefined {
  const end = label.indexOf(" ");
  if (end <= 0) return undefined;
  const { beginnings, endings } = lexicon();
  const begun = beginnings.get(label.slice(0, end))?.find(([part]) => label.startsWith(part));
  return (begun ?? endings.get(label.slice(label.lastIndexOf(" ") + 1))?.find(([part]) => label.endsWith(part)))?.[1];
}

const COUNT = /^\d[\d.,]*\s*|[\s(]*\d[\d.,]*[\s)]*$/g;

/** "12 comments", "Comments (3)": a button may say how often it was pressed. */
function toolOf(label: string): Phrase | undefined {
  const bare = label.replace(COUNT, "");
  return bare !== label && phrases().get(bare) === "tool" ? "tool" : undefined;
}

const NETWORK =
  /\b(facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|flipboard|bluesky|threads|messenger|line|e-?mail|mail|sms|xing|tumblr)\b/;
const MAX_SHARE = 40;

/** "Share on Facebook", "per E-Mail teilen": the same label for every network. */
function shareOf(label: string): Phrase | undefined {
  if (label.length > MAX_SHARE || !NETWORK.test(label)) return undefined;
  const phrase = phrases().get(label.replace(NETWORK, " ").replace(/\s+/g, " ").trim());
  return phrase === "share" || phrase === "follow" ? phrase : undefined;
}

/** What a short text announces, when it is nothing but a label. */
export function phraseOf(text: string): Phrase | undefined {
  if (text.length > MAX_LABEL) return undefined;
  // Most texts are no labels and need no cleaning to tell.
  const lower = text.toLowerCase();
  const plain = phrases().get(lower);
  if (plain || !text) return plain;
  const decorated = isDecoration(text.charCodeAt(0)) || isDecoration(text.charCodeAt(text.length - 1));
  const label = decorated || ODD.test(text) ? labelOf(text) : lower;
  return (
    (label === lower ? undefined : phrases().get(label)) ??
    partOf(label) ??
    (ORDERS.test(label) || namesOrder(label) ? "newsletter" : undefined) ??
    (STORIES.test(label) || EASTERN.test(label) ? "related" : undefined) ??
    (isApp(label) ? "app" : undefined) ??
    toolOf(label) ??
    shareOf(label) ??
    (isCall(label) ? "call" : undefined)
  );
}

/** What the text of an element says as a label. */
export const saysOf = (element: Element): Phrase | undefined => phraseOf(element.textContent?.trim() ?? "");

/** Whether a short text announces a block below it; what a button says is none. */
export const announces = (text: string): boolean => !["call", undefined].includes(phraseOf(text));

/** The label that a longer text begins with, up to a colon: "Read also: Storm hits the coast". */
export function leadIn(text: string): Phrase | undefined {
  const end = text.slice(0, MAX_LABEL).search(/[:：|›»>]/);
  return end > 0 ? phraseOf(text.slice(0, end)) : undefined;
}
