/**
 * What promos call themselves, in the languages that news is written in: labels and headings, whole and in lower case.
 * A phrase belongs here only if it is never a headline, a subheading or a sentence of a report.
 */

import { namesNewsletter, speaksOfOrder } from "./words.ts";

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
recently viewed|back to blog|back to articles|return to articles|return to blog|view all posts|view all articles|more to explore|explore more articles|recent comments|latest issue|continue reading the main story|nächster artikel|vorheriger artikel|also check out|recent posts|recent articles|picked for you|you may like these posts|recommended from editorial|more from author|most discussed|popular right now|stories chosen for you|curated for you|popular this week|popular today|most popular this week|next post|previous post|next story|previous story|just in
weitere beiträge|weitere beiträge zum thema|mehr zu diesem thema|mehr aus dem ressort|neueste beiträge|letzte beiträge|aktuelle beiträge|articles récents|derniers articles|entradas recientes|posts recentes|articoli recenti|ultimi articoli|recente berichten|senaste inläggen|siste innlegg|seneste indlæg|viimeisimmät artikkelit|ostatnie wpisy|najnowsze wpisy|nejnovější příspěvky|legutóbbi bejegyzések|articole recente|последние записи|свежие записи|son yazılar|πρόσφατα άρθρα|פוסטים אחרונים|أحدث المقالات|最近の投稿|최근 글|近期文章|最新文章
related|related topics|more on this story|more on this topic|more like this|more from this section|more stories from|most read|most popular|most viewed|most watched|most commented|trending|trending now|popular|popular now|editor's picks|editors' picks|editor's choice|recommended|recommended for you|recommended by|suggested for you|you may also like|you might also like|you may like|you might like|you may be interested in|you might be interested in|up next|read next|what to read next|read more|read also|also read|see also|don't miss|don't miss these|must read|must reads|in case you missed it|from our partners|around the web|from around the web|from the web|keep reading|more for you|explore more|our picks|next article|previous article
mehr zum thema|zum thema|mehr dazu|mehr aus|lesen sie auch|lesen sie mehr|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte sie interessieren|das interessiert andere leser|meistgelesen|meistgelesene artikel|meist gelesen|meistgelesen heute|meistgesehen|am meisten gelesen|verwandte themen|verwandte artikel|weitere artikel|weitere themen|weitere meldungen|weitere nachrichten|empfohlener artikel|empfehlungen|empfehlungen der redaktion|unsere empfehlungen|top-themen|beliebt|beliebte artikel|aus dem ressort|mehr lesen|mehr nachrichten
à lire aussi|lire aussi|a lire aussi|à lire également|lire également|à voir aussi|voir aussi|à lire|sur le même sujet|sur le même thème|articles liés|articles similaires|les plus lus|le plus lu|articles les plus lus|plus lus|nos recommandations|recommandé pour vous|vous aimerez aussi|vous pourriez aussi aimer|contenus sponsorisés|à découvrir|à ne pas manquer|dans la même rubrique|en savoir plus|les plus populaires|pour aller plus loin
lee también|lea también|leer también|te puede interesar|te puede gustar|también te puede interesar|le puede interesar|te recomendamos|noticias relacionadas|artículos relacionados|contenido relacionado|más leídas|lo más leído|las más leídas|lo más visto|más noticias|más información|relacionadas|relacionados|recomendados|recomendado para ti|temas relacionados|ver también|no te pierdas|leia também|leia mais|veja também|saiba mais|notícias relacionadas|mais lidas|as mais lidas|mais lidos|você pode gostar|recomendados para você|leia ainda|confira também|mais sobre
leggi anche|leggi pure|potrebbe interessarti|potrebbe interessarti anche|potrebbero interessarti|ti potrebbe interessare|articoli correlati|correlati|i più letti|più letti|le più lette|più lette|notizie correlate|consigliati per te|approfondimenti|vedi anche|da non perdere
lees ook|lees meer|lees verder|meer over|meer nieuws|gerelateerd|gerelateerde artikelen|meest gelezen|aanbevolen|bekijk ook|ook interessant|misschien ook interessant|läs också|läs även|läs mer|mest läst|mest läst just nu|fler artiklar|rekommenderat|relaterat|relaterade artiklar|mer om ämnet|mer i ämnet|les også|les mer|mest lest|flere saker|siste nytt|anbefalt|relaterte saker|læs også|læs mere|mest læste|mest læst|seneste nyt|relaterede artikler|anbefalede|lue myös|lue lisää|luetuimmat|suosituimmat|suosittelemme|aiheesta lisää|lesið einnig|mest lesið
czytaj też|czytaj także|czytaj również|czytaj więcej|przeczytaj także|przeczytaj też|zobacz także|zobacz też|zobacz również|polecamy|polecane|najczęściej czytane|najpopularniejsze|najnowsze|powiązane artykuły|podobne artykuły|čtěte také|čtěte dále|přečtěte si také|nejčtenější|související|související články|mohlo by vás zajímat|doporučujeme|doporučované|čítajte aj|najčítanejšie|kapcsolódó cikkek|ajánlott cikkek|legolvasottabb|olvassa el ezt is|ez is érdekelheti|kövessen|citește și|citiți și|cele mai citite|articole similare|recomandări|pročitajte i|najčitanije|povezane vijesti|preberite tudi|najbolj brano|прочетете още|читайте также|читать также|читайте еще|смотрите также|по теме|материалы по теме|самое читаемое|популярное|рекомендуем|другие новости|новости по теме|читайте також|дивіться також|популярні новини|матеріали по темі|вас може зацікавити
ilgili haberler|bunlar da ilginizi çekebilir|ilginizi çekebilir|en çok okunanlar|çok okunanlar|önerilen haberler|benzer haberler|diğer haberler|διαβάστε επίσης|διαβαστε επισης|διαβάστε ακόμα|δείτε επίσης|δημοφιλή|σχετικά άρθρα|כתבות נוספות|כתבות קשורות|עוד בנושא|אולי יעניין אותך|קראו גם|הנקראות ביותר|اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|إقرأ أيضا|اقرأ المزيد|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|الأكثر قراءة|المزيد|قد يعجبك أيضا|قد يهمك|اخترنا لكم|بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|پربازدیدترین|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|संबंधित खबरें|और पढ़ें|আরও পড়ুন|আরো পড়ুন|সম্পর্কিত খবর|மேலும் படிக்க|baca juga|artikel terkait|berita terkait|berita terpopuler|terpopuler|lihat juga|simak juga|rekomendasi|tin liên quan|bài liên quan|xem thêm|đọc thêm|tin cùng chuyên mục|đọc nhiều|tin nổi bật|ข่าวที่เกี่ยวข้อง|関連記事|関連ニュース|おすすめ記事|おすすめ|あわせて読みたい|人気記事|アクセスランキング|ランキング|こちらもおすすめ|관련기사|관련 기사|관련뉴스|많이 본 뉴스|많이 본 기사|인기기사|추천기사|추천 뉴스|이 시각 주요뉴스|相关阅读|相关新闻|相关文章|延伸阅读|推荐阅读|热门文章|热门新闻|猜你喜欢|相關新聞|延伸閱讀|推薦閱讀|熱門新聞|你可能也喜歡|您可能感興趣
önerilen video|zur startseite|zurück zur startseite|zur übersicht|back to homepage|retour à l'accueil|view more|see more|show more|load more|see all|view all|mehr anzeigen|alle anzeigen|voir plus|ver más|ver mais|zobacz więcej|もっと見る|더보기
also of interest|more stories like this|more stories like this one|read more stories|hot topics|random posts
am beliebtesten|passend zum artikel|mehr zum artikel|lesetipps|unsere lesetipps|leseempfehlungen|neueste artikel|lesen sie dazu|aus unserem netzwerk
à lire ensuite|autres articles|hoy interesa|lo último|últimas noticias|lee más|últimas notícias|mais notícias|leia a seguir|artigos relacionados|recomendadas|ultime notizie|ti consigliamo|notizie più lette
net binnen|senaste nytt|populärast|flere artikler|mest populære|populært|fleira áhugavert|nýjustu fréttir
więcej na ten temat|na ten temat|popularne|další články|k tématu|сейчас читают
son haberler|en son haberler|آخر الأخبار|ताजा खबरें|pilihan editor|cùng chuyên mục|có thể bạn quan tâm
前の記事|次の記事|最新記事|最新記事一覧|注目のタグ|新着記事|新着ニュース|最新ニュース|ニュースランキング|記事ランキング
es noticia|hoy en portada|meest recent|para saber más|당신이 관심 있을 만한 이슈|이 기사와 관련된 기사|这篇文章的相关内容
`;

/** How headings of such blocks begin that name a section, a subject or an author after it. */
const MORE = `
more from|more on|more about|more in|more stories from|more news from|latest from|the latest from|recommended by|read more on|read more about|trending in|top stories in|most read in|most popular in|more great
mehr zu|mehr zum|mehr zum thema|mehr zur|mehr von|mehr aus|mehr über|weitere artikel|weitere nachrichten|neues aus|lesen sie mehr|plus de|plus sur|más de|más sobre|más en|más noticias de|lo más leído|lo último de|últimas noticias de|mais de|mais sobre|últimas de|mais lidas|altri articoli|altre notizie
meer over|meer van|meer uit|mer om|mer från|mer fra|flere artikler|mest lesið|nýjast|więcej o|więcej na temat|více o|больше о|περισσότερα για|المزيد من
`;

/** What stands before a row of links to the subjects of an article. */
const TOPICS = `
tags|tag|tagged|categories|archives|blog archive|labels|article tags|posted in|tagged with|filed under|topics|topic|in this article|keywords|read more about|more about|themen|thema|themen in diesem artikel|lesen sie mehr zum thema|schlagwörter|schlagworte|schlagwort|mots-clés|sujets|thèmes|etiquetas|archivado en|temas|más sobre|tópicos|assuntos|onderwerpen|ämnen|emner|aiheet|tématy|témata|теги|темы|теми|etiketler|وسوم|タグ|キーワード|関連タグ|関連キーワード|人気キーワード|注目キーワード|注目の話題|急上昇ワード|태그|標籤|关键词|related tags|trending topics|top trending|hot picks|hot on the web|popular topics|top searches|top trends|popular tags
mehr lesen über|mehr zu diesen themen|följ ämnen i artikeln|související témata|más temas
`;

/** Buttons beside an article that do something with it, or lead to what readers wrote below. */
const TOOL = `
print|print article|save|save article|save story|save this story|save for later|bookmark|reading list|copy|text size|font size|gift article|give feedback|feedback|comment|comments|leave a comment|post a comment|add a comment|view comments|show comments|join the discussion|e-mail|email|send|report error|discussion|tamaño de letra|reportar un error|regala esta noticia|report this article|give this article|sign in to comment|log in to comment|start a conversation|start the conversation|join discussion|no comments yet|be the first to comment|post comment|read comments|write a comment|read later|download pdf|view pdf|download als pdf|artikel drucken|später lesen|suggest a correction|submit a correction|report an error|fehler melden|signaler une erreur|was this article helpful|was this page helpful|was this helpful|wie hat ihnen dieser artikel gefallen|add comment|comments are closed
drucken|ausdrucken|merken|artikel merken|speichern|zur merkliste|schriftgröße|versenden|kommentieren|kommentare|kommentare anzeigen|zu den kommentaren|link kopieren|diskussion
imprimer|enregistrer|commenter|commentaires|voir les commentaires|réagir|envoyer|copier le lien|imprimir|guardar|copiar enlace|comentar|comentarios|comenta|ver comentarios|enviar|salvar|comentários|stampa|salva|commenta|commenti|leggi i commenti
afdrukken|bewaren|reageer|reacties|skriv ut|spara|kommentera|kommentarer|lagre|kommenter|udskriv|tulosta|tallenna|kommentoi|drukuj|zapisz|skomentuj|komentarze|tisk|uložit|diskuse|diskuze|komentáře|печать|распечатать|сохранить|комментарии|друк|коментарі|yazdır|kaydet|yorumlar|yorum yap|εκτύπωση|σχόλια|הדפסה|תגובות|طباعة|تعليقات|cetak|komentar|bình luận|印刷|印刷する|メールで送る|リンクをコピーする|リンクをコピー|保存|保存する|コメント|コメントを書く|인쇄|프린트|스크랩|댓글|댓글쓰기|좋아요|북마크|打印|收藏|评论|留言
`;

const SHARE = `
share|tweet|pin it|share this|share this article|share this story|share the story|share article|share on|share via|share by|share this on|share to|click to share on|share this post|share with your friends|share your thoughts|share options|print this page|share link|copy link|email this article|gift this article
teilen|teilen und weiterempfehlen|artikel teilen|beitrag teilen|diesen artikel teilen|auf teilen|über teilen|per teilen|partager|partager l'article|partager cet article|partager sur|partager par|partagez|compartir|compartir artículo|compartir en|compartir por|comparte|comparte esta noticia|compartilhar|compartilhe|compartilhe esta notícia|partilhar|condividi|condividi articolo|condividi su|deel|delen|deel dit artikel|dela|dela artikeln|del artikkelen|del artikel|del|jaa|jaa artikkeli|udostępnij|podziel się|sdílet|sdílejte|zdieľať|megosztás|megosztom|distribuie|podijeli|поделиться|поділитися|paylaş|haberi paylaş|κοινοποίηση|שתפו|שתף|شارك|مشاركة|شارك الخبر|اشتراک گذاری|शेयर करें|bagikan|chia sẻ|แชร์|シェア|シェアする|で共有する|でシェア|で送る|공유|공유하기|分享|分享到
`;

const FOLLOW = `
follow us|follow us on|follow me|follow me on|follow us on social media|connect with us|find us on|like us on|follow|stay connected|get social|join our whatsapp channel|follow us on google news|add us as a preferred source|add as preferred source on google|join the conversation|join our telegram channel
folgen sie uns|folge uns|folgen sie uns auf|suivez-nous|suivez-nous sur|síguenos|síguenos en|siga-nos|siga nas redes sociais|seguici|seguici su|volg ons|volg ons op|följ oss|følg oss|følg os|seuraa meitä|obserwuj nas|śledź nas|sledujte nás|kövessen minket|urmărește-ne|подписывайтесь|подписывайтесь на нас|мы в соцсетях|bizi takip edin|ακολουθήστε μας|עקבו אחרינו|تابعنا|تابعونا|हमें फॉलो करें|ikuti kami|フォローする|팔로우|关注我们|追蹤我們
`;

const APP = `
discover our apps|explore our apps|get our apps|entdecken sie unsere apps|unsere apps|découvrez nos applications|nos applications|descubre nuestras apps|nuestras apps|conheça nossos aplicativos|nossos apps|scopri le nostre app|le nostre app|ontdek onze apps|onze apps|våra appar|vores apps|våre apper|nasze aplikacje|naše aplikace|наши приложения|uygulamalarımız|تطبيقاتنا|アプリ一覧|앱 서비스
download our app|download the app|get the app|get our app|our app|our apps|download our apps|mobile app|news app|mobile apps|download app|download on the app store|get it on google play|available on the app store|open in app|open app|use app|read in app|install our app|available on google play|app store|google play
app herunterladen|jetzt app herunterladen|unsere app|zur app|téléchargez l'application|téléchargez notre application|télécharger l'application|notre application|l'application|descarga la app|descarga nuestra app|descárgate la app|nuestra app|baixe o app|baixe nosso app|baixe o aplicativo|scarica l'app|scarica la nostra app|download de app|ladda ner appen|last ned appen|hent appen|lataa sovellus|pobierz aplikację|stáhněte si aplikaci|скачать приложение|скачайте приложение|мобильное приложение|uygulamayı indir|הורידו את האפליקציה|حمل التطبيق|ऐप डाउनलोड करें|unduh aplikasi|tải ứng dụng|アプリで読む|アプリをダウンロード|앱 다운로드|下载app|打开app|下載app
`;

const SUPPORT = `
support us|support our journalism|support our work|support independent journalism|donate|donate now|make a donation|become a member|become a supporter|contribute|buy me a coffee|please donate|support quality journalism
unterstützen sie uns|unterstützen|jetzt spenden|spenden|jetzt unterstützen|soutenez-nous|soutenez notre journal|soutenir|faire un don|je fais un don|apóyanos|apoya nuestro periodismo|hazte socio|hazte socia|dona|donar|apoie|apoie o jornalismo|doe agora|sostienici|sostieni|dona ora|steun ons|doneer|doneer nu|stöd oss|støtt oss|støt os|tue meitä|wesprzyj nas|wspieraj nas|podpořte nás|podporte nás|támogass|támogatás|susține|поддержать|поддержите нас|підтримати|bize destek ol|תמכו בנו|ادعمنا|寄付する|후원하기|支持我们|贊助我們
`;

/** Lone links that sell the place they stand in. */
const PAID = `
advertise here|advertise with us|your ad here|place your ad here|advertise|partner links|our partners|paid links|useful links|hier werben|werben sie hier|ihre werbung hier|votre publicité ici|annoncez ici|anúnciate aquí|anúnciese aquí|publicidad aquí|anuncie aqui|anuncie|la tua pubblicità qui|adverteer hier|adverteren|annonsera här|annonser her|annoncer her|mainosta täällä|twoja reklama tutaj|reklamuj się|vaše reklama zde|разместить рекламу|здесь могла быть ваша реклама|buraya reklam ver|reklam ver|أعلن معنا|اعلن معنا|pasang iklan|広告掲載|광고문의|友情链接
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
];
const known = new Map<string, Phrase>();
for (const [kind, list] of sets)
  for (const line of list.split("\n")) for (const phrase of line.split("|")) known.set(phrase, kind);
