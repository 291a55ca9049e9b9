/**
 * What lines say that belong to the site and not to the article, by language. Every test is for short lines, and
 * compiles as little as it can: a page is read once, and what is compiled for it is compiled anew for the next.
 */
import { anyOf, openings, whenLike } from "./openings.ts";

/** "Read also": an invitation to another article. */
export const READ_ALSO = openings(`
read (?:more|also|next|our|the full|full story|on:|related|all about|this next|here:|below:|original)
also read|see also|see more|more on this|more (?:from|on|about|stories|news|coverage|reading)|related(?:$|:| stor| article| news| content| reading| coverage| post| topic| link)
recommended(?:$|:| for you| reading| stor| video)|you (?:may|might) (?:also|like|enjoy)|don['’]t miss|must read|up next|next up|further reading|in case you missed|icymi
more (?:great |top |must-read )[^.!?]{0,20}stories
(?:watch|listen|learn more|find out more|click here|tap here|explore more|continue reading|keep reading|go deeper|view gallery|dig deeper|also on|check out|check this out|story continues|article continues|top stor|latest stor|latest news|trending|most read|most popular|editor['’]s picks?|editors['’] picks?|popular (?:stories|articles|now|posts))(?:$|:|[ ,|»>→-])
lesen sie|lies auch|lies (?:hier|dazu|mehr)|lest (?:hier|auch|den|dazu)|mehr (?:zum thema|dazu|aus|von|über|zu:|lesen|nachrichten|infos|informationen|artikel|themen)|auch interessant|passend dazu|passend zum|zum thema|das könnte|weiterlesen|weitere (?:artikel|nachrichten|themen|informationen|infos|meldungen)|siehe auch|hier geht|dazu passt|meistgelesen|meist gelesen|empfehlung|empfohlene|aktuelle (?:meldungen|nachrichten)|alle (?:artikel|nachrichten|news|infos) (?:zu|zum|aus)|jetzt lesen|hören sie|sehen sie (?:hier|auch)|schauen sie|lese-?tipp|mehr:|lesetipp|ebenfalls interessant|nichts verpassen
les (?:også|mer|mere|videre|hele|saken)|læs (?:også|mere|videre)|se også|läs (?:också|även|mer|vidare)|se (?:även|mer)|mest (?:läst|lest|læst)|relaterte?|relaterade
czytaj|przeczytaj|zobacz (?:też|także|również|więcej)|więcej (?:na|o|w|informacji)|polecamy|sprawdź|dowiedz się|dalszy ciąg|powiązane
číst (?:více|dále|také)|čtěte|přečtěte|více (?:k tématu|zde|o|z)|mohlo by|související|doporučujeme|nejčtenější|k tématu|prečítajte|čítajte
lire (?:aussi|la suite|également|plus)|à lire|a lire|voir aussi|à voir|sur le même|pour aller plus|en savoir plus|à écouter|notre sélection|retrouvez|articles? (?:liés|similaires)
leer (?:también|más|además)|lea (?:también|además|más)|lee (?:también|además|más)|te puede|le puede|te recomendamos|más (?:información|sobre|noticias|en)|ver (?:también|más)|mira también|además:|noticias? relacionad|artículos? relacionad|sigue leyendo|seguir leyendo|lo más (?:leído|visto)|no te pierdas
leggi|vedi anche|potrebbe interessarti|ti potrebbe|guarda anche|approfondi|per approfondire|articoli correlati|continua a leggere|scopri di più
lees (?:ook|meer|verder|hier)|bekijk (?:ook|hier)|zie ook|meer (?:over|lezen|nieuws)|gerelateerd|meest gelezen
leia (?:também|mais)|veja (?:também|mais)|saiba mais|mais (?:lidas|sobre)
ayrıca (?:oku|bak)|bunu da|bunlar da|ilgili haber|ilginizi|devamını oku|haberin devamı|daha fazla|önerilen|çok okunan|okumak için
lestu (?:einnig|meira)|sjá (?:einnig|nánar)|frétt af|mest lesið|tengdar
xem thêm|đọc thêm|tin liên quan|bài liên quan|có thể bạn|mời (?:quý vị|bạn)
اقرأ|إقرأ|شاهد|مواضيع|أخبار ذات|المزيد|قد يعجبك|طالع|ذات صلة
читай|читать|смотри|подробнее|по теме|ещё по теме|также|материалы по|дивіться
lue (?:myös|lisää)|katso myös|olvassa|kapcsolódó|citește|διαβάστε
関連|あわせて読み|合わせて読|次のページ|続きを読む|おすすめ|人気記事|もっと見る|【関連|【写真|【画像|【動画|【図|前のページ
관련\\s?기사|관련기사|더 ?보기|추천|많이 본|이전 ?기사|다음 ?기사|바로가기|▶|☞|ⓒ
相关|相關|延伸阅读|延伸閱讀|推荐阅读|更多|阅读更多|閱讀更多
`);

