import type { Report } from "./types.ts";

export const es: Report[] = [
  {
    manner: "agency",
    text: `Un hombre de 52 años ha muerto este lunes al volcar el tractor que conducía en Villarrubia del Campo, según han informado a EFE fuentes de Emergencias.
El accidente se produjo sobre las once de la mañana en el camino de la Dehesa. Un vecino que pasaba por el lugar dio el aviso, ha explicado el alcalde, Julián Cortijo. “Era una persona muy querida en el pueblo”, ha lamentado el regidor.
La Guardia Civil ha abierto una investigación para esclarecer las causas. Fuentes de la Comandancia apuntan a un fallo mecánico, aunque no descartan otras hipótesis. El sindicato agrario Tierra Viva ha denunciado que “cada año mueren veinte agricultores en accidentes que se podrían evitar”. Su portavoz, Lourdes Peñalba, reclama ayudas para renovar la maquinaria.
El Ayuntamiento ha decretado dos días de luto oficial.`,
    main: ["fuentes de Emergencias", "Julián Cortijo", "Tierra Viva|sindicato agrario Tierra Viva", "Lourdes Peñalba"],
    others: ["Fuentes de la Comandancia"],
  },
  {
    manner: "court",
    text: `La Audiencia Provincial de Monteverde ha condenado a seis años de cárcel al exconcejal Ramiro Zaldívar por malversación. El tribunal considera probado que desvió más de 400.000 euros de las arcas municipales.
“Se aprovechó de la confianza de sus vecinos”, recoge la sentencia, a la que ha tenido acceso este diario. La fiscal, Beatriz Olmedo, había pedido nueve años. El abogado de Zaldívar, Íñigo Arrieta, ha anunciado que recurrirá el fallo: “Mi cliente no se llevó ni un euro a casa”.
Durante el juicio, la antigua interventora Pilar Sanchís declaró que recibió “presiones constantes” para firmar las facturas. “Me decían que, si no firmaba, me mandaban al archivo”, relató. El acusado, que se acogió a su derecho a no declarar, escuchó la lectura cabizbajo.
De acuerdo con los peritos de Hacienda, parte del dinero acabó en cuentas de Andorra.`,
    main: ["la sentencia|sentencia", "Íñigo Arrieta", "Pilar Sanchís"],
    others: ["los peritos de Hacienda|peritos de Hacienda", "El tribunal|tribunal|Audiencia Provincial de Monteverde"],
  },
  {
    manner: "sport",
    text: `El Atlético Ribereño se quedó a las puertas del ascenso. “Hemos muerto en la orilla, pero estoy orgulloso de mis jugadores”, dijo Paco Ureña en rueda de prensa. El técnico aseguró que seguirá en el banquillo la próxima temporada. “Tengo contrato y tengo ilusión”, zanjó.
Más crítico se mostró el capitán, Álex Bermejo: “Salimos dormidos y así no se sube”. El delantero, que falló un penalti en el minuto 80, pidió perdón a la afición. “Es el peor día de mi carrera”, confesó entre lágrimas.
En el otro vestuario todo era fiesta. “Nadie daba un duro por nosotros”, celebraba Ibrahima Diop, autor del gol. Según publica el diario La Grada, el senegalés tiene ofertas de tres equipos de Primera. El presidente del club, Manuel Tejero, lo niega: “Diop no se vende”.`,
    main: ["Paco Ureña", "Álex Bermejo", "Ibrahima Diop", "Manuel Tejero"],
    others: ["La Grada|diario La Grada"],
  },
  {
    manner: "culture",
    text: `Elena Vallcorba publica “La casa de los relojes”, su tercera novela, después de ocho años de silencio. “No tenía nada que contar y preferí callarme”, admite la escritora en la terraza de su casa de Port Marí.
El libro narra la vida de tres hermanas en la posguerra. “Mi abuela hablaba poco, pero cuando hablaba temblaban las paredes”, recuerda. De aquellas historias nació el personaje de Rosario, la mayor. Vallcorba cree que la memoria “es siempre un género de ficción”.
Para su editor, Marc Llopis, se trata de “la obra más valiente” de la autora. La crítica Inmaculada Seco, en cambio, habla de “una novela irregular” en la revista Letras Nuevas. ¿Le duelen las malas reseñas? “Claro, pero no las leo”, responde ella con una sonrisa.`,
    main: ["Elena Vallcorba", "Marc Llopis"],
    others: ["Inmaculada Seco"],
  },
  {
    manner: "regional politics",
    text: `El pleno de la Diputación de Almonte aprobó ayer los presupuestos para 2026 con los votos del equipo de gobierno y la abstención de los regionalistas.
El vicepresidente, Tomás Quiroga, defendió que se trata de “las cuentas más sociales de la historia”. En la oposición no lo ven así. “Suben los sueldos y bajan las carreteras”, criticó la portavoz socialista, Amparo Ledesma, que acusó al gobierno provincial de “vivir de espaldas a los pueblos”.
Por su parte, el diputado regionalista Xabier Unzueta justificó su abstención: “No podíamos bloquear las ayudas”. Unzueta añadió que vigilarán “euro a euro” su cumplimiento.
La alcaldesa de Peñaclara, Rosa Gil, lamentó que el plan de carreteras deje fuera a su municipio. “Llevamos diez años esperando”, subrayó. Desde la Junta señalan que los fondos llegarán “en el primer trimestre”.`,
    main: ["Tomás Quiroga", "Amparo Ledesma", "Xabier Unzueta", "Rosa Gil"],
    others: ["Junta|la Junta"],
  },
  {
    manner: "economy",
    text: `El precio del aceite caerá un 15 % antes de verano, según las previsiones de la patronal Oleícola del Sur. “La cosecha ha sido buena y el mercado ya lo descuenta”, explica su presidente, Andrés Villodres.
Los consumidores tardarán en notarlo. La organización Consumo Justo advierte de que las cadenas “bajan los precios por la escalera y los suben por el ascensor”. La economista Nuria Bassols matiza que los márgenes son estrechos: “Nadie se está haciendo rico con el aceite”, sostiene esta profesora de la Universidad de Tarazona.
El consejero delegado de Supermercados Iris, Joan Ferrer, prometió el jueves a los analistas trasladar “hasta el último céntimo” de la rebaja. La ministra de Agricultura, Teresa Baena, pidió prudencia. “Cada campaña es un mundo”, dijo en una entrevista con Radio Meseta.
Un informe del Banco Central, al que tuvo acceso la agencia Prensa Sur, prevé que la inflación baje al 2 %.`,
    main: [
      "Oleícola del Sur|patronal Oleícola del Sur|las previsiones de la patronal Oleícola del Sur|las previsiones",
      "Andrés Villodres",
      "Nuria Bassols",
      "Teresa Baena",
      "Joan Ferrer",
    ],
    others: [
      "Consumo Justo|organización Consumo Justo",
      "Un informe del Banco Central|Banco Central|informe del Banco Central",
    ],
  },
  {
    manner: "world",
    text: `Al menos once personas murieron este domingo por el derrumbe de una mina en el norte de Caranda, informaron las autoridades. El gobernador de la provincia, Evaristo Montalvo, dijo a periodistas que todavía hay ocho trabajadores atrapados.
“Escuchamos un ruido como de trueno y después todo fue polvo”, contó a la agencia Andina Press Wilmer Quispe, uno de los supervivientes. La empresa Minera Altacruz aseguró en un comunicado que la galería cumplía “todas las normas de seguridad”.
Pero los sindicatos lo desmienten. Habíamos avisado tres veces a la compañía, afirmó la dirigente sindical Yolanda Paz. Organizaciones de derechos humanos sostienen que en el país funcionan más de 300 minas ilegales.
El presidente Hernán Lucero viajará el lunes a la zona. En su cuenta de X, el mandatario escribió que “no habrá impunidad”.`,
    main: [
      "Evaristo Montalvo",
      "Wilmer Quispe",
      "Minera Altacruz|empresa Minera Altacruz",
      "Yolanda Paz",
      "Hernán Lucero",
    ],
    others: ["las autoridades|autoridades", "Organizaciones de derechos humanos", "sindicatos|los sindicatos"],
  },
  {
    manner: "interview",
    text: `La bióloga Carmen Ochoa lleva treinta años estudiando los humedales de Doñaluz. Nos recibe en su despacho, rodeada de mapas.
—¿En qué estado se encuentra la laguna?
—Peor que nunca. Si no llueve este otoño, perderemos la colonia de flamencos —contesta Ochoa.
La investigadora señala a los pozos ilegales como principal causa. A su juicio, las administraciones “miran hacia otro lado”. “He escrito once informes y no me han contestado a ninguno”, se queja.
No todos comparten su diagnóstico. El presidente de los regantes, Curro Manzano, atribuye la sequía a la falta de lluvias y rechaza que se extraiga más agua de la permitida. “Nos han convertido en los malos de la película”, protesta. Un estudio de la Universidad de Marismas publicado en abril concluye, sin embargo, que el acuífero ha bajado cuatro metros desde 2010.`,
    main: [
      "Carmen Ochoa",
      "Curro Manzano",
      "Un estudio de la Universidad de Marismas|Universidad de Marismas|estudio de la Universidad de Marismas",
    ],
    others: [],
  },
  // Written when the rules had been made, with their truth, before the rules were run on them.
  {
    manner: "weather",
    text: `La borrasca Amalia dejó este martes más de 200 incidencias en la provincia de Riomar, la mayoría por caída de árboles y cornisas. Así lo confirmó el servicio de emergencias 112.
“El agua entró en casa en cuestión de minutos”, relata Josefa Montes, vecina del barrio del Puerto. Su marido, Antonio, asegura que en cuarenta años no habían visto nada igual.
La Agencia Meteorológica mantiene el aviso naranja hasta el jueves. “Lo peor está por llegar esta madrugada”, avisa su delegado, Ginés Carrasco. El alcalde, Fermín Aldana, ha pedido a los ciudadanos que eviten los desplazamientos. También ha anunciado que los colegios permanecerán cerrados. Según la Diputación, siete carreteras siguen cortadas.`,
    main: ["Josefa Montes", "Ginés Carrasco", "Fermín Aldana"],
    others: [
      "servicio de emergencias 112|servicio de emergencias|el servicio de emergencias",
      "Su marido|Antonio",
      "Diputación|la Diputación",
    ],
  },
  {
    manner: "health",
    text: `Los hospitales de la comarca de Valdehierro tienen 3.000 pacientes en lista de espera, según datos del Servicio Regional de Salud.
“Hay enfermos que llevan un año esperando una resonancia”, denuncia la doctora Elvira Santos, portavoz de la plataforma Sanidad Digna. La consejera, Mar Figueroa, atribuye el retraso a la falta de especialistas. “No hay radiólogos en el mercado”, alegó ayer en el Parlamento autonómico.
Los sindicatos no lo comparten. Desde la central CSO recuerdan que treinta plazas siguen sin cubrirse. Su secretario general, Eloy Prieto, tachó de “vergonzosa” la gestión del Gobierno regional. Un médico del hospital de Peñalar, que prefiere no dar su nombre, reconoce que muchos compañeros se han marchado a Portugal.`,
    main: [
      "datos del Servicio Regional de Salud|Servicio Regional de Salud",
      "Elvira Santos",
      "Mar Figueroa",
      "Eloy Prieto",
    ],
    others: [
      "central CSO|CSO|la central CSO",
      "Un médico del hospital de Peñalar|médico del hospital de Peñalar|un médico",
    ],
  },
  {
    manner: "inquiry",
    text: `El Ayuntamiento de Costa Brea adjudicó once contratos a empresas de un mismo empresario, según consta en un informe de la Intervención al que ha tenido acceso este periódico.
“Se trocearon las obras para no sacarlas a concurso”, sostiene el documento. La exalcaldesa Sonia Cifuentes niega cualquier irregularidad: “Todo se hizo con los informes de los técnicos”. El empresario, Ricardo Bastida, no ha respondido a las preguntas de este diario.
Un antiguo funcionario que pide anonimato explica que las órdenes llegaban “siempre por teléfono”. La Fiscalía Anticorrupción ha confirmado que estudia el caso. “Esperamos que se llegue hasta el final”, declaró el concejal de la oposición Jaime Barreiro, que llevó los papeles al juzgado.`,
    main: [
      "un informe de la Intervención|informe de la Intervención",
      "Sonia Cifuentes",
      "Un antiguo funcionario|antiguo funcionario",
      "Jaime Barreiro",
    ],
    others: ["Fiscalía Anticorrupción|la Fiscalía Anticorrupción"],
  },
  {
    manner: "cycling",
    text: `Leire Etxaniz ganó ayer la etapa reina con un ataque a falta de tres kilómetros. “Sabía que era ahora o nunca”, comentó la guipuzcoana, todavía sin aliento. Es su segunda victoria de la temporada.
Su compañera Paula Ibarrola, que trabajó para ella en el llano, bromeó: “Me debe una cena”. La líder, la neerlandesa Famke Visser, cedió veinte segundos. “He pagado el esfuerzo de la contrarreloj”, admitió la corredora del Nordbank.
Para el seleccionador, Unai Goikoa, el triunfo confirma que Etxaniz “está preparada para el Mundial”. La vasca prefiere la cautela. “Voy carrera a carrera”, insistió. Según adelantó Radio Pedal, tiene una oferta del equipo Solaris.`,
    main: ["Leire Etxaniz", "Paula Ibarrola", "Famke Visser", "Unai Goikoa"],
    others: ["Radio Pedal"],
  },
  {
    manner: "parliament",
    text: `El Congreso rechazó este miércoles la ley de vivienda con 178 votos en contra. El Gobierno no logró el apoyo de sus socios.
“Hoy han perdido los inquilinos”, lamentó la ministra Clara Bonet a la salida del hemiciclo. El líder conservador, Álvaro Cienfuegos, replicó que la norma “solo habría encarecido los alquileres”. Más duro fue el portavoz de Izquierda Verde, Iker Otxoa: “Este texto nacía muerto”.
Desde el Ejecutivo insisten en que volverán a presentar la iniciativa en otoño. La asociación de propietarios Casa Común celebró el resultado y pidió “seguridad jurídica”. En cambio, para la profesora de Derecho Isabel Montoro, la derrota abre “un vacío peligroso”. Cienfuegos evitó aclarar si apoyaría un nuevo texto.`,
    main: ["Clara Bonet", "Álvaro Cienfuegos", "Iker Otxoa", "Isabel Montoro"],
    others: [
      "Ejecutivo|el Ejecutivo",
      "Casa Común|asociación de propietarios Casa Común|la asociación de propietarios Casa Común",
    ],
  },
  {
    manner: "trade",
    text: `La tecnológica Nubalia despedirá a 350 trabajadores en España, un 20 % de su plantilla, han confirmado fuentes de la compañía. La empresa achaca la decisión a “la evolución del mercado publicitario”.
“Nos hemos enterado por un correo”, protesta Hugo Llorente, del comité de empresa. CCT y UST convocarán paros si no hay negociación. La secretaria de Estado de Digitalización, Marta Solís, se mostró “preocupada” y adelantó que se reunirá con la dirección.
El consejero delegado, Brian Keller, defendió el ajuste en una carta a la plantilla: “Es doloroso, pero necesario”. A juicio del analista Óscar Peñuelas, de Banco Norte, la compañía “creció demasiado deprisa”. Un estudio de la consultora Prisma calcula que el sector perderá 9.000 empleos este año.`,
    main: ["Hugo Llorente", "Marta Solís", "Brian Keller", "Óscar Peñuelas"],
    others: [
      "fuentes de la compañía",
      "empresa|la empresa|Nubalia",
      "Un estudio de la consultora Prisma|estudio de la consultora Prisma|consultora Prisma",
    ],
  },
];
