import { type Lexicon, list, phrases } from "./types.ts";

export const es: Lexicon = {
  lang: "es",
  abbreviations: list("sr sra srta dr dra d dña ee.uu etc prof ud uds gral ing lic av núm"),
  speech: list(
    `dijo dice dicen dijeron decía dicho afirmó afirma afirman afirmaron afirmado aseguró asegura aseguran aseguraron asegurado señaló señala señalan señalaron señalado explicó explica
    explican explicaron explicado declaró declara declaran declararon declarado indicó indica indican indicaron indicado añadió añade añaden añadido agregó agrega
    agregaron manifestó manifiesta manifestaron manifestado anunció anuncia anunciaron anunciado comentó comenta comentado subrayó subraya subrayado destacó destaca destacan destacaron destacado
    recordó recuerda recordado sostuvo sostiene sostienen denunció denuncia denuncian denunciaron denunciado advirtió advierte advierten advertido insistió insiste insistido reconoció reconoce reconocido apuntó
    apunta apuntan apuntado informó informa informan informaron informado respondió responde contó cuenta cuentan contado escribió escribe escribieron confirmó confirma confirmaron confirmado concluyó concluye
    lamentó lamenta lamentado criticó critica criticado reveló revela revelan revelado expresó expresa expresado precisó precisa precisado relató relata reiteró reitera reiterado pidió pide piden exigió exige acusó acusa
    prometió promete publicó publica detalló detalla preguntó pregunta citó cita recalcó recalca recalcan recalcado remarcó remarca remarcado reafirmó reafirma defendió defiende confesó confiesa ironizó replicó replica aclaró aclara aclarado admitió admite admitido argumentó argumenta valoró valora celebró planteó alegó alega rechazó rechaza explicaba señalaba aseguraba afirmaba apuntaba indicaba zanjó matizó opinó opina alertó alerta`,
  ),
  thought: list(
    "cree creen creía piensa piensan espera esperan quiere quieren quería teme temen considera consideran prevé prevén opina estima estiman confía desea desean",
  ),
  accordingTo: phrases(
    "según | de acuerdo con | de acuerdo a | en palabras de | a juicio de | en opinión de | conforme a | a decir de",
  ),
  complementisers: list("que si cómo quién"),
  determiners: list(
    "el la los las un una unos unas este esta estos estas ese esa esos esas su sus mi mis nuestro nuestra varios varias algunos algunas muchos muchas dos tres cuatro cinco otro otra otros otras ambos todos todas",
  ),
  indefinite: list(
    "un una unos unas varios varias algunos algunas muchos muchas dos tres cuatro cinco otro otra otros otras",
  ),
  pronouns: list(
    "yo nosotros él ella ellos ellas usted ustedes quien quienes que esto eso ello algunos algunas muchos muchas otros otras varios todos se nadie alguien este esta",
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
  personNouns: list(
    "portavoz hombre mujer ministro ministra presidente presidenta alcalde alcaldesa abogado abogada experto experta testigo fuente responsable director directora investigador investigadora vecino vecina médico fiscal juez jueza diputado diputada policía autor autora economista jugador entrenador asesor asesora diplomático funcionario funcionaria víctima analista jefe jefa mandatario mandataria miembro dirigente candidato candidata madre padre ingeniero ingeniera",
  ),
  groupNouns: list(
    "expertos testigos fuentes autoridades responsables investigadores científicos vecinos médicos abogados sindicatos asociaciones analistas funcionarios agentes observadores manifestantes medios economistas diputados opositores críticos personas familiares bomberos organizaciones ciudadanos trabajadores",
  ),
  organisationNouns: list(
    "gobierno ministerio policía fiscalía tribunal corte partido sindicato asociación federación comisión agencia instituto universidad empresa grupo banco compañía consejo ayuntamiento ejército onu otan oms ong organización fundación unión comité congreso senado junta guardia ejecutivo oficina",
  ),
  outletNouns: list(
    "país mundo abc vanguardia efe reuters ap afp periódico diario revista cadena radio televisión agencia medio prensa times post bbc cnn rtve clarín nación universal confidencial portal semanario",
  ),
  documentNouns: list(
    "informe estudio encuesta comunicado documento documentos datos cifras carta texto análisis artículo estadísticas sentencia auto sondeo investigación nota balance",
  ),
  socialNouns: list("tuit tweet post mensaje publicación twitter facebook instagram telegram x"),
  nameLinks: list("de del la las los el y van von der al"),
  adjuncts: list(
    "en durante sobre tras ante desde hasta mediante lunes martes miércoles jueves viernes sábado domingo",
  ),
  clitics: list("se le les lo nos"),
  noSources: list(
    "plan ley leyes norma normas normativa reglamento calendario criterios caso indicios pesquisas necesidades tradición definición nuestros nuestras nuestro nuestra",
  ),
  genitives: list("de del"),
  adverbs: list(
    "así entonces además también después luego sin embargo ayer hoy ahora ya aquí allí lunes martes miércoles jueves viernes sábado domingo pero",
  ),
};