/** Invitations to subscribe, sign in, follow, donate, comment, install. */
export const SIGN_UP = openings(`
sign (?:up|in)|log ?in|subscribe|already (?:a subscriber|have an account)|create (?:a|an|your)(?: free)? account|register (?:now|for free|to )|register / sign in|access (?:articles|all articles|stories)|exclusive (?:articles|stories|content) (?:by|from|for)|enjoy (?:additional|more|unlimited) (?:articles|access|stories)|our website is (?:the|your) (?:place|home)|get (?:the latest|our|more|unlimited|full access|breaking|daily|news|a daily|instant|e-?mail|real-?time)|join (?:our|the (?:conversation|discussion|club)|us|now)|follow (?:us|@|our|on|along|him|her|the author)|support (?:our|local|independent|us)|donate|download (?:our|the)|enter your e?-?mail|your e?-?mail|newsletter|email address|e-?mail(?:$|:)|by (?:signing|subscribing|clicking|submitting|providing|entering)|we(?:'|’)ll (?:send|email)|thanks? (?:you )?for (?:subscribing|signing|reading|registering)|unsubscribe|stay (?:up to date|updated|informed|in the loop|connected)|never miss|don['’]t have an account|this (?:content|article|story) is (?:reserved|for subscribers|exclusive|only|free to read)|unlimited (?:online )?access|share (?:this|your thoughts|on|via|article|story)|save (?:article|story)|add us as|add .{1,30} (?:on|as a) (?:your )?(?:preferred|google)|make us|like us on|find us on|connect with us|leave a (?:comment|reply)|post a comment|comments?(?: are closed)?(?:$| \\()|view (?:all )?comments|show (?:all )?comments|be the first to|we use cookies|this site uses cookies|accept (?:all|cookies)|manage (?:consent|cookies|preferences)|advert(?:s|isements?|ising)?(?:$|\\W)|click here|sponsored|paid (?:content|post)|story continues below|click to share|opens in new window|a (?:welcome|confirmation) email|there was an error|or$|please (?:try again|enter|enable|check|log|sign|subscribe|verify)|something went wrong|copy link|copied|print(?:$| this)|gift (?:this )?article|send us|have (?:a|any) (?:tip|news tip|story|comment)|got a (?:tip|story)|contact us|want more|if you (?:enjoyed|liked|like) this|was this|rate this|loading|we apologi[sz]e, but this video|sorry, (?:but )?this (?:video|content)|(?:this|the) (?:video|player) (?:has failed|failed|cannot be|can['’]t be|could not be|is (?:not|no longer|currently un|un)available)|table of contents(?:$|:)
melden sie sich|oder$|jetzt (?:anmelden|abonnieren|registrieren|testen|kostenlos|bestellen|herunterladen)|anmelden|registrieren|folgen sie|folge uns|folgt uns|sie sind bereits|bereits (?:abonnent|registriert)|kostenlos|ihre? e-?mail|mit (?:der|ihrer) anmeldung|empfohlener? (?:redaktioneller?|externer?)|an dieser stelle|dieser (?:externe )?inhalt|externe(?:r|n)? inhalte?|ich bin damit einverstanden|personenbezogene daten|wir benötigen ihre zustimmung|ein klick für|datenschutz|cookie|anzeige(?:$|:)|werbung|teilen(?:$|:)|artikel (?:teilen|drucken|merken|anhören)|drucken|merken|kommentare?(?:$| )|diskutieren|schreiben sie|ihre meinung ist uns|ihnen gefällt|unsere? app|mehr lesekomfort|whatsapp-kanal|abonniere|hol dir|sichern sie sich|inhalt (?:anzeigen|laden)|box (?:auf|zu)klappen|link (?:kopieren|kopiert|zum)|zur (?:startseite|merkliste)|verwendung dieser|alle inhalte|haben sie (?:fragen|hinweise|einen fehler)|fehler (?:gefunden|melden)|inhaltsverzeichnis|(?:dieses|das) video (?:kann|konnte|ist) (?:nicht|derzeit)
abonnez|inscrivez|s['’]abonner|connectez|déjà abonné|se connecter|recevez|suivez|partager|publicité|commentaires|votre e-?mail|réagir|accepter|lecture (?:restreinte|zen)|cet article est réservé
suscríbe|suscrib|regístr|inicia sesión|síguenos|sigue (?:a|toda|nuestro|todas)|compartir|publicidad|comentarios|recibe|apúntate|únete|tu suscripción
iscriviti|abbonati|accedi|registrati|seguici|condividi|pubblicità|commenti|ricevi|resta aggiornato|riproduzione riservata
abonneer|schrijf je in|meld je aan|inloggen|volg ons|deel (?:dit|op)|advertentie|reacties|wil je (?:meer|elke)|nieuwsbrief
zapisz się|zaloguj|subskrybuj|obserwuj|udostępnij|komentarze|dołącz|masz już konto|prenumerata
přihlá|odebírejte|sledujte|sdílet|diskuse|komentáře|předplat|vstoupit do diskuse|máte zájem|darujte
abonner|abonnér|logg inn|log ind|logga in|prenumerera|meld deg|tilmeld|følg (?:oss|os)|del (?:på|artikkelen|artiklen)|dela|annonse?$|annons|kommentarer|nyhetsbrev|nyhedsbrev|tips oss|har du (?:tips|et tip)|bli (?:abonnent|medlem)|denne artikkelen er over|saken oppdateres|les mer om kunstig
abone|kayıt ol|giriş yap|üye ol|takip edin|takip et|paylaş|reklam|yorum|bülten|google news
đăng ký|đăng nhập|theo dõi|chia sẻ|quảng cáo|bình luận
اشترك|سجل|تابعنا|شارك|إعلان|تعليق|النشرة
подпис|войти|следите|поделит|реклама|комментар|рассылк
áskrift|skráðu|deila|athugasemd|fylgstu
無料会員|会員登録|ログイン|シェア|広告|コメント|フォロー|この記事は有料|残り\\d|有料会員|購読
구독|로그인|회원가입|공유|광고|댓글|팔로우|무단 ?전재|저작권|기사제보|제보|좋아요|글자크기|뉴스레터
订阅|登录|分享|广告|评论|關注|关注|登入|訂閱
`);