known.delete("");
/** Every phrase, written above as `labelOf` would write it: a page pays for this at each load. */
export const phrases: ReadonlyMap<string, Phrase> = known;

/** By their first words, so that few are compared. */
const beginnings = new Map<string, string[]>();
for (const phrase of MORE.split(/[\n|]/).filter(Boolean)) {
  const first = phrase.split(" ", 1)[0]!;
  beginnings.set(first, [...(beginnings.get(first) ?? []), `${phrase} `]);
}

/** "Latest stories", "related videos": whatever the one and the other. */
const STORIES =
  /^(?:(?:our |the )?(?:latest|(?:most )?popular|most (?:read|viewed|watched)|trending|related|recommended|similar|featured|other|top|further|suggested|editor'?s'? choice)|more(?: top)?) (?:posts?|news|articles?|stor(?:y|ies)|content|coverage|links|resources|reads|reading|videos?)$/;

/** "Our newsletter", "Inscrivez-vous à la newsletter": a name and next to nothing else, or what one does to get it. */
const namesOrder = (label: string) => namesNewsletter(label) && (label.split(" ").length <= 3 || speaksOfOrder(label));

/** "Sign up for our emails", "Get the harbour newsletter": whatever stands between. */
const ORDERS =
  /^(?:get|join|receive|register|sign ?up|subscribe)\b.*\b(?:newsletters?|e-?mails?|inbox|updates|alerts)$/;

