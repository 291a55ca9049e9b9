/** Spanish passages that we wrote, with the sources that each cites. */
export const es: [text: string, sources: string[]][] = [
  ["«El dique aguantará», dijo Maruxa Outeiro.", ["Maruxa Outeiro"]],
  ["Según Brais Loureiro, el nivel baja desde el lunes.", ["Brais Loureiro"]],
  ["El transbordador volverá en mayo, de acuerdo con Antía Rial.", ["Antía Rial"]],
  ["Xoel Pardo afirmó que el puerto seguirá cerrado.", ["Xoel Pardo"]],
  ["“Hemos esperado demasiado”, lamentó Uxía Seoane.", ["Uxía Seoane"]],
  ["Iago Ferreiro explicó: «Faltan dos barcos para la temporada».", ["Iago Ferreiro"]],
  ["Según la Guardia Costera, nadie resultó herido.", ["Guardia Costera"]],
  ["«Fue por muy poco», contó Noa Vilar.", ["Noa Vilar"]],
  ["Carmiña Souto aseguró que las obras terminarán en junio.", ["Carmiña Souto"]],
  ["«Nos quedamos aquí», dijo Anxo Piñeiro.\n«Nada nos hará marchar», añadió Piñeiro.", ["Anxo Piñeiro"]],
  ["Sabela Castro señaló que se cambiarán dos compuertas.", ["Sabela Castro"]],
  ["El puente mide cuarenta metros. Es de 1932.", []],
];