/** A picture's caption or credit that stands as a line of its own. */
export const CREDIT = anyOf(
  openings(
    `
photo(?:graph)?s?|image|picture|pic|video|graphic|illustration|source|credits?|foto|fotos|bild(?:er|quelle|rechte)?|quelle|grafik
symbolfoto|symbolbild|archivbild|archivfoto|imago|titelbild|crédits?|fuente|imagen|immagine|credito|zdroj|źródło|fot\\.?|autor
ilustrační foto|kilde|kuva|ljósmynd|mynd|kaynak|fotoğraf|ảnh|nguồn|صورة|المصدر|фото|источник|写真|画像|提供|出典|사진|legende|legend
bildunterschrift|audio|feature image|featured image|lead image|cover (?:photo|image)|header image|screenshot|getty|ap photo|reuters
`,
    "(?: (?:by|credit|credits|source|courtesy(?: of)?|via|von|de|par|di|af|av|door|illustration))?\\s*(?:[:：/|©(@=—–]|-(?!\\p{L}))",
  ),
  openings(`
photo by|photos by|image by|image via|image courtesy|photo courtesy|photo via|picture by|photograph by|courtesy of|illustration by
video by|foto (?:af|av|von|di|de)|[©ⓒ]|\\(c\\) 
`),
);

/** A caption that closes with its credit: "The pier in May (Image: Harbour Office)", "… Photo: J. Doe". */
export const ENDS_IN_CREDIT = whenLike(
  /image|photo|pic|bild|foto|video|screenshot|credit|archiv|[©ⓒ]|fot\.|ljósmynd|billede|kuva|kép|ảnh/,
  /(?:[([](?:image|images|photo|photos|picture|pic|bild|foto|fotos|video|screenshot|credit|photo by|image credit|photo credit|archivbild|symbolbild|archivfoto|symbolfoto|archiv|©|ⓒ)(?: (?:by|credit|courtesy of|via|source))?(?:[:：/] ?[^)\]]{1,80})?[)\]]|(?:^|[\s.|/])(?:photo|foto|bild|fot\.|photograph|image|picture|photo credit|image credit|fotograf|ljósmynd|billede|kuva|kép|ảnh)[:：/] ?[^.!?:]{2,70}(?:\.\p{L}{2,3})?|(?:photo|photograph|image|picture|foto) (?:by|via|von) [^.!?:]{2,70})$/u,
);

/** Agencies and picture desks whose bare name below a picture is a credit. */
export const AGENCY_CREDIT = whenLike(
  /getty|afp|reuters|ap|dpa|epa|keystone|imago|stock|alliance|zuma|pa|alamy|bloomberg|ntb|scan|tt|ritzau|čtk|efe|an[sp]|belga|yonhap|kyodo|splash|pixabay|pexels|wikimedia|deposit|freepik|canva|time/,
  /(?:\/|via |\(|^|, |\| )(?:getty images|getty|afp|reuters|ap|ap photo|dpa|epa|keystone|imago|apa|shutterstock|istock(?:photo)?|picture alliance|zuma|pa(?: wire| media| images)?|alamy|bloomberg|ntb|scanpix|tt|ritzau|čtk|pap|efe|ansa|anp|belga|yonhap|kyodo|unsplash|pixabay|pexels|wikimedia(?: commons)?|adobe stock|adobestock|depositphotos|freepik|canva|dreamstime)(?!\p{L})(?:[ /)a-z]{0,40})$/u,
);