/** How a button begins that sells something, in as many languages as sell by buttons. */
const CALL =
  /^(?:(?:book|request|get|start|try|schedule|talk|sign ?up|apply|learn more|find out more|shop|buy|order|download|join (?:now|free|us))(?![a-z])|contact|regist|reserv|enrol|jetzt |kostenlos|demo |termin |kontakt|mehr (?:erfahren|infos)|demande[rz]|essa[iy]|réserv|nous contacter|s'inscrire|télécharge|solicit|prueba|empieza|contáct|descarg|regíst|inscr|comprar|fale com|baixe|richiedi|prenota|prova |scarica|scopri|acquista|vraag|probeer|gratis|bestel|boka|køb|umów|zamów|wypróbuj|skontaktuj|заказ|попроб|связаться|купить|ücretsiz|iletişim|お問い合わせ|資料請求|無料|お申し込み|문의|신청|立即|免费|联系)/;
/** No button says more, in letters: a longer text that begins alike is a headline. */
const MAX_CALL = 30;
const isCall = (label: string) => label.length <= MAX_CALL && CALL.test(label);

/** Whether a label in lower case begins as "More from …" does. */
function isMore(label: string): boolean {
  const end = label.indexOf(" ");
  return end > 0 && (beginnings.get(label.slice(0, end))?.some((phrase) => label.startsWith(phrase)) ?? false);
}

const COUNT = /^\d[\d.,]*\s*|[\s(]*\d[\d.,]*[\s)]*$/g;

/** "12 comments", "Comments (3)": a button may say how often it was pressed. */
function toolOf(label: string): Phrase | undefined {
  const bare = label.replace(COUNT, "");
  return bare !== label && phrases.get(bare) === "tool" ? "tool" : undefined;
}

const NETWORK =
  /\b(facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|flipboard|bluesky|threads|messenger|line|e-?mail|mail|sms|xing|tumblr)\b/;
const MAX_SHARE = 40;

/** "Share on Facebook", "per E-Mail teilen": the same label for every network. */
function shareOf(label: string): Phrase | undefined {
  if (label.length > MAX_SHARE || !NETWORK.test(label)) return undefined;
  const phrase = phrases.get(label.replace(NETWORK, " ").replace(/\s+/g, " ").trim());
  return phrase === "share" || phrase === "follow" ? phrase : undefined;
}

/** What a short text announces, when it is nothing but a label. */
export function phraseOf(text: string): Phrase | undefined {
  if (text.length > MAX_LABEL) return undefined;
  // Most texts are no labels and need no cleaning to tell.
  const lower = text.toLowerCase();
  const plain = phrases.get(lower);
  if (plain || !text) return plain;
  const decorated = isDecoration(text.charCodeAt(0)) || isDecoration(text.charCodeAt(text.length - 1));
  const label = decorated || ODD.test(text) ? labelOf(text) : lower;
  return (
    (label === lower ? undefined : phrases.get(label)) ??
    (isMore(label) ? "more" : undefined) ??
    (ORDERS.test(label) || namesOrder(label) ? "newsletter" : undefined) ??
    (STORIES.test(label) ? "related" : undefined) ??
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
