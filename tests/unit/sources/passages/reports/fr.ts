import type { Report } from "./types.ts";

export const fr: Report[] = [
  {
    manner: "agency",
    text: `Un incendie a ravagé dans la nuit de mardi à mercredi un entrepôt de textile à Vaubrun-sur-Loue, sans faire de victime, a-t-on appris auprès des pompiers.
« Le feu est circonscrit mais pas éteint », a indiqué à l’AFP le commandant Rémi Castagnier. Quelque 120 sapeurs-pompiers étaient encore mobilisés à la mi-journée, a-t-il ajouté.
Selon la préfecture, une quarantaine de riverains ont été évacués par précaution. « C’était impressionnant, on aurait dit un orage », raconte Sylvie Daubrac, une habitante du quartier. Son voisin, qui préfère rester anonyme, affirme avoir entendu plusieurs explosions.
Une enquête a été ouverte pour déterminer les causes du sinistre, a précisé la procureure de la République, Élodie Marchetti, dans un communiqué. D’après une source proche de l’enquête, la piste criminelle serait privilégiée. L’exploitant, sollicité, n’a pas donné suite.`,
    main: [
      "Rémi Castagnier",
      "préfecture",
      "Sylvie Daubrac",
      "Élodie Marchetti",
      "une source proche de l’enquête|une source proche",
    ],
    others: ["pompiers", "Son voisin"],
  },
  {
    manner: "court",
    text: `« Je n’ai jamais voulu sa mort », a répété Bruno Lescure, mardi, devant la cour d’assises du Val-Perdu. L’accusé, 47 ans, encourt trente ans de réclusion pour le meurtre de son associé.
À la barre, la sœur de la victime a décrit un homme « doux et toujours prêt à rendre service ». L’expert psychiatre, le docteur Philippe Ansart, n’a relevé « aucune altération du discernement » chez l’accusé.
L’avocate générale Claire Vauthier a requis dix-huit ans. « Rien, absolument rien, ne justifie un tel déchaînement », a-t-elle lancé aux jurés. Pour Me Paul Aubanel, conseil de Bruno Lescure, le dossier « ne contient pas la moindre preuve de préméditation ». L’avocat a demandé à la cour de retenir les coups mortels.
« Il faudra vivre avec », souffle Nadia Lescure, la mère de l’accusé, à la sortie de l’audience. Le verdict est attendu vendredi.`,
    main: ["Bruno Lescure", "Claire Vauthier", "Paul Aubanel|Me Paul Aubanel"],
    others: ["la sœur de la victime|sœur", "Philippe Ansart", "Nadia Lescure"],
  },
  {
    manner: "sport",
    text: `Le derby que tout Bressan surnommait « le match de la peur » a tourné court : battus 3 à 0, les Rouge et Noir restent derniers.
« On a manqué de réalisme et de courage dans les deux surfaces », a regretté Thierry Maupas au micro de Stade FM. L’entraîneur bressanais, en poste depuis octobre, assure qu’il ne démissionnera pas. « Il reste six matches, je ne lâche rien », insiste-t-il.
De son côté, le capitaine visiteur, Idriss Kanouté, savourait : « Gagner ici, c’est spécial, surtout pour nos supporters. »
Selon L’Écho sportif, les dirigeants du club auraient déjà approché deux techniciens. Une information que le président Gilles Marsac dément formellement : « Thierry a toute ma confiance. » L’ancien international Marc Delorme, lui, n’y croit plus. « Cette équipe n’a plus d’âme », tranche le consultant.`,
    main: ["Thierry Maupas", "Idriss Kanouté", "Gilles Marsac", "Marc Delorme"],
    others: ["L’Écho sportif|Écho sportif"],
  },
  {
    manner: "culture",
    text: `Avec « Les Heures blanches », Judith Armand signe un premier film d’une délicatesse rare. La réalisatrice de 34 ans y filme une infirmière qui rentre dans son village natal.
« J’ai écrit le scénario en trois semaines, dans la cuisine de ma grand-mère », s’amuse-t-elle. Le tournage, lui, a duré deux ans, faute d’argent. « Les chaînes voulaient un polar. Moi, je voulais du silence », poursuit la cinéaste.
Son actrice, Mona Teyssier, se souvient d’un plateau « où l’on parlait à voix basse ». « Judith ne crie jamais. Elle attend », confie la comédienne.
Le critique Yves Parent y voit « un petit miracle de pudeur ». Présenté au festival de Locmeur, où il a reçu le prix du public, le film sort mercredi dans quarante salles. Le roman « La Maison d’en face », dont il est tiré, avait paru en 2011.`,
    main: ["Judith Armand", "Mona Teyssier"],
    others: ["Yves Parent"],
  },
  {
    manner: "regional politics",
    text: `Le conseil municipal de Saint-Alban-des-Prés a adopté jeudi soir, par 19 voix contre 14, le projet de piscine intercommunale.
« C’est un équipement que les familles attendent depuis vingt ans », s’est félicité le maire (DVD), Alain Foucard. L’élu promet une ouverture à l’automne 2027 et un coût « maîtrisé » de 11 millions d’euros.
L’opposition n’en croit rien. « On nous avait déjà dit cela pour la médiathèque », ironise Rachida Benhaddou, cheffe de file des écologistes. Selon elle, la facture dépassera les 15 millions. « Qui paiera ? Les habitants », abonde son collègue Jean-Luc Prigent.
Interrogée par nos confrères du Journal du Pays, la présidente de l’agglomération, Mireille Stephan, reconnaît que le plan de financement « n’est pas totalement bouclé ». Un collectif de riverains a annoncé qu’il saisirait le tribunal administratif. Contacté, le département indique « étudier » une subvention.`,
    main: ["Alain Foucard", "Rachida Benhaddou", "Mireille Stephan"],
    others: ["Jean-Luc Prigent", "Un collectif de riverains|collectif de riverains", "département"],
  },
  {
    manner: "economy",
    text: `Le taux de chômage a reculé de 0,3 point au deuxième trimestre dans la région, selon les chiffres publiés mardi par l’Office régional de la statistique. Une embellie en trompe-l’œil, nuance l’économiste Hélène Brissot : « On crée surtout des contrats courts. »
Car les mauvaises nouvelles s’accumulent. Le groupe Ternois a annoncé lundi la suppression de 240 postes sur son site de Mauvezin. La direction invoque « une baisse durable des commandes ». « C’est un plan de casse, ni plus ni moins », s’insurge Karim Benaïssa, délégué CGT. Le syndicat, qui dénonce « un manque total de transparence », appelle à la grève jeudi.
« Les chefs d’équipe étaient au courant depuis mars », glisse un salarié sous couvert d’anonymat. D’après le quotidien Le Courrier marin, un repreneur italien se serait manifesté. Le ministère de l’Industrie n’a pas souhaité commenter.`,
    main: [
      "Office régional de la statistique|chiffres|les chiffres publiés mardi par l’Office régional de la statistique|les chiffres publiés",
      "Hélène Brissot",
      "groupe Ternois|Ternois",
      "Karim Benaïssa",
    ],
    others: ["direction", "un salarié", "Le Courrier marin|Courrier marin", "CGT|syndicat"],
  },
  {
    manner: "world",
    text: `Le chef de la junte aurait quitté la capitale dans la nuit, selon plusieurs médias locaux. Aucune confirmation officielle n’avait été donnée lundi en fin de matinée.
« Nous ne céderons ni à la peur ni au chantage », a martelé le porte-parole du mouvement, Sékou Traval, cité par l’agence Panafric. Il a accusé des « forces étrangères » de vouloir déstabiliser le pays.
Dans un communiqué, l’Union des États du Sud s’est dite « profondément préoccupée » et a exhorté les parties à la retenue. Un diplomate européen en poste à Kadola décrit une ville « coupée en deux ». Les écoles sont fermées, les banques aussi, témoigne Aminata Sow, commerçante, jointe par téléphone.
La Croix verte fait état d’au moins 32 blessés. L’ambassadeur de Norvalie, Peder Haugen, a déclaré dimanche à la télévision que ses ressortissants étaient « en sécurité ».`,
    main: ["Sékou Traval", "Union des États du Sud", "Aminata Sow", "Peder Haugen"],
    others: [
      "plusieurs médias locaux|médias locaux",
      "Un diplomate européen|diplomate européen",
      "La Croix verte|Croix verte",
    ],
  },
  {
    manner: "science",
    text: `Les vagues de chaleur aggravent l’asthme des enfants bien plus qu’on ne le pensait, conclut une étude parue lundi dans la revue Climats et Santé.
L’équipe a suivi 4 200 écoliers pendant six étés. « Le risque d’hospitalisation augmente de moitié au-delà de 35 degrés », explique à l’AFP Inès Belkacem, autrice principale de ces travaux. Les quartiers sans arbres sont les plus touchés, précise la chercheuse. « Il ne faut pas pour autant enfermer les enfants », tempère-t-elle.
Pour le pneumologue Antoine Richet, qui n’a pas participé à l’étude, ces résultats « confirment ce que nous voyons aux urgences ». Il met toutefois en garde contre les conclusions hâtives : l’échantillon ne porte que sur une région.
Le ministère de la Santé estime que 300 hospitalisations par an pourraient être évitées. « Planter coûte moins cher que soigner », résume le maire de Gravelines-le-Haut, Sami Khelif.`,
    main: [
      "Inès Belkacem",
      "Antoine Richet",
      "une étude|étude|une étude parue lundi dans la revue Climats et Santé|une étude parue",
    ],
    others: ["ministère de la Santé", "Sami Khelif"],
  },
  // Written when the rules had been made, with their truth, before the rules were run on them.
  {
    manner: "weather",
    text: `De violents orages ont traversé la vallée de l’Orne-Basse dimanche soir, privant 14 000 foyers d’électricité, a annoncé le gestionnaire du réseau Lumélec.
« Un arbre est tombé sur la voiture juste devant nous », témoigne Corentin Leray, automobiliste. À Sainte-Mère-du-Bois, la toiture du gymnase s’est envolée. « Par chance, il n’y avait personne », souffle le maire, Hervé Quillien, venu constater les dégâts.
Météo-Atlantique avait placé le département en vigilance orange. « La cellule s’est renforcée beaucoup plus vite que prévu », reconnaît la prévisionniste Camille Aubert. Selon les pompiers, 230 interventions ont été menées dans la nuit. Le préfet a appelé les habitants à limiter leurs déplacements jusqu’à mardi.`,
    main: ["Lumélec|gestionnaire du réseau Lumélec|gestionnaire", "Corentin Leray", "Hervé Quillien", "Camille Aubert"],
    others: ["pompiers", "préfet"],
  },
  {
    manner: "school",
    text: `La rentrée s’annonce tendue au lycée Jeanne-Barret. Faute de professeurs de mathématiques, trois classes de seconde n’auront pas cours avant octobre.
« On nous avait promis un remplaçant pour lundi, il n’est jamais venu », déplore Farida Mansouri, présidente de l’association de parents d’élèves. Même constat pour Julien Roche, professeur d’anglais et délégué du Syndicat unifié : « Chaque année, c’est la même chose. »
Le rectorat assure que « toutes les solutions sont à l’étude ». La rectrice, Anne-Laure Vidal, a précisé mercredi sur Radio Val que deux contractuels avaient été recrutés. « Ils prendront leur poste dans dix jours », a-t-elle promis.
Dans la cour, les élèves relativisent. « Moi, ça m’arrange un peu », rigole Enzo, 15 ans.`,
    main: ["Farida Mansouri", "Julien Roche", "Anne-Laure Vidal"],
    others: ["rectorat", "Enzo"],
  },
  {
    manner: "inquiry",
    text: `Pendant six ans, la société Aquaterre aurait rejeté des eaux usées dans la Sauldre sans autorisation. C’est ce que révèle un rapport de l’inspection de l’environnement que nous avons pu consulter.
« On savait tous, mais personne n’osait parler », affirme un ancien cadre de l’entreprise, qui a requis l’anonymat. Sollicitée, la direction d’Aquaterre conteste « formellement » ces accusations. Son avocat, Me Didier Lamballe, évoque « un règlement de comptes ».
L’association Eaux vives a porté plainte en mars. « Les analyses sont accablantes », tranche sa présidente, Sophie Nguyen. D’après elle, les taux de nitrates dépassaient quarante fois la norme. Le procureur de Vierzac, Olivier Tessier, a confirmé l’ouverture d’une enquête préliminaire.`,
    main: [
      "un rapport de l’inspection de l’environnement|rapport de l’inspection de l’environnement",
      "un ancien cadre de l’entreprise|ancien cadre de l’entreprise|un ancien cadre",
      "Didier Lamballe",
      "Sophie Nguyen",
      "Olivier Tessier",
    ],
    others: ["la direction d’Aquaterre|direction d’Aquaterre|Aquaterre|direction", "Eaux vives|association Eaux vives"],
  },
  {
    manner: "cycling",
    text: `À 22 ans, Maxence Thorel a surpris tout le monde sur les pentes du col de la Bise. « Je ne réalise pas encore », a lâché le Breton, en larmes, à l’arrivée. Son directeur sportif, Wim De Ruyter, n’en revenait pas : « À dix kilomètres, je lui ai dit d’attendre. Il n’a pas écouté. »
Le maillot jaune, Aitor Lizarra, a perdu quarante secondes. « Les jambes n’étaient pas là, mais la course est encore longue », a philosophé l’Espagnol. Pour l’ancien vainqueur Bernard Cazalis, devenu consultant, « ce gamin peut gagner un jour le Tour ».
Selon le quotidien La Roue libre, l’équipe Domofrance lui aurait déjà proposé une prolongation de contrat. Thorel, lui, préfère ne pas y penser. « On verra cet hiver », a-t-il éludé.`,
    main: ["Maxence Thorel", "Wim De Ruyter", "Aitor Lizarra", "Bernard Cazalis"],
    others: ["La Roue libre|quotidien La Roue libre|Roue libre"],
  },
  {
    manner: "parliament",
    text: `L’Assemblée régionale a rejeté mardi la motion de défiance déposée par le Parti du renouveau. Elle n’a recueilli que 41 voix sur 120.
Au perchoir, la cheffe du gouvernement, Nadège Morelli, a fustigé « une manœuvre de couloir ». « Les citoyens attendent des actes, pas des postures », a-t-elle lancé sous les applaudissements de la majorité. Le chef de file de l’opposition, Yvan Castel, lui a reproché de « gouverner sans écouter ».
Plusieurs députés centristes, qui s’étaient abstenus en mai, ont finalement voté contre. « Je ne veux pas ajouter la crise à la crise », a justifié l’un d’eux, Pierre-Alain Gasser. Dans un entretien au Matin des Alpes, le politologue Lucas Freymond estime que la coalition « tient désormais à un fil ».`,
    main: ["Nadège Morelli", "Yvan Castel", "Lucas Freymond"],
    others: ["Pierre-Alain Gasser|l’un d’eux|un d’eux"],
  },
  {
    manner: "trade",
    text: `Le constructeur Rolland va fermer son usine de Bléville, a appris l’AFP de source syndicale. Environ 900 salariés sont concernés.
« C’est un coup de massue », réagit Patrick Desmoulins, secrétaire du comité social et économique. L’intersyndicale appelle à un rassemblement devant le siège vendredi. Le ministre de l’Économie, Grégoire Valadier, s’est dit « attentif » à la situation, tandis que la présidente de région, Solange Perrault, dénonçait « une trahison ».
Le groupe, de son côté, justifie sa décision par la chute des ventes en Europe. « Nous n’avions plus le choix », plaide sa directrice générale, Ingrid Hallström, dans un message aux salariés. Une étude du cabinet Delta prévoit la disparition de 20 000 emplois dans la filière d’ici à 2030.`,
    main: ["Patrick Desmoulins", "Grégoire Valadier", "Solange Perrault", "Ingrid Hallström"],
    others: [
      "source syndicale|de source syndicale",
      "groupe|Rolland",
      "L’intersyndicale|intersyndicale",
      "Une étude du cabinet Delta|étude du cabinet Delta|cabinet Delta",
    ],
  },
];
