import type { Report } from "./types.ts";

/** Reports in constructions that the first ones have not; the truth was written before they were run. */
export const more: Report[] = [
  {
    manner: "weather",
    text: `La borrasca Herminia deja un reguero de incidencias en toda la vertiente cantábrica. El 112 ha gestionado hasta las ocho de la tarde 340 avisos, la mayoría por caída de árboles. En Castro Menor, una mujer de 67 años ha resultado herida leve al desprenderse una cornisa, han informado a Europa Noticias desde el servicio de emergencias.
La Agencia de Meteorología mantiene el aviso rojo por olas de hasta nueve metros. «Lo peor está por llegar esta madrugada», ha avisado su delegada en la región, Covadonga Prado. La comunidad ha suspendido las clases en 22 municipios.
En el puerto, los pescadores se resignan. «Llevamos nueve días amarrados y aquí nadie nos paga», protesta el patrón mayor, Lito Sampedro. La compañía eléctrica cifra en 4.000 los abonados sin luz y confía en restablecer el suministro hoy.`,
    main: [
      "Covadonga Prado",
      "Lito Sampedro",
      "servicio de emergencias|el servicio de emergencias|112|El 112",
      "Agencia de Meteorología",
    ],
    others: ["compañía eléctrica|La compañía eléctrica"],
  },
  {
    manner: "sport",
    text: `El Deportivo Almenar sumó su quinta derrota seguida y su técnico camina por el alambre. «Asumo toda la responsabilidad», dijo Toni Palacios tras el 0-2 ante el colista. El preparador se negó a dimitir: «No soy de los que se bajan del barco».
El vestuario cierra filas. «El míster no mete ni encaja los goles», deslizó el portero Unai Errasti en zona mixta. Menos diplomático fue el capitán. Para Borja Cid, al equipo le falta «hambre».
En el palco, el presidente evitó pronunciarse. Sin embargo, fuentes del club consultadas por este diario sitúan el ultimátum en el partido del domingo. El técnico rival, Marcelo Grondona, se mostró exultante: «Los muchachos hicieron un partidazo, viste». La peña Grada Norte, por su lado, ha exigido en un comunicado la marcha del director deportivo.`,
    main: ["Toni Palacios", "Unai Errasti", "Borja Cid", "Marcelo Grondona", "fuentes del club"],
    others: ["peña Grada Norte|Grada Norte|la peña Grada Norte"],
  },
  {
    manner: "ticker",
    text: `18:40. La alcaldesa, Pilar Otxoa, decreta tres días de luto. «Hoy Zubialde llora», dice en una comparecencia sin preguntas.
18:05. Los bomberos dan por controlado el fuego, según el último tuit de Emergencias.
17:30. Un testigo explica a este periódico que oyó «dos explosiones muy seguidas».
16:55. El consejero de Interior, Gorka Larrinaga, eleva a cuatro los heridos. Uno de ellos tiene quemaduras en el 60% del cuerpo, precisa.
16:20. La empresa Polimex asegura que la nave había pasado la inspección en octubre.
15:50. Arde una nave industrial en el polígono de Zubialde. Hay al menos un trabajador atrapado, confirman a Radio Costera fuentes sanitarias.`,
    main: [
      "Pilar Otxoa",
      "Gorka Larrinaga",
      "fuentes sanitarias",
      "Emergencias|último tuit de Emergencias|el último tuit de Emergencias",
    ],
    others: ["testigo|un testigo", "Polimex|empresa Polimex|la empresa Polimex"],
  },
  {
    manner: "interview",
    text: `Emilia Vicuña (Salta, 1971) acaba de publicar su séptima novela. Atiende a este periódico en un café.
Pregunta. ¿Por qué volver ahora al pueblo de su infancia?
Respuesta. Porque nunca me fui del todo. Uno escribe siempre desde la misma ventana.
P. Su madre aparece en cada página.
R. Mi madre decía: «Lo que no se cuenta se pudre». Tenía razón.
P. El crítico Damián Foix ha escrito que es su libro más oscuro.
R. Damián confunde oscuridad con silencio. Es un libro sobre callarse.
P. ¿Le preocupa que la lean los vecinos?
R. Me preocuparía que no lo hicieran, responde Vicuña entre risas.`,
    main: ["Emilia Vicuña"],
    others: ["Damián Foix"],
  },
  {
    manner: "cycling",
    text: `Contra todo pronóstico, Aritz Goikoetxea se llevó la etapa reina de la Vuelta al Norte. «Todavía no me lo creo», balbuceaba el de Azkoitia en la meta, rodeado de micrófonos. Su director, Chema Lorente, confesó que el plan era otro: «Íbamos a trabajar para Luis».
El gran derrotado fue el líder. Enric Vallverdú cedió dos minutos y se bajó del autobús con mala cara. «Hoy no tenía piernas, no hay que darle más vueltas», zanjó el catalán. Según su médico, arrastra un proceso gripal.
En el pelotón hubo críticas a la organización por el estado del descenso. «Nos han tratado como ganado», disparó el veterano Rui Teixeira. El responsable del recorrido, Paco Ballester, se defendió en la radio: a su entender, la carretera estaba «en perfectas condiciones».`,
    main: ["Aritz Goikoetxea", "Chema Lorente", "Enric Vallverdú", "Rui Teixeira", "Paco Ballester"],
    others: ["médico|su médico"],
  },
  {
    manner: "housing report with people",
    text: `Marisa Cobo lleva catorce meses buscando piso. «Me piden tres nóminas y un aval; les falta pedirme un riñón», ironiza esta administrativa de 41 años. Su caso no es excepcional. Los alquileres en la ciudad han subido un 46% desde 2019, de acuerdo con el Observatorio de la Vivienda.
El gerente de la inmobiliaria Casa Clara, Néstor Vidaurre, culpa a la escasez de oferta. «Cuelgo un anuncio y en una hora tengo 200 llamadas», afirma. Muy distinto es el diagnóstico de la Plataforma Techo Digno: su portavoz, Ainhoa Retuerto, ve detrás la mano de los fondos de inversión.
El Ayuntamiento defiende su gestión. La concejala del ramo, Paz Olmedo, ha avanzado que en otoño se entregarán 120 viviendas protegidas. Insuficiente, a juicio del catedrático de Geografía Humana Ignasi Ferrer, quien calcula que harían falta diez veces más.`,
    main: [
      "Marisa Cobo",
      "Observatorio de la Vivienda",
      "Néstor Vidaurre",
      "Ainhoa Retuerto",
      "Paz Olmedo",
      "Ignasi Ferrer",
    ],
    others: [],
  },
  {
    manner: "theatre",
    text: `El Teatro Principal estrena mañana La casa sin puertas, con la que Berta Ansola debuta en la dirección. «Es una comedia sobre gente que no sabe pedir ayuda», adelanta. La idea le surgió, según cuenta, en la cola de una farmacia.
Al frente del reparto figura Jorge Iturbe. «Mi personaje miente en cada frase, y aun así me cae bien», apunta el actor bilbaíno, que vuelve a las tablas tras nueve años. Compartirá escena con la veterana Lola Sanchís. De ella dice Ansola que «no actúa, respira».
El director del teatro, Manu Echave, presume de una preventa histórica. Solo quedan entradas para tres funciones, detalla. La autora, Celia Ríos Montes, ha revelado en la revista Escena Abierta que escribió el final en una noche. La crítica de Barcelona la tildó de «joya menor» el pasado otoño.`,
    main: ["Berta Ansola", "Jorge Iturbe", "Manu Echave", "Celia Ríos Montes"],
    others: ["crítica de Barcelona|la crítica de Barcelona"],
  },
];
