import { frenchEr } from "./conjugate.ts";
import { type Lexicon, list, phrases } from "./types.ts";

export const fr: Lexicon = {
  lang: "fr",
  abbreviations: list("m mm mme mlle dr pr me st ste cf etc av janv févr juil sept oct nov déc"),
  speech: new Set([
    ...frenchEr(
      `ordonn contest réfut récus revendiqu reproch tempêt philosoph justifi lâch affirm déclar expliqu indiqu ajout précis assur estim soulign racont confi regrett insist confirm lanc not observ
      argu argument plaid nuanc déplor comment critiqu accus salu jug résum témoign avou ironis rétorqu répliqu rassur
      expos évoqu invoqu détaill dénonc annonc pest insurg étonn amus indign félicit désol agac alarm tranch gliss souffl
      abond enchaîn exhort réclam demand exig propos redout analys constat murmur plaisant interrog préconis recommand
      savour rapport cit balay moqu fustig vant démont tacl certifi signal signifi relat inform interpell
      object protest pronostiqu rigol tweet ripost menac épingl`,
    ),
    ...list(
      `nie nient niait nié requis requiert requièrent requérait dit dite dits disent disait disaient dira dirait écrit écrivent écrivait décrit décrivent décrivait répond répondent répondu répondait
      reconnaît reconnait reconnaissent reconnu reconnaissait admet admettent admis prévient préviennent prévenu prévenait avertit averti
      avertissent soutient soutiennent soutenu soutenait maintient maintenu promet promettent promis dément démentent démenti
      démentait rappelle rappellent rappelé rappelait appelle appellent appelé appelait martèle martelé martelait révèle révèlent révélé
      révélait relève relèvent relevé relevait considère considèrent considéré considérait tempère tempéré suggère suggèrent suggéré
      inquiète inquiètent inquiété exclu exclut excluent réjouit réjouissent réjoui réjouie réjouis souvient souviennent poursuit poursuivi poursuivait conclut conclu concluait
      concluent renchérit renchéri réagit réagi réagissait espère réitère réitéré répète répètent répété appris lit sourit rit
      valoir savoir reprend voit voient parle parlent parlait parlé qualifie qualifient qualifié trouve trouvent convient convenu défend défendent défendu défendait
      alerte alertent alerté alertait jure jurent jurait prédit prédisent pointe pointent pointait montre montrent montrait montraient montré`,
    ),
  ]),
  announcing: new Set([
    ...list("nie nient niait nié requis requiert requièrent requérait"),
    ...frenchEr("plaid exig annonc dénonc contest confirm déplor rapport regrett fustig évoqu critiqu épingl"),
    ...list("pointe pointent pointait dément démentent démenti révèle révèlent révélé"),
  ]),
  idioms: new Set(
    phrases(
      "dit convaincu | dit convaincue | disent convaincus | disent convaincues | dit persuadé | dit persuadée | est convaincu | est convaincue | sont convaincus | est persuadé | est persuadée | reconnu les faits | reconnaît les faits | appelle à | appellent à | appelé à | appelait à | félicite de | félicitent de | réjouit de | réjouissent de | plaide pour | plaident pour | alerte sur | alertent sur | a alerté sur | fait état | font état | faisait état | faisaient état | fait savoir | fait valoir | font valoir | fait part | fait remarquer | met en garde | mettent en garde | mis en garde | mettait en garde",
    ).map((words) => words.join(" ")),
  ),
  verbs: list(
    "fait font va vont vient viennent tient tiennent prend prennent met mettent reste restent semble semblent devient quitte rejoint signe livre filme dirige occupe incarne joue jouent gagne perd laisse donne donnent montre montrent permet permettent cherche tente vit vivent travaille commence sort entre arrive passe suit attire réunit compte organise accueille publie sait savent connaît refuse accepte choisit n' y",
  ),
  elided: list("l' d' j' m' t' s' c' n' qu' jusqu' lorsqu' puisqu'"),
  inverted: list("il elle on ils elles je nous vous tu"),
  relations: list(
    "mère père sœur frère fils fille mari femme épouse époux voisin voisine ami amie victime cousin cousine oncle tante veuve maman papa grand-mère grand-père compagne compagnon source dame homme direction opposition majorité foule public",
  ),
  thought: list(
    "soupçonne soupçonnent pense pensent croit croient espère espèrent veut veulent craint craignent souhaite souhaitent attend attendent prévoit prévoient voulait espérait pensait",
  ),
  accordingTo: phrases(
    "qui cite | qui citent | citant | selon | d' après | de l' avis de | à en croire | aux yeux de | pour reprendre les mots de | auprès de | auprès des | auprès du",
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
    "porte-parole homme femme ministre président présidente maire avocat avocate expert experte témoin source responsable directeur directrice chercheur chercheuse élu élue habitant habitante voisin voisine médecin procureur procureure député députée policier policière auteur autrice économiste joueur entraîneur conseiller conseillère proche diplomate salarié salariée victime enquêteur ambassadeur ambassadrice consul psychiatre pneumologue cardiologue chirurgien chirurgienne infirmier infirmière commandant colonel lieutenant capitaine général adjudant réalisateur réalisatrice comédien comédienne acteur actrice écrivain écrivaine romancier romancière chanteur chanteuse musicien musicienne metteur critique cinéaste coach défenseur attaquant gardien champion championne psychologue juriste politologue géographe historien historienne sociologue spécialiste analyste consultant consultante militant militante agriculteur agricultrice éleveur éleveuse commerçant commerçante restaurateur restauratrice étudiant étudiante lycéen lycéenne retraité retraitée ouvrier ouvrière délégué déléguée représentant représentante dirigeant dirigeante fondateur fondatrice gérant gérante propriétaire vice-président vice-présidente adjoint adjointe chancelier chancelière roi reine prince pape évêque prêtre imam rabbin juge magistrat magistrate accusé accusée prévenu plaignant plaignante suspect survivant survivante rescapé rescapée candidat candidate sénateur sénatrice préfet préfète secrétaire coordinateur coordinatrice animateur animatrice enseignant enseignante professeur professeure principal proviseur galeriste commissaire chorégraphe compositeur compositrice dramaturge avant-centre sélectionneur collègue confrère consœur camarade technicien bâtonnier notaire biologiste climatologue hydrologue météorologue géologue archéologue philosophe essayiste éditorialiste",
  ),
  groupNouns: list(
    "experts témoins sources autorités responsables chercheurs scientifiques habitants voisins enquêteurs médecins élus avocats syndicats associations proches salariés policiers observateurs manifestants médias économistes députés opposants analystes secours pompiers gens personnes riverains parents agriculteurs commerçants étudiants élèves enseignants soignants infirmiers grévistes organisateurs dirigeants parlementaires sénateurs maires collectivités collègues supporters joueurs spécialistes historiens juristes ministres gendarmes ong diplomates militants écologistes oppositions pêcheurs auteurs rapporteurs juges magistrats",
  ),
  organisationNouns: list(
    "entourage défense accusation mission délégation organisme parlement bundestag chambre gouvernement ministère police gendarmerie parquet tribunal cour parti syndicat association fédération commission agence institut université entreprise groupe banque société conseil mairie préfecture armée onu otan oms ong organisation fondation union comité élysée matignon sénat assemblée département région commune métropole agglomération collectif coalition cabinet chambre direction rectorat hôpital clinique laboratoire mutuelle enseigne constructeur géant opérateur club ligue juridiction exécutif diplomatie opposition majorité coopérative intersyndicale kremlin institution académie centre office observatoire service autorité filiale maison administration état-major mouvement cgt cfdt fo unsa régie ambassade consulat procureure-générale chancellerie commissariat croix secours conférence confédération",
  ),
  outletNouns: list(
    "monde figaro libération parisien afp reuters ap bfm bfmtv franceinfo tf1 journal quotidien magazine chaîne radio télévision média agence mediapart presse express point échos rtl bbc cnn hebdomadaire site ouest-france times post",
  ),
  documentNouns: list(
    "rapport étude enquête sondage communiqué document documents données chiffres lettre note texte analyse article statistiques jugement projet déclaration avis bilan estimations estimation vidéo recensement baromètre classement recherche recherches prévisions témoignages documentaire",
  ),
  socialNouns: list("tweet post message publication twitter facebook instagram telegram x"),
  nameLinks: list("de du des la le les d' van von der et l'"),
  adjuncts: list(
    "dans sur lors pendant avant après depuis devant durant jeudi mardi lundi mercredi vendredi samedi dimanche",
  ),
  clitics: list("se s' lui leur l' y en nous"),
  noSources: list(
    "éléments plan loi lois règle règles règlement norme normes calendrier critères cas besoins saison tradition définition nos notre",
  ),
  genitives: list("de du des d'"),
  adverbs: list(
    "ainsi alors aussi cependant ensuite enfin puis toutefois pourtant désormais hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche depuis déjà ici là mais",
  ),
};
