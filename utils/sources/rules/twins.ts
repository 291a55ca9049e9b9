/** Bodies that the news calls by several names that no rule could tell for one: "Fed" and "US-Notenbank". In lower case. */
import { phrases } from "../lexicon/types.ts";

const BODIES = [
  "fed | federal reserve | us-notenbank | us-zentralbank | réserve fédérale | reserva federal",
  "ezb | europäische zentralbank | bce | banque centrale européenne | banco central europeo",
  "uno | un | vereinte nationen | vereinten nationen | onu | nations unies | naciones unidas",
  "eu-kommission | europäische kommission | kommission | commission européenne | comisión europea | brüssel | bruxelles | bruselas",
  "who | weltgesundheitsorganisation | oms | organisation mondiale de la santé | organización mundial de la salud",
  "iwf | internationaler währungsfonds | internationale währungsfonds | fmi | fonds monétaire international | fondo monetario internacional",
  "bka | bundeskriminalamt",
  "bnd | bundesnachrichtendienst",
  "dwd | deutscher wetterdienst | wetterdienst",
  "rki | robert koch-institut | robert-koch-institut",
  "ba | bundesagentur für arbeit | bundesagentur | arbeitsagentur",
  "destatis | statistisches bundesamt",
  "bamf | bundesamt für migration und flüchtlinge",
  "bfv | bundesamt für verfassungsschutz | verfassungsschutz",
  "dgb | deutscher gewerkschaftsbund",
  "gdp | gewerkschaft der polizei",
  "dpa | deutsche presse-agentur",
  "apa | austria presse agentur",
  "insee | institut national de la statistique et des études économiques",
  "afp | agence france-presse",
  "aemet | agencia estatal de meteorología",
  "ine | instituto nacional de estadística",
  "efe | agencia efe",
  "dgt | dirección general de tráfico",
  "pp | partido popular",
  "psoe | partido socialista | partido socialista obrero español",
];

const TWINS = new Map<string, readonly string[]>();
for (const body of BODIES) {
  const names = phrases(body).map((words) => words.join(" "));
  for (const name of names) TWINS.set(name, names);
}

const ARTICLE = /^(?:der|die|das|la|le|les|el|los|las) /;

/** The other names of the body that has this one, or none. */
export const twinsOf = (name: string): readonly string[] =>
  TWINS.get(
    name
      .toLowerCase()
      .replace(/^l['’]/, "")
      .replace(ARTICLE, ""),
  ) ?? [];
