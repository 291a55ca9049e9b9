import { infinitives, spanishAr, spanishIr, spanishPlurals } from "./conjugate.ts";
import { type Lexicon, list, phrases } from "./types.ts";

/** Stems of verbs of speech in -ar. */
const VERBS_AR = `identific observ demostr hall tach tild achac calcul reproch avis afirm asegur señal explic declar indic manifest anunci coment subray destac denunci apunt inform confirm lament critic
      revel desvel expres precis relat reiter acus detall pregunt recalc remarc reafirm ironiz aclar argument valor celebr
      plante rechaz zanj matiz opin alert justific protest contest confes narr rememor recrimin reclam
      conden elogi alab sentenci puntualiz pronostic vaticin avis agradec insinu resalt enfatiz proclam calific
      augur avanz afe objet trasmit adelant solicit aplaz sintetiz evoc clam enumer desglos ejemplific ahond vocifer sugier exig recomend descart aplic estim cifr
      contabiliz elev rebaj tantead protest dud ahond especul auspici enmarc denost felicit sospech rezong
      reproch orden espet desliz abund adelant abog exclam suspir public amenaz replic apostill terci constat detect ratific inquir invit implor rog`;
/** Stems of regular ones in -er and -ir. */
const VERBS_IR = "aplaud admit advert insist respond reconoc permit describ coincid escrib concluy resum";

/** Offices, trades and other nouns for one person. */
const PERSONS =
  "agresor agresora asesino asesina homicida ladrón atracador matrona farmacéutico dentista fisioterapeuta fontanero electricista albañil carpintero carpintera peluquero peluquera panadero panadera carnicero carnicera frutero frutera camarero camarera cocinero cocinera hostelera monitor monitora árbitro árbitra nadador nadadora atleta corredor corredora gimnasta esquiador esquiadora alpinista montañero montañera marinero marinera armador guardabosques párroco rabino antropólogo antropóloga vulcanólogo vulcanóloga sismólogo sismóloga demógrafo demógrafa disidente relator relatora mediador mediadora sindicalista socorrista camillero celador celadora inquilino inquilina casero casera librero librera galerista fotógrafo fotógrafa diseñador diseñadora torero ganador ganadora vencedor vencedora subdirector subdirectora matemático matemática químico físico pasajero jardinero jardinera pastelero pastelera portera conserje auxiliar abonado abonada portavoz astrofísico astrofísica astrónomo astrónoma letrado letrada patrón patrona protagonista arquitecto arquitecta escultor escultora pintor pintora epidemiólogo epidemióloga virólogo viróloga pediatra cardiólogo cardióloga oncólogo oncóloga dermatólogo dermatóloga veterinario veterinaria programador programadora informático informática extrabajador extrabajadora empleado empleada tesorero tesorera secretaria discípulo discípula productor productora director-gerente empresario empresaria apicultor apicultora viticultor viticultora pescador pescadora conductor conductora taxista camionero repartidor comensal cliente clienta usuario usuaria pasajero pasajera turista voluntario voluntaria migrante refugiado refugiada superviviente damnificado damnificada afectado afectada perjudicado perjudicada president conseller consellera conselleiro conselleira lehendakari ministre mandatario exgobernador exgobernadora exmandatario exmandataria exalcalde exalcaldesa extesorero exjugador exfutbolista exdirector exdirectora contralor contralora defensor defensora procurador procuradora comandanta sargento cabo inspector inspectora agente bombero fundador edil activista influencer youtuber cronista columnista articulista guionista actor doblador humorista poeta poetisa dramaturgo bailarín bailarina coreógrafo coreógrafa pianista violinista guitarrista pívot base escolta mediocentro lateral extremo ariete entrenadora preparador preparadora hombre mujer ministro ministra presidente presidenta alcalde alcaldesa abogado abogada experto experta testigo fuente responsable director directora investigador investigadora vecino vecina médico fiscal juez jueza diputado diputada autor autora economista jugador entrenador asesor asesora diplomático funcionario funcionaria víctima analista jefe jefa mandatario mandataria miembro dirigente candidato candidata madre padre ingeniero ingeniera embajador embajadora cónsul psiquiatra psicólogo psicóloga cirujano cirujana enfermero enfermera comandante coronel teniente capitán capitana general cineasta actor actriz escritor escritora novelista cantante músico crítico crítica técnico técnica míster seleccionador delantero delantera defensa portero centrocampista campeón campeona piloto ciclista tenista jurista politólogo politóloga historiador historiadora sociólogo socióloga biólogo bióloga especialista consultor consultora activista agricultor agricultora ganadero ganadera comerciante hostelero estudiante jubilado jubilada obrero trabajador trabajadora delegado delegada representante fundador fundadora propietario dueño dueña vicepresidente vicepresidenta canciller rey reina príncipe papa obispo sacerdote imán magistrado magistrada acusado acusada denunciante sospechoso superviviente senador senadora concejal concejala edil regidor regidora exconcejal consejero consejera secretario secretaria coordinador coordinadora profesor profesora catedrático catedrática maestro maestra editor editora compositor compositora meteorólogo climatólogo geólogo arqueólogo filósofo ensayista interventor interventora perito gobernador gobernadora viceministro exministro exministra expresidente expresidenta periodista reportero presentador titular líder gerente";

