import type { Report } from "./types.ts";

/** Reports in constructions that the first ones have not; the truth was written before they were run. */
export const more: Report[] = [
  {
    manner: "obituary",
    text: `La chanteuse Mireille Astier est morte jeudi à l’âge de 81 ans, a annoncé son agent à l’AFP. « Elle s’est éteinte paisiblement, entourée des siens », a précisé ce dernier.
Née à Béziers-le-Port, elle avait connu la gloire en 1967 avec « Le Quai des brumes douces ». « Mireille avait la voix de tout un pays », lui a rendu hommage le président de la République dans un message sur X. Le guitariste Paco Ruiz, qui l’accompagna pendant vingt ans, se souvient d’une femme « généreuse et insupportable, comme tous les grands ».
Dans ses Mémoires, elle écrivait : « J’ai chanté pour ne pas pleurer. » La ministre de la Culture, Aurore Lemoine, a salué « une immense artiste populaire ». Ses obsèques seront célébrées mardi, selon sa famille.`,
    main: [
      "agent|son agent",
      "président de la République|le président de la République",
      "Paco Ruiz",
      "Aurore Lemoine",
    ],
    others: ["Mireille Astier", "famille|sa famille"],
  },
  {
    manner: "investigative",
    text: `Pendant des années, la clinique des Tilleuls aurait facturé des séances jamais réalisées. Des documents internes, que L’Indépendant du Centre a pu consulter, font état de 1,8 million d’euros de surfacturation. « On nous demandait de cocher des cases », témoigne Nadia*, ancienne secrétaire médicale. « Ceux qui refusaient étaient mutés. »
Son récit est corroboré par deux autres salariés, qui ont requis l’anonymat. L’un d’eux évoque « un système parfaitement rodé ». Sollicitée, la direction de l’établissement dénonce des « allégations calomnieuses ». Par la voix de son avocate, Me Carole Vigneau, elle annonce son intention de porter plainte.
À l’assurance-maladie, on confirme l’existence d’un contrôle. L’agence régionale de santé, pour sa part, n’a pas souhaité s’exprimer. Une source proche du dossier assure qu’une perquisition a eu lieu début mars.`,
    main: [
      "documents internes|des documents internes",
      "Nadia",
      "direction de l’établissement|la direction de l'établissement|direction de l'établissement|Carole Vigneau",
      "source proche du dossier|une source proche du dossier",
    ],
    others: ["deux autres salariés|autres salariés|L’un d’eux", "assurance-maladie|l’assurance-maladie"],
  },
  {
    manner: "health",
    text: `L’épidémie de bronchiolite marque le pas. Selon le dernier bulletin de Santé publique, 2 900 enfants de moins de deux ans sont passés aux urgences la semaine dernière, en baisse de 18 %. La circulation du virus reste néanmoins « intense » dans le Nord et l’Est.
« On respire un peu », glisse la professeure Marianne Leclair, cheffe des urgences pédiatriques de l’hôpital Sainte-Barbe, qui redoute un rebond en janvier. Elle exhorte les parents à faire vacciner les nourrissons.
Au ministère, on se félicite d’une couverture vaccinale « inédite ». Le syndicat des pédiatres libéraux pointe toutefois des ruptures de stock. « J’ai renvoyé quatre familles rien que ce matin », peste son vice-président, le docteur Samuel Haddad. L’Agence du médicament assure que de nouvelles doses seront livrées d’ici à vendredi.`,
    main: [
      "Santé publique|dernier bulletin de Santé publique|bulletin de Santé publique|le dernier bulletin de Santé publique",
      "Marianne Leclair",
      "Samuel Haddad",
      "Agence du médicament",
    ],
    others: ["ministère|le ministère", "syndicat des pédiatres libéraux|le syndicat des pédiatres libéraux"],
  },
  {
    manner: "rugby",
    text: `Large vainqueur de Castelmar (38-12), le Stade Brivadois a parfaitement lancé sa saison. « On a respecté le plan de jeu à la lettre », se réjouissait le talonneur Wilfried Nkoulou. Manager du club, Pierre-Yves Castan se montrait plus prudent : « Ce n’est qu’un match. »
Le technicien a salué la prestation de son jeune ouvreur, Mathis Delrieu, auteur de 18 points. L’intéressé, lui, préférait mettre en avant ses avants. « Sans ballon, je ne sers à rien », souriait-il en zone mixte.
À Castelmar, la déception était à la hauteur des ambitions. « On s’est fait marcher dessus », reconnaissait, lucide, le capitaine Julien Abadie. Le président castelmarois a promis des changements. La blessure de Sione Tuala ne serait pas grave, à en croire le staff médical. Rendez-vous samedi à Lavaurac.`,
    main: ["Wilfried Nkoulou", "Pierre-Yves Castan", "Mathis Delrieu", "Julien Abadie"],
    others: ["staff médical|le staff médical", "président castelmarois|le président castelmarois"],
  },
  {
    manner: "science",
    text: `Les oursins de Méditerranée disparaissent deux fois plus vite qu’on ne le pensait. Tel est le constat dressé par une équipe du Laboratoire d’écologie marine de Port-Ligat, dont les résultats paraissent ce jeudi dans Marine Trends.
Entre 2012 et 2024, la population a chuté de 67 %, ont calculé les chercheurs. « C’est un effondrement silencieux », alerte Margaux Teissier, qui a coordonné les relevés. La biologiste impute ce déclin aux canicules marines à répétition.
Un pessimisme que ne partage pas entièrement Paolo Serra, de l’université de Cagliari-Est. « Certaines colonies profondes se portent bien », tempère l’Italien. Les pêcheurs professionnels, eux, pointent du doigt le braconnage. « On en voit passer des seaux entiers », assure Toussaint Mattei, prud’homme à Calva. Le ministère de la Mer réfléchit à un moratoire, selon le secrétariat d’État.`,
    main: [
      "Margaux Teissier",
      "Paolo Serra",
      "Toussaint Mattei",
      "chercheurs|les chercheurs|équipe du Laboratoire d'écologie marine de Port-Ligat|une équipe du Laboratoire d'écologie marine de Port-Ligat|équipe",
    ],
    others: [
      "pêcheurs professionnels|les pêcheurs professionnels|Les pêcheurs professionnels",
      "secrétariat d'État|secrétariat d’État",
    ],
  },
  {
    manner: "fire",
    text: `Un entrepôt de 4 000 mètres carrés a été entièrement détruit par un incendie, dans la nuit de mardi à mercredi, à Villedieu-sur-Orne. Aucune victime n’est à déplorer, a fait savoir la préfecture dans la matinée.
Une centaine de pompiers ont lutté jusqu’à l’aube. « La structure menaçait de s’effondrer à chaque instant », relate le commandant Franck Aubertin, qui dirigeait les secours. Les fumées ne présentent pas de danger pour la population, insiste-t-il.
Selon une source proche de l’enquête, la piste criminelle n’est pas exclue. Le propriétaire des lieux, un grossiste en textile, se dit anéanti. « J’ai tout perdu en trois heures », lâche Karim Bensaïd, les yeux rougis. Le parquet de Falan a ouvert une enquête. Les écoles voisines resteront fermées jusqu’à vendredi, précise la mairie sur son site Internet.`,
    main: [
      "préfecture",
      "Franck Aubertin",
      "Karim Bensaïd",
      "source proche de l’enquête|une source proche de l’enquête|une source proche de l'enquête|source proche de l'enquête",
    ],
    others: ["mairie"],
  },
];
