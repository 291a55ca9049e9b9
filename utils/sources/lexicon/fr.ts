import { frenchEr, frenchPlurals, infinitives } from "./conjugate.ts";
import { type Lexicon, list, phrases } from "./types.ts";

/** Stems of verbs of speech in -er. */
const VERBS = `identifi étrill égratign attribu ordonn contest réfut récus revendiqu reproch tempêt philosoph justifi lâch affirm déclar expliqu indiqu ajout précis assur estim soulign racont confi regrett insist confirm lanc not observ
      argu argument plaid nuanc déplor comment critiqu accus salu jug résum témoign avou ironis rétorqu répliqu rassur
      expos évoqu invoqu détaill dénonc annonc pest insurg étonn amus indign félicit désol agac alarm tranch gliss souffl
      dévoil calcul tempér recens dénombr comptabilis évalu salu prôn martel explicit relativis minimis pondér assén claironn hasard articul résumer
      schématis extrapol diagnostiqu soupir pronosti tergivers positiv savour étrangl emport désol lament plaign ironis
      abond enchaîn exhort réclam demand exig propos redout analys constat murmur plaisant interrog préconis recommand
      savour rapport cit balay moqu fustig vant démont tacl certifi signal signifi relat inform interpell
      exclam esclaff offusqu émerveill enthousiasm inquiét impatient désespér object protest pronostiqu rigol tweet ripost menac épingl`;

/** Offices, trades and other nouns for one person. */
const PERSONS =
  "gouverneur gouverneure factrice pasteur moine curé bouchère maçon menuisier menuisière électricien plombier coiffeur coiffeuse pharmacien pharmacienne dentiste kinésithérapeute sage-femme éducateur éducatrice syndicaliste photographe journaliste reporter correspondant correspondante traducteur traductrice danseur danseuse soprano ténor arbitre sélectionneuse skieur skieuse nageur nageuse coureur coureuse cycliste marin pêcheur pêcheuse bergère chasseur promeneur promeneuse randonneur randonneuse automobiliste institutrice instituteur doctorant doctorante anthropologue volcanologue astronome astrophysicien astrophysicienne physicien physicienne chimiste mathématicien mathématicienne statisticien statisticienne démographe opposant opposante dissident dissidente émissaire médiateur médiatrice sociétaire vigneron vigneronne cuisinier cuisinière serveur serveuse fleuriste kiosquier concierge gardien gardienne surveillant surveillante ambulancier ambulancière secouriste sauveteur porte-parole substitut substitute camionneur camionneuse talonneur ouvreur pilier manager agent aide-soignant aide-soignante épidémiologiste virologue dermatologue pédiatre généraliste urgentiste vétérinaire toxicologue légiste biologiste écologue neurologue infectiologue ingénieur ingénieure technicienne architecte urbaniste viticulteur viticultrice maraîcher maraîchère apiculteur apicultrice boulanger boulangère hôtelier hôtelière libraire éditeur éditrice producteur productrice scénariste rappeur rappeuse pianiste violoniste guitariste peintre sculpteur plasticien plasticienne milieu buteur buteuse attaquante défenseure gardienne pilote skipper navigateur navigatrice conseil riverain riveraine passager passagère conducteur conductrice chauffeur locataire usager usagère client cliente consommateur consommatrice bénévole trésorier trésorière rapporteur rapporteure procureur-adjoint adjudant-chef brigadier pompier gendarme garde rescapée touriste vacancier migrant réfugié réfugiée transporteur actionnaire investisseur lanceur lanceuse repenti avocat-général homme femme ministre président présidente maire avocat avocate expert experte témoin source responsable directeur directrice chercheur chercheuse élu élue habitant habitante voisin voisine médecin procureur procureure député députée policier policière auteur autrice économiste joueur entraîneur conseiller conseillère proche diplomate salarié salariée victime enquêteur ambassadeur ambassadrice consul psychiatre pneumologue cardiologue chirurgien chirurgienne infirmier infirmière commandant colonel lieutenant capitaine général adjudant réalisateur réalisatrice comédien comédienne acteur actrice écrivain écrivaine romancier romancière chanteur chanteuse musicien musicienne metteur critique cinéaste coach défenseur attaquant gardien champion championne psychologue juriste politologue géographe historien historienne sociologue spécialiste analyste consultant consultante militant militante agriculteur agricultrice éleveur éleveuse commerçant commerçante restaurateur restauratrice étudiant étudiante lycéen lycéenne retraité retraitée ouvrier ouvrière délégué déléguée représentant représentante dirigeant dirigeante fondateur fondatrice gérant gérante propriétaire vice-président vice-présidente adjoint adjointe chancelier chancelière roi reine prince pape évêque prêtre imam rabbin juge magistrat magistrate accusé accusée prévenu plaignant plaignante suspect survivant survivante rescapé rescapée candidat candidate sénateur sénatrice préfet préfète secrétaire coordinateur coordinatrice animateur animatrice enseignant enseignante professeur professeure principal proviseur galeriste commissaire chorégraphe compositeur compositrice dramaturge avant-centre sélectionneur collègue confrère consœur camarade technicien bâtonnier notaire biologiste climatologue hydrologue météorologue géologue archéologue philosophe essayiste éditorialiste";