/** A byline, dateline or time of publication that stands as a line of its own. */
export const BYLINE = anyOf(
  whenLike(/^(?:from )?(?:our )?staff/, /^(?:from )?(?:our )?staff (?:reports?|reporters?|writers?)$/),
  // "AFP, Port Alder"; "The Associated Press Published Monday, May 3, 2027 8:22AM".
  whenLike(
    /^(?:afp|ap|reuters|dpa|apa|efe|ansa|cna|bloomberg)[,/]/,
    /^(?:afp|ap|reuters|dpa|apa|efe|ansa|cna|bloomberg)[,/] ?\p{L}[\p{L} .'’-]{1,30}$/u,
  ),
  whenLike(
    / (?:published|updated|posted) .*\d{4}/,
    /^[^.!?:]{3,60} (?:published|updated|posted) [^.!?]{0,30}\d{4}[^!?]{0,30}$/,
  ),
  openings(
    `
by|von|par|por|di|af|av|door|text|texte|autor(?:en|in)?|author|written by|words by|reported by|posted by|story by|przez|yazan
written|reviewed by|edited by|medically reviewed by|fact[- ]checked by|compiled by|produced by
`,
    "\\s*:?\\s+(?=\\p{Ll})[^.!?]{2,90}$",
  ),
  openings(
    `
published|updated|posted|last updated|last modified|first published|modified|date|erstellt|veröffentlicht|aktualisiert|erschienen
stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|publisert|oppdatert|publiceret|opdateret|publicerad|uppdaterad
gepubliceerd|opublikowano|aktualizacja|data|publikováno|aktualizováno|yayınlanma|güncelleme|giriş|son güncelleme
公開|更新|配信|입력|수정|등록|发布|發布|نشر
`,
    "(?: (?:am|on|at|le|il|el|den|op|:))?\\s*[:：]?\\s*[^.!?]{0,12}\\d[^!?]{0,60}$",
  ),
);

/** A bare time, date, or length: "21.04.2024, 20:24 Uhr", "3 min read", "5 hours ago". */
export const MOMENT = whenLike(
  /^[^\d]{0,20}\d.{0,60}$/,
  /^[^\p{L}\p{N}]*(?:(?:\p{L}{2,10}[.,]?\s+)?\d{1,4}(?:[./-]\s?|\.?\s+(?:de |d')?\p{L}{3,12}[.,]?\s+)\d{1,4}(?:[./-]\s?\d{2,4})?(?:[\s,|·–-]+(?:um |at |às |kl\.? )?\d{1,2}[:.h]\d{2}(?::\d{2})?)?(?:\s*(?:uhr|h|am|pm|a\.m\.|p\.m\.|gmt|est|edt|et|pst|pdt|cet|cest|utc|ist|bst)\.?)*|\p{L}{3,10}\.? \d{1,2},? \d{4}(?:[\s,|·at–-]+\d{1,2}:\d{2}\s*(?:am|pm)?(?: [a-z]{2,4})?)?|\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:am|pm|uhr|h|min))?|\d{1,3}\s*(?:-|–)?\s*(?:min(?:uten?|utes?|s|\.)?|stunden?|hours?|hrs?|days?|tage?n?|weeks?|mins?|sek\.?|seconds?)\s*(?:read(?:ing time)?|lesezeit|de lecture|de lectura|lesetid|lästid|ago|lesedauer|video|audio)?)[^\p{L}\p{N}]*$/u,
);

/** "X is a reporter at …": a line about the author at the end. */
export const BIO = whenLike(
  /\bis |covers|writes|reports|\bhas |can be|follow |\b(?:ist|arbeitet|schreibt) /,
  /^(?!according to|laut|selon|según|the (?!author|writer)|an? |this |its? |that )[^.]{2,60}?(?:\bis (?:a|an|the|our|currently|based)\b.{0,80}?\b(?:reporter|correspondent|journalist|editor|columnist|writer|author|contributor|freelance|professor|researcher|fellow|blogger|producer|founder|co-founder|director|critic)\b|\b(?:covers|writes about|reports on|has (?:been|covered|written|worked))\b|\bcan be reached at\b|\bfollow (?:him|her|them)\b| ist (?:redakteur|autor|korrespondent|journalist|reporter|chefredakteur|volontär|freie)| arbeitet (?:als|bei|seit)| schreibt (?:für|über|seit))/u,
);
