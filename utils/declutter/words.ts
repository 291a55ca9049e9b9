/** Words that a promo's own text cannot do without, in the languages that news is written in. */

/** Parts of words, and words that must stand whole. */
interface Words {
  parts: readonly string[];
  whole?: readonly string[];
}

/** By its name. */
const NEWSLETTER =
  /newsletter|news-letter|boletín|boletin|boletim|infolettre|nieuwsbrie|nyhetsbrev|nyhedsbrev|uutiskirje|bülten|biuletyn|hírlev|рассылк|розсилк|ניוזלטר|النشرة|メルマガ|ニュースレター|뉴스레터|电子报|電子報/;

/** What one does to get it. */
const ORDER: Words = {
  parts:
    "inbox|email|e-mail|sign up|signup|subscribe|abonnieren|abonnez|anmelden|bestellen|inscri|inscre|cadastr|suscrib|suscríb|assine|iscriviti|schrijf|prenumerera|meld deg|tilmeld|tilaa|zapisz|odebírejte|iratkoz|abone ol|подпи|підпи|اشترك|订阅|訂閱|購読|구독신청|구독하기".split(
      "|",
    ),
};

const SUPPORT: Words = {
  parts:
    "donat|support|contribut|member|subscri|spende|unterstütz|abo|soutenez|soutenir|apoy|dona|socio|apoi|sostien|steun|doneer|stöd|støt|wesprzyj|wspiera|podpo|támoga|susține|поддерж|підтрим|destek|תמכ|ادعم|寄付|支援|후원|支持|贊助".split(
      "|",
    ),
  whole: ["don", "dons", "doe", "tue"],
};

const APP: Words = {
  parts:
    "aplica|applica|aplika|sovellus|uygulama|приложен|застосунк|אפליקצ|تطبيق|ऐप|ứng dụng|アプリ|앱|google play|play store".split(
      "|",
    ),
  whole: ["app", "apps", "appar", "appen", "apper"],
};

const isLetter = (char: string | undefined) => char !== undefined && char.toLowerCase() !== char.toUpperCase();

/** By plain search: on a page just loaded, patterns of this length cost more to compile than to run. */
function says(text: string, { parts, whole = [] }: Words): boolean {
  const lower = text.toLowerCase();
  return (
    parts.some((part) => lower.includes(part)) ||
    whole.some((word) => {
      for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1))
        if (!isLetter(lower[at - 1]) && !isLetter(lower[at + word.length])) return true;
      return false;
    })
  );
}

/** One pattern, for this is asked of every label. */
export const namesNewsletter = (text: string): boolean => NEWSLETTER.test(text.toLowerCase());
export const speaksOfOrder = (text: string): boolean => says(text, ORDER);
export const speaksOfNewsletter = (text: string): boolean => namesNewsletter(text) || speaksOfOrder(text);
export const speaksOfSupport = (text: string): boolean => says(text, SUPPORT);
export const speaksOfApp = (text: string): boolean => says(text, APP);
