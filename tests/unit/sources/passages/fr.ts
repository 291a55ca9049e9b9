/** French passages that we wrote, with the sources that each cites. */
export const fr: [text: string, sources: string[]][] = [
  ["« La digue tiendra », a déclaré Maëlle Kerbrat.", ["Maëlle Kerbrat"]],
  ["Selon Yann Le Dantec, le niveau baisse depuis lundi.", ["Yann Le Dantec"]],
  ["Le bac reprendra en mai, d’après Solène Morvan.", ["Solène Morvan"]],
  ["Hugo Bellec a affirmé que le port restera fermé.", ["Hugo Bellec"]],
  ["« Nous avons trop attendu », regrette Nolwenn Prigent.", ["Nolwenn Prigent"]],
  ["Erwan Guillou explique : « Il manque deux bateaux pour la saison. »", ["Erwan Guillou"]],
  ["Selon la préfecture, personne n’a été blessé.", ["préfecture"]],
  ["“C’était très juste”, raconte Léna Corre.", ["Léna Corre"]],
  ["Gwenn Tanguy assure que les travaux finiront en juin.", ["Gwenn Tanguy"]],
  ["« On reste ici », dit Alan Riou.\n« Rien ne nous fera partir », ajoute Riou.", ["Alan Riou"]],
  ["Jean Salaün a indiqué que deux portes seront changées.", ["Jean Salaün"]],
  ["Le pont mesure quarante mètres. Il date de 1932.", []],
];
