/** Bylines that we wrote, with what each must give. Every name is made up. */
export interface Expected {
  lang: string;
  text: string;
  /** "Name", "Name = role", "Name @ house", "Name (part)"; desks as "*Desk". */
  people: string[];
  agencies?: string[];
  emails?: string[];
  houses?: string[];
  lenient?: boolean;
}

export const BYLINES: Expected[] = [
  // English
  { lang: "en", text: "By Nora Quill, Certified Harbour Pilot", people: ["Nora Quill"] },
  { lang: "en", text: "Nora Quill Dec 04, 2025 ∙ Paid", people: ["Nora Quill"] },
  { lang: "en", text: "By Nora Quill", people: ["Nora Quill"] },
  { lang: "en", text: "BY NORA QUILL", people: ["NORA QUILL"] },
  { lang: "en", text: "By Nora Quill, Tobin Marsh and Ines Vale", people: ["Nora Quill", "Tobin Marsh", "Ines Vale"] },
  { lang: "en", text: "By Nora Quill & Tobin Marsh", people: ["Nora Quill", "Tobin Marsh"] },
  { lang: "en", text: "Johnson & Johnson", people: ["*Johnson & Johnson"] },
  { lang: "en", text: "By Nora Quill, staff writer", people: ["Nora Quill = staff writer"] },
  { lang: "en", text: "By Nora Quill, AP Harbour Writer", people: ["Nora Quill = AP Harbour Writer @ AP"] },
  {
    lang: "en",
    text: "By NORA QUILL and TOBIN MARSH, Associated Press Writers",
    people: ["NORA QUILL", "TOBIN MARSH = Associated Press Writers @ AP"],
  },
  { lang: "en", text: "Staff Writer Nora Quill", people: ["Nora Quill = Staff Writer"] },
  { lang: "en", text: "Nora Quill, Editor at The Harbour Post", people: ["Nora Quill = Editor @ Harbour Post"] },
  {
    lang: "en",
    text: "By Nora Quill | nora.quill@harbour.example",
    people: ["Nora Quill"],
    emails: ["mailto:nora.quill@harbour.example"],
  },
  { lang: "en", text: "By Nora Quill Updated on March 3, 2025 09:22 AM", people: ["Nora Quill"] },
  { lang: "en", text: "March 3, 2025 at 6:08 PM ET by Nora Quill", people: ["Nora Quill"] },
  { lang: "en", text: "Nora Quill - Aug 10, 2016 11:15 am UTC", people: ["Nora Quill"] },
  { lang: "en", text: "Nora Quill / TNN / Updated: Oct 9, 2019, 11:05 IST", people: ["Nora Quill"], agencies: ["TNN"] },
  {
    lang: "en",
    text: "By Nora Quill and Tobin Marsh, The Associated Press",
    people: ["Nora Quill", "Tobin Marsh"],
    agencies: ["AP"],
  },
  { lang: "en", text: "The Associated Press", people: [], agencies: ["AP"] },
  { lang: "en", text: "AFP, MANILA", people: [], agencies: ["AFP"] },
  { lang: "en", text: "Reuters Staff", people: ["*Reuters Staff"] },
  { lang: "en", text: "Staff Reports", people: ["*Staff Reports"] },
  {
    lang: "en",
    text: "By Nora Quill Photographs by Tobin Marsh Edited by Ines Vale",
    people: ["Nora Quill", "Tobin Marsh (photography)", "Ines Vale (editing)"],
  },
  {
    lang: "en",
    text: "By Nora Quill. Additional reporting by Tobin Marsh",
    people: ["Nora Quill", "Tobin Marsh (reporting)"],
  },
  { lang: "en", text: "By Nora Quill, translated by Ines Vale", people: ["Nora Quill", "Ines Vale (translation)"] },
  { lang: "en", text: "Written by Nora Quill • Medically reviewed by Ines Vale", people: ["Nora Quill"] },
  { lang: "en", text: "Editorial Board", people: ["*Editorial Board"] },
  { lang: "en", text: "By Harbour Post Staff", people: ["*Harbour Post Staff"] },
  { lang: "en", text: "Harbour Post", houses: ["Harbour Post"], people: ["*Harbour Post"] },
  { lang: "en", text: "Nora Quill, Ph.D.", people: ["Nora Quill"] },
  { lang: "en", text: "By Nora Quill in Lisbon", people: ["Nora Quill"] },
  { lang: "en", text: "By Nora O'Quill-Marsh", people: ["Nora O'Quill-Marsh"] },
  { lang: "en", text: "By", people: [] },
  { lang: "en", text: "null", lenient: true, people: [] },
  { lang: "en", text: "admin", lenient: true, people: [] },
  { lang: "en", text: "5 min read", people: [] },
  { lang: "en", text: "noraq", lenient: true, people: ["noraq"] },
  { lang: "en", text: "View all posts", people: [] },
  { lang: "en", text: "https://harbour.example/nora", lenient: true, people: [] },
  // German
  { lang: "de", text: "Von Anna Meisner und Jörg Tollwitz", people: ["Anna Meisner", "Jörg Tollwitz"] },
  { lang: "de", text: "Von Anna Meisner, Redakteurin", people: ["Anna Meisner = Redakteurin"] },
  {
    lang: "de",
    text: "Anna Meisner, Jörg Tollwitz, dpa",
    people: ["Anna Meisner", "Jörg Tollwitz"],
    agencies: ["dpa"],
  },
  { lang: "de", text: "Jörg Tollwitz/dpa", people: ["Jörg Tollwitz"], agencies: ["dpa"] },
  { lang: "de", text: "dpa/AFP", people: [], agencies: ["dpa", "AFP"] },
  { lang: "de", text: "Redaktion", people: ["*Redaktion"] },
  { lang: "de", text: "Fotos: Jörg Tollwitz", people: ["Jörg Tollwitz (photography)"] },
  { lang: "de", text: "Von Anna Meisner | Stand: 03.03.2025, 18:22 Uhr", people: ["Anna Meisner"] },
  { lang: "de", text: "Anna von Meisner", people: ["Anna von Meisner"] },
  // French
  { lang: "fr", text: "Par Margaux Delorne et Rémi Castaing", people: ["Margaux Delorne", "Rémi Castaing"] },
  { lang: "fr", text: "Par Margaux Delorne avec AFP", people: ["Margaux Delorne"], agencies: ["AFP"] },
  { lang: "fr", text: "Par Margaux Delorne, journaliste", people: ["Margaux Delorne = journaliste"] },
  { lang: "fr", text: "La rédaction", people: ["*La rédaction"] },
  { lang: "fr", text: "Par Margaux Delorne Publié le 3 mars 2025 à 18h22", people: ["Margaux Delorne"] },
  // Spanish, Portuguese, Italian
  { lang: "es", text: "Por Lucía Ferreiro y Tomás Albar", people: ["Lucía Ferreiro", "Tomás Albar"] },
  { lang: "es", text: "Redacción", people: ["*Redacción"] },
  { lang: "es", text: "Santiago Rubio y Cantal", people: ["Santiago Rubio y Cantal"] },
  { lang: "pt", text: "Por Inês Cardal e Rui Montal", people: ["Inês Cardal", "Rui Montal"] },
  { lang: "it", text: "di Paola Rossati", people: ["Paola Rossati"] },
  { lang: "it", text: "a cura di Paola Rossati e Gino Ferrel", people: ["Paola Rossati", "Gino Ferrel"] },
  { lang: "it", text: "Redazione online", people: ["*Redazione online"] },
  // Dutch and the North
  { lang: "nl", text: "Door Saskia Verdonk en Pim Hazel", people: ["Saskia Verdonk", "Pim Hazel"] },
  { lang: "nl", text: "Saskia van den Berghe, redacteur", people: ["Saskia van den Berghe = redacteur"] },
  { lang: "sv", text: "Av Linnea Falkdal", people: ["Linnea Falkdal"] },
  {
    lang: "sv",
    text: "Text: Linnea Falkdal Foto: Nils Ekbrand",
    people: ["Linnea Falkdal", "Nils Ekbrand (photography)"],
  },
  { lang: "da", text: "Af Mette Holmskov og Bo Raskel", people: ["Mette Holmskov", "Bo Raskel"] },
  { lang: "nb", text: "Av Ingrid Solvang, journalist", people: ["Ingrid Solvang = journalist"] },
  {
    lang: "fi",
    text: "Teksti: Aino Koskela Kuvat: Ville Rantala",
    people: ["Aino Koskela", "Ville Rantala (photography)"],
  },
  // Middle and East
  { lang: "pl", text: "Autor: Jan Kowalik", people: ["Jan Kowalik"] },
  { lang: "pl", text: "Jan Kowalik (PAP)", people: ["Jan Kowalik"], agencies: ["PAP"] },
  { lang: "cs", text: "Radka Novotná, ČTK", people: ["Radka Novotná"], agencies: ["ČTK"] },
  { lang: "hu", text: "Írta: Kovács Bendegúz", people: ["Kovács Bendegúz"] },
  { lang: "ru", text: "Автор: Ольга Ветрова", people: ["Ольга Ветрова"] },
  { lang: "uk", text: "Текст: Оксана Гайдук", people: ["Оксана Гайдук"] },
  { lang: "el", text: "Γράφει ο Νίκος Βαλέτας", people: ["Νίκος Βαλέτας"] },
  { lang: "tr", text: "Yazan: Elif Korkmazer", people: ["Elif Korkmazer"] },
  { lang: "tr", text: "Anadolu Ajansı", people: [], agencies: ["Anadolu"] },
  // Asia
  { lang: "zh", text: "文/王小明", people: ["王小明"] },
  { lang: "zh", text: "【记者 王小明】", people: ["王小明 = 记者"] },
  { lang: "ja", text: "編集部", people: ["*編集部"] },
  { lang: "ja", text: "投稿者 山本直子", people: ["山本直子"] },
  { lang: "ja", text: "山本直子記者", people: ["山本直子 = 記者"] },
  { lang: "ko", text: "홍길순 기자", people: ["홍길순 = 기자"] },
  { lang: "ko", text: "홍길순 기자 외 1명", people: ["홍길순 = 기자"] },
  { lang: "id", text: "Oleh Sari Wulandari", people: ["Sari Wulandari"] },
  { lang: "vi", text: "Tác giả: Lê Minh Thư", people: ["Lê Minh Thư"] },
  { lang: "ar", text: "بقلم ليلى حداد", people: ["ليلى حداد"] },
  { lang: "he", text: "מאת נועה ברקאי", people: ["נועה ברקאי"] },
];