export const fr = (): Lexicon => ({
  lang: "fr",
  abbreviations: list("m mm mme mlle dr pr me st ste cf etc av janv févr juil sept oct nov déc"),
  speech: new Set([
    ...frenchEr(VERBS),
    ...list(
      `conseille conseillent conseillait conseillé sommé somment sommait tonné tonnait tonnent acquiesce acquiescent acquiesçait opine opinent embraye surenchérit surenchérissent souriait souriaient riait nie nient niait nié requis requiert requièrent requérait dit dite dits disent disait disaient dira dirait écrit écrivent écrivait décrit décrivent décrivait répond répondent répondu répondait
      reconnaît reconnait reconnaissent reconnu reconnaissait admet admettent admis prévient préviennent prévenu prévenait avertit averti
      avertissent soutient soutiennent soutenu soutenait maintient maintenu promet promettent promis dément démentent démenti
      démentait rappelle rappellent rappelé rappelait appelle appellent appelé appelait martèle martelé martelait révèle révèlent révélé
      révélait relève relèvent relevé relevait considère considèrent considéré considérait tempère tempéré suggère suggèrent suggéré
      inquiète inquiètent inquiété exclu exclut excluent réjouit réjouissent réjoui réjouie réjouis souvient souviennent poursuit poursuivi poursuivait conclut conclu concluait
      concluent renchérit renchéri réagit réagi réagissait espère réitère réitéré répète répètent répété appris lit sourit rit
      valoir savoir reprend voit voient parle parlent parlait parlé qualifie qualifient qualifié trouve trouvent convient convenu défend défendent défendu défendait
      complète complètent complété prévient avance avancent avancé table tablent promet peste espère lâche renvoie émet émettent émis tonne raille raillent plaide sourit glisse reconnaît alerte alertent alerté alertait jure jurent jurait prédit prédisent pointe pointent pointait montre montrent montrait montraient montré`,
    ),
  ]),
  infinitives: new Set([
    ...infinitives(VERBS, "er"),
    ...list(
      "dire redire répondre reconnaître admettre prévenir avertir soutenir maintenir promettre démentir conclure croire savoir écrire convenir répéter rappeler renchérir réagir entendre craindre remarquer valoir",
    ),
  ]),
  announcing: new Set([
    ...list("nie nient niait nié requis requiert requièrent requérait"),
    ...frenchEr(
      "étrill égratign invoqu accus dévoil calcul tempér recens dénombr comptabilis évalu estim salu réclam demand préconis recommand prôn plaid exig annonc dénonc contest confirm déplor rapport regrett fustig évoqu critiqu épingl",
    ),
    ...list("pointe pointent pointait dément démentent démenti révèle révèlent révélé"),
  ]),
  idioms: new Set(
    phrases(
      "met en avant | mettent en avant | mis en avant | chiffre à | chiffrent à | chiffrait à | estime à | botte en touche | bottent en touche | botté en touche | rendu public | rendu publics | rendu publique | rendu publiques | rend public | rend publics | rend publique | rend publiques | met en cause | mettent en cause | remet en cause | remettent en cause | met en doute | mettent en doute | en démord pas | en démordent pas | oppose à | oppose au | opposent à | opposent au | opposé à | opposée à | reproche à | reproche au | reproche aux | reprochent à | reprochent au | dit satisfait | dit satisfaite | dit soulagé | dit soulagée | dit déçu | dit déçue | dit ouvert | dit ouverte | dit serein | dit sereine | dit favorables | monte au front | rendu hommage | rend hommage | rendent hommage | émis des réserves | émet des réserves | émettent des réserves | insiste sur | insistent sur | insistait sur | insisté sur | pointe du doigt | pointent du doigt | table sur | tablent sur | tire la sonnette | tirent la sonnette | monte au créneau | présente ses excuses | présenté ses excuses | dit inquiet | dit inquiète | disent inquiets | dit favorable | disent favorables | dit confiant | dit confiante | dit surpris | dit surprise | dit prêt | dit prête | appelle au | dit convaincu | dit convaincue | disent convaincus | disent convaincues | dit persuadé | dit persuadée | est convaincu | est convaincue | sont convaincus | est persuadé | est persuadée | reconnu les faits | reconnaît les faits | appelle à | appellent à | appelé à | appelait à | félicite de | félicitent de | réjouit de | réjouissent de | plaide pour | plaident pour | alerte sur | alertent sur | a alerté sur | fait état | font état | faisait état | faisaient état | fait savoir | fait valoir | font valoir | fait part | fait remarquer | met en garde | mettent en garde | mis en garde | mettait en garde",
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
    "par la voix de | par la voix du | par la voix des | par la bouche de | par la bouche du | à l' en croire | aux dires de | aux dires d' | aux yeux d' | de l' aveu d' | de l' aveu même de | de l' aveu même du | de l' aveu même d' | à entendre | de l' avis d' | si l' on en croit | si on en croit | du point de vue de | du point de vue du | aux dires du | de l' aveu de | de l' aveu du | aux yeux du | aux yeux des | de l' avis du | de l' avis des | à en croire | qui cite | qui citent | citant | selon | d' après | de l' avis de | à en croire | aux yeux de | pour reprendre les mots de | auprès de | auprès des | auprès du",
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
    "auprès à au aux en dans sur sous par pour avec sans contre entre vers chez depuis pendant avant après devant derrière lors selon dès malgré parmi de du des d'",
  ),
  conjunctions: list("et ou mais donc or ni car puis quand lorsque comme tandis alors"),
  auxiliaries: list(
    "est sont était étaient a ont avait avaient aura auront été être avoir sera seront serait ait soit fut aurait auraient",
  ),
  modals: list("peut peuvent doit doivent pourrait devrait va vont"),
  negations: list("ne n' pas jamais aucun aucune"),
  relatives: list("qui que dont où lequel laquelle lesquels"),
  titles: list(
    "m mme mlle monsieur madame dr docteur pr professeur professeure président présidente ministre député députée sénateur sénatrice maire préfet préfète procureur procureure directeur directrice premier général capitaine porte-parole avocat avocate me économiste chercheur chercheuse secrétaire responsable chef cheffe patron patronne pdg entraîneur sociologue historien historienne",
  ),
  personNouns: list(PERSONS),
  groupNouns: new Set([
    ...frenchPlurals(PERSONS),
    ...list(
      "famille familles garde-côtes assureurs syndicalistes professionnels producteurs fabricants distributeurs constructeurs exploitants restaurateurs hôteliers viticulteurs éleveurs maraîchers apiculteurs chasseurs plaisanciers usagers consommateurs bénévoles locataires propriétaires passagers conducteurs clients touristes réfugiés détracteurs partisans défenseurs critiques spécialistes pédiatres généralistes cardiologues conseils parties experts témoins sources autorités responsables chercheurs scientifiques habitants voisins enquêteurs médecins élus avocats syndicats associations proches salariés policiers observateurs manifestants médias économistes députés opposants analystes secours pompiers gens personnes riverains parents agriculteurs commerçants étudiants élèves enseignants soignants infirmiers grévistes organisateurs dirigeants parlementaires sénateurs maires collectivités collègues supporters joueurs spécialistes historiens juristes ministres gendarmes ong diplomates militants écologistes oppositions pêcheurs auteurs rapporteurs juges magistrats",
    ),
  ]),
  organisationNouns: list(
    "inspection chaire équipe garde-côtière gestionnaire transporteur compagnie fabricant plateforme start-up éditeur distributeur exploitant bailleur préposé instance syndicat-patronal municipalité communauté patronat exécutif protection sécurité santé région revue fonds entourage défense accusation mission délégation organisme parlement bundestag chambre gouvernement ministère police gendarmerie parquet tribunal cour parti syndicat association fédération commission agence institut université entreprise groupe banque société conseil mairie préfecture armée onu otan oms ong organisation fondation union comité élysée matignon sénat assemblée département région commune métropole agglomération collectif coalition cabinet chambre direction rectorat hôpital clinique laboratoire mutuelle enseigne constructeur géant opérateur club ligue juridiction exécutif diplomatie opposition majorité coopérative intersyndicale kremlin institution académie centre office observatoire service autorité filiale maison administration état-major mouvement cgt cfdt fo unsa régie ambassade consulat procureure-générale chancellerie commissariat croix secours conférence confédération",
  ),
  outletNouns: list(
    "revue hebdo mensuel gazette tribune courrier dépêche matin temps soir indépendant monde figaro libération parisien afp reuters ap bfm bfmtv franceinfo tf1 journal quotidien magazine chaîne radio télévision média agence mediapart presse express point échos rtl bbc cnn hebdomadaire site ouest-france times post",
  ),
  documentNouns: list(
    "courriels mails enregistrements procès-verbaux bulletin méta-analyse travaux expertise audit ordonnance arrêt rapport étude enquête sondage communiqué document documents données chiffres lettre note texte analyse article statistiques jugement projet déclaration avis bilan estimations estimation vidéo recensement baromètre classement recherche recherches prévisions témoignages documentaire",
  ),
  socialNouns: list("tweet post message publication twitter facebook instagram telegram x"),
  nameLinks: list("de du des la le les d' van von der et l'"),
  adjuncts: list(
    "dans sur lors pendant avant après depuis devant durant jeudi mardi lundi mercredi vendredi samedi dimanche",
  ),
  clitics: list("se s' lui leur l' y en nous"),
  noSources: list(
    "éléments constatations investigations plan loi lois règle règles règlement norme normes calendrier critères cas besoins saison tradition définition nos notre",
  ),
  genitives: list("de du des d'"),
  adverbs: list(
    "ainsi alors aussi cependant ensuite enfin puis toutefois pourtant désormais hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche depuis déjà ici là mais",
  ),
});