export const es = (): Lexicon => ({
  lang: "es",
  abbreviations: list("sr sra srta dr dra d dña ee.uu etc prof ud uds gral ing lic av núm"),
  speech: new Set([
    ...spanishAr(VERBS_AR),
    ...spanishIr(VERBS_IR),
    ...list(
      `define definen definió definía retrata retrató suelta soltó comunica comunican comunicó comunicaron agradece agradecen agradeció agradecieron agradecido planteó dijo dice dicen dijeron decía decían dicho diría añadió añade añaden añadía añadido agregó agrega agregan agregaron agregaba recordó recuerda
      recuerdan recordado recordaba sostuvo sostiene sostienen sostenía sostenido advierte advierten insistía reconoció reconoce reconocen
      reconocía contó contaron cuenta cuentan contaba contado consideró consideraron juzgó juzga juzgan estimó opinó escrito concluye concluyó concluían concluyen pidió pide piden pedía pedido
      exigió exige exigen exigía prometió promete prometido citó negó niega niegan negado defendió defiende defienden defendía
      defendido confiesa confiesan replicó replica alegó alega atribuyó atribuye atribuyen queja quejan quejó quejaba quejaban quejaron opone oponen opuso opusieron habla habló hablan ve ven desmiente desmintió
      desmienten desmentido responde admite admiten descarta descartó descartan descartado considera
      recomienda recomendó sugirió sugiere sugieren mantuvo mantiene recoge apostilla apostilló reivindica reivindicó pronunció propuso propone
      incidió incide ironiza zanja bromeó bromea rebate rebaten rebatió rebatieron asiente asintió muestra muestran mostró mostraron mostraba mostraban refleja reflejan reflejó`,
    ),
  ]),
  infinitives: new Set([
    ...infinitives(VERBS_AR, "ar"),
    ...list(
      "aplaudir admitir insistir permitir describir discutir coincidir escribir concluir resumir reconocer responder decir añadir recordar sostener contar pedir advertir defender negar confesar replicar alegar proponer reivindicar bromear comunicar saber creer repetir",
    ),
  ]),
  announcing: new Set([
    ...spanishAr(
      "achac anunci denunci confirm lament critic revel reclam solicit augur vaticin pronostic descart subray resalt elogi celebr conden cifr contabiliz",
    ),
    ...list(
      "atribuye atribuyen reconoce reconocen admite admiten agradece agradecen agradeció agradecieron agradecido",
    ),
    ...spanishIr("aplaud"),
    ...list(
      "comunica comunican comunicó comunicaron pide pidió piden pidieron pedido recomienda recomiendan recomendó recomendaron prevé prevén",
    ),
    ...list("exige exigen exigió exigieron exigido"),
    ...list("niega niegan negó desmiente desmintió desmienten"),
  ]),
  idioms: new Set(
    phrases(
      "ve indicios | ven indicios | vio indicios | aprecia indicios | aprecian indicios | apreció indicios | observa indicios | encuentra indicios | ve motivos | halla indicios | echa en falta | echan en falta | echó en falta | echa de menos | echan de menos | encoge de hombros | encogió de hombros | carga contra | cargan contra | cargó contra | cargaron contra | cargado contra | arremete contra | arremeten contra | arremetió contra | arremetieron contra | arremetido contra | aboga por | abogan por | abogó por | abogaron por | apuesta por | apuestan por | apostó por | apostaron por | insta a | instan a | instó a | instaron a | instado a | insta al | instó al | urge a | urgen a | urgió a | urge al | urgió al | apela a | apeló a | apelan a | exhorta a | exhortó a | exhortaron a | reprocha a | reprochó a | reprochan a | reprocharon a | reprochado a | reprocha al | reprochó al | reprochan al | reprochado al | afea a | afeó a | echa en cara | echó en cara | pone en valor | puso en valor | ve con | ven con | oculta su | ocultó su | comparte esa | comparte esta | comparte la | comparte el | comparten la | ve detrás | ven detrás | ha comunicado | han comunicado | quitan hierro a | quita hierro a | quitó hierro a | resta importancia | restó importancia | pone el foco | puso el foco | entonó el mea | trasladó su | trasladó sus | puso el grito | dejó claro | dejado claro | deja claro | hizo saber | hecho saber | puso en duda | pone en duda | dio a conocer | dado a conocer | apunta a | apuntan a | apuntaron a | señala a | señalan a | habla de | habló de | hablan de | da por | advierte de | advierten de | advirtió de | advirtieron de | advertido de | alerta de | alertan de | alertó de | informa de | informó de | advierte del | advierten del | advirtió del | alerta del | alertan del | alertó del | informa del | informó del | está convencido de | está convencida de | están convencidos de | están convencidas de | mostró convencido de | mostró convencida de | muestra convencido de | muestra convencida de | mostró confiado en | mostró confiada en | muestra confiado en | muestra confiada en | insiste en | insistió en | insisten en | incide en",
    ).map((words) => words.join(" ")),
  ),
  verbs: list(
    "revisa revisan analiza analizan estudia estudian evalúa evalúan inspecciona inspeccionan vigila vigilan patrulla patrullan rastrea rastrean atiende atienden aprecia concede celebra reúne prepara decide sitúa presenta dicta investiga detiene visita preside encabeza representa participa descubre levanta enseña entrega devuelve rompe firma muestra tiene tienen hace hacen va van viene vienen sigue siguen lleva llevan queda quedan deja dejan firma dirige ocupa juega juegan gana ganan pierde pasa pasan busca buscan intenta vive viven trabaja trabajan empieza comienza sale salen entra llega llegan logra cumple sabe saben conoce acepta suma cuenta mantiene supone sirve abre cierra ofrece recibe cae sube baja crece",
  ),
  relations: list(
    "madre padre hermana hermano hijo hija mujer marido esposa esposo vecino vecina amigo amiga víctima primo prima tío tía viuda abuela abuelo compañera compañero fuente señora hombre oposición dirección afición público",
  ),
  thought: list(
    "sospecha sospechan cree creen creía piensa piensan espera esperan quiere quieren quería teme temen considera consideran prevé prevén opina estima estiman confía desea desean",
  ),
  accordingTo: phrases(
    "a tenor de | al decir de | por boca de | en boca de | si se hace caso a | que cita a | que cita | que citan a | citando a | según | a ojos de | a ojos del | a criterio de | a criterio del | a entender de | de acuerdo al | conforme a | a decir del | de acuerdo con | de acuerdo a | en palabras de | a juicio de | a juicio del | en opinión de | en opinión del | en palabras del | a decir de",
  ),
  complementisers: list("que si cómo quién"),
  determiners: list(
    "el la los las un una unos unas este esta estos estas ese esa esos esas su sus mi mis nuestro nuestra uno varios varias algunos algunas muchos muchas dos tres cuatro cinco otro otra otros otras ambos todos todas",
  ),
  indefinite: list(
    "un una uno unos unas varios varias algunos algunas muchos muchas dos tres cuatro cinco otro otra otros otras",
  ),
  pronouns: list(
    "todo nada algo yo nosotros él ella ellos ellas usted ustedes quien quienes que esto eso ello algunos algunas muchos muchas otros otras varios todos se nadie alguien este esta",
  ),
  masculine: list("él"),
  feminine: list("ella"),
  prepositions: list(
    "a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras",
  ),
  conjunctions: list("y e o u pero sino aunque porque cuando mientras pues como ni"),
  auxiliaries: list(
    "es son era eran fue fueron ha han había habían sido ser haber está están estaba sea hay será serán sería",
  ),
  modals: list("puede pueden debe deben podría debería va van"),
  negations: list("no nunca jamás tampoco ni"),
  relatives: list("que quien quienes cual cuales cuyo cuya donde"),
  titles: list(
    "sr sra don doña dr dra señor señora presidente presidenta expresidente ministro ministra primer alcalde alcaldesa gobernador gobernadora diputado diputada senador senadora director directora portavoz secretario secretaria general fiscal juez jueza profesor profesora vicepresidente vicepresidenta canciller rey reina papa consejero consejera delegado delegada líder entrenador entrenadora abogado abogada comisario ministro",
  ),
  personNouns: list(PERSONS),
  groupNouns: new Set([
    // Adjectives and things are written like the plurals of these.
    ...spanishPlurals(
      PERSONS.replace(
        /\b(?:general|base|extremo|lateral|defensa|fiscal|fuente|miembro|técnica|cabo|reina|titular) /g,
        "",
      ),
    ),
    ...list(
      "familia familias pobladores lugareños catadores patronales empleados accionistas inversores consumidores clientes conductores pasajeros turistas voluntarios migrantes refugiados afectados damnificados perjudicados ganaderos viticultores hosteleros productores fabricantes animalistas sindicalistas socios socialistas populares expertos testigos fuentes autoridades responsables investigadores científicos vecinos médicos abogados sindicatos asociaciones analistas funcionarios agentes observadores manifestantes medios economistas diputados opositores críticos personas familiares empleados exempleados bomberos organizaciones ciudadanos trabajadores familias padres madres estudiantes alumnos profesores sanitarios organizadores dirigentes parlamentarios senadores alcaldes colegas aficionados jugadores especialistas historiadores juristas ministros policías ongs investigadoras residentes usuarios ecologistas peritos pescadores agricultores autores jueces empresarios comerciantes colectivos portavoces fiscales",
    ),
  ]),
  organisationNouns: list(
    "salvamento farmacéutica tecnológica petrolera automovilística cervecera hotelera inmobiliaria láctea cárnica papelera siderúrgica minera gremial gremio cátedra equipo teatro museo peña ampa conservera operador operadora eléctrica energética aseguradora distribuidora firma central consultora contraloría secretaría procuraduría defensoría alianza frente consorcio mancomunidad cabildo organismo cuerpo servicio contratista empresa-madre plantilla cofradía hermandad concejalía alcaldía naviera aerolínea constructora promotora entidad directiva jefatura comisaría entorno oposición defensa acusación misión delegación subdelegación conselleria consellería govern parlamento parlament gobierno ministerio policía fiscalía tribunal corte partido sindicato asociación federación comisión agencia instituto universidad empresa grupo banco compañía consejo ayuntamiento ejército onu otan oms ong organización fundación unión comité congreso senado junta guardia ejecutivo oficina diputación generalitat consejería consistorio departamento región coalición cámara dirección rectorado hospital clínica laboratorio cooperativa patronal institución academia centro observatorio servicio autoridad filial administración movimiento embajada consulado colegio plataforma colectivo liga club confederación audiencia juzgado fuerza armada ertzaintza mossos bomberos cruz emergencias aemet pp psoe vox sumar podemos ccoo ugt csif presidencia casa kremlin moncloa eurocámara",
  ),
  outletNouns: list(
    "rotativo hebdomadario tabloide gaceta heraldo correo voz país mundo abc vanguardia efe reuters ap afp periódico diario revista cadena radio televisión agencia medio prensa times post bbc cnn rtve clarín nación universal confidencial portal semanario",
  ),
  documentNouns: list(
    "sumario relevamiento sondeo barómetro correos grabaciones actas trabajo boletín parte dictamen atestado acta expediente resolución fallo informe estudio encuesta comunicado documento documentos datos cifras carta texto análisis artículo estadísticas sentencia auto sondeo investigación nota balance previsiones estimaciones estimación vídeo censo barómetro ranking memoria recuento anuario querella denuncia demanda escrito misiva",
  ),
  socialNouns: list("tuit tweet post mensaje publicación twitter facebook instagram telegram x"),
  nameLinks: list("do da dos das d' de del la las los el y van von der al"),
  adjuncts: list(
    "en durante sobre tras ante desde hasta mediante lunes martes miércoles jueves viernes sábado domingo",
  ),
  clitics: list("se le les lo nos"),
  noSources: list(
    "previsto acordado pactado establecido habitual plan ley leyes norma normas normativa reglamento calendario criterios caso indicios investigaciones pesquisas necesidades tradición definición nuestros nuestras nuestro nuestra",
  ),
  genitives: list("de del"),
  adverbs: list(
    "así entonces además también después luego sin embargo ayer hoy ahora ya aquí allí lunes martes miércoles jueves viernes sábado domingo pero",
  ),
});
