import { type Lexicon, list, phrases } from "./types.ts";

export const fr: Lexicon = {
  lang: "fr",
  abbreviations: list("m mm mme mlle dr pr me st ste cf etc av janv févr juil sept oct nov déc"),
  speech: list(
    `dit disent disait déclaré déclare déclarait affirmé affirme affirment affirmait expliqué explique expliquent expliquait indiqué indique indiquent ajouté ajoute
    précisé précise précisent assuré assure assurent annoncé annonce annoncent estimé estime estiment souligné souligne soulignent rappelé rappelle confié confie
    raconté raconte racontent écrit écrivent répondu répond dénoncé dénonce dénoncent regretté regrette insisté insiste reconnu reconnaît martelé martèle prévenu
    prévient rapporté rapporte rapportent révélé révèle révèlent confirmé confirme confirment lancé lance poursuivi poursuit conclu conclut détaillé détaille
    averti avertit accusé accuse critiqué critique salué salue soutenu soutient jugé juge résume résumé déplore déploré commente commenté prévenait promis promet
    réagi réagit demandé demande cité cite argue plaide nuance observe note noté relève relevé réclame martelait admet admis ironise rétorque rétorqué reconnaissait soulignait ajoutait estimait indiquait rappelait assurait avoue avoué témoigne`,
  ),
  thought: list(
    "pense pensent croit croient espère espèrent veut veulent craint craignent souhaite souhaitent attend attendent prévoit prévoient voulait espérait pensait",
  ),
  accordingTo: phrases(
    "selon | d'après | de l'avis de | à en croire | de source | aux yeux de | pour reprendre les mots de | suivant",
  ),
  complementisers: list("que qu' si comment pourquoi"),
  determiners: list(
    "le la les l' un une des du de ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre plusieurs quelques certains certaines deux trois quatre cinq autre autres tous toutes",
  ),
  indefinite: list("un une des plusieurs quelques certains certaines deux trois quatre cinq autre autres"),
  pronouns: list(
    "je j' nous il elle ils elles on qui que ce c' cela ça celui celle ceux celles certains certaines beaucoup d'autres plusieurs lui eux tous vous tu",
  ),
  masculine: list("il lui"),
  feminine: list("elle"),
  prepositions: list(
    "à au aux en dans sur sous par pour avec sans contre entre vers chez depuis pendant avant après devant derrière lors selon dès malgré parmi de du des d'",
  ),
  conjunctions: list("et ou mais donc or ni car puis quand lorsque comme tandis alors"),
  auxiliaries: list(
    "est sont était étaient a ont avait avaient été être avoir sera seront serait ait soit fut aurait auraient",
  ),
  modals: list("peut peuvent doit doivent pourrait devrait va vont"),
  negations: list("ne n' pas jamais aucun aucune"),
  relatives: list("qui que dont où lequel laquelle lesquels"),
  titles: list(
    "m mme mlle monsieur madame dr docteur pr professeur professeure président présidente ministre député députée sénateur sénatrice maire préfet préfète procureur procureure directeur directrice premier général capitaine porte-parole avocat avocate me économiste chercheur chercheuse secrétaire responsable chef cheffe patron patronne pdg entraîneur sociologue historien historienne",
  ),
  personNouns: list(
    "porte-parole homme femme ministre président présidente maire avocat avocate expert experte témoin source responsable directeur directrice chercheur chercheuse élu élue habitant habitante voisin voisine médecin procureur procureure député députée policier policière auteur autrice économiste joueur entraîneur conseiller conseillère proche diplomate salarié salariée victime enquêteur",
  ),
  groupNouns: list(
    "experts témoins sources autorités responsables chercheurs scientifiques habitants voisins enquêteurs médecins élus avocats syndicats associations proches salariés policiers observateurs manifestants médias économistes députés opposants analystes secours pompiers gens personnes",
  ),
  organisationNouns: list(
    "gouvernement ministère police gendarmerie parquet tribunal cour parti syndicat association fédération commission agence institut université entreprise groupe banque société conseil mairie préfecture armée onu otan oms ong organisation fondation union comité élysée matignon sénat assemblée",
  ),
  outletNouns: list(
    "monde figaro libération parisien afp reuters ap bfm bfmtv franceinfo tf1 journal quotidien magazine chaîne radio télévision média agence mediapart presse express point échos rtl bbc cnn hebdomadaire site ouest-france times post",
  ),
  documentNouns: list(
    "rapport étude enquête sondage communiqué document documents données chiffres lettre note texte analyse article statistiques jugement projet déclaration avis",
  ),
  socialNouns: list("tweet post message publication twitter facebook instagram telegram x"),
  nameLinks: list("de du des la le les d' van von der et l'"),
  adjuncts: list(
    "dans sur lors pendant avant après depuis devant durant jeudi mardi lundi mercredi vendredi samedi dimanche",
  ),
  clitics: list("se s' lui leur l' y en nous"),
  noSources: list(
    "plan loi lois règle règles règlement norme normes calendrier critères cas besoins saison tradition définition nos notre",
  ),
  genitives: list("de du des d'"),
  adverbs: list(
    "ainsi alors aussi cependant ensuite enfin puis toutefois pourtant désormais hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche depuis déjà ici là mais",
  ),
};
