/** Capitals that the news in English lets speak for their states: "Beijing said" is China's word. In lower case. */
import { phrases } from "./types.ts";

const STATES = new Map(
  phrases(
    `beijing = china | moscow = russia | kremlin = russia | tehran = iran | tokyo = japan | seoul = south korea |
    pyongyang = north korea | new delhi = india | islamabad = pakistan | kabul = afghanistan | kyiv = ukraine |
    kiev = ukraine | warsaw = poland | berlin = germany | paris = france | rome = italy | madrid = spain |
    lisbon = portugal | athens = greece | ankara = turkey | jerusalem = israel | cairo = egypt | riyadh = saudi arabia |
    doha = qatar | damascus = syria | baghdad = iraq | beirut = lebanon | hanoi = vietnam | jakarta = indonesia |
    manila = philippines | taipei = taiwan | canberra = australia | ottawa = canada | caracas = venezuela |
    havana = cuba | budapest = hungary | belgrade = serbia | minsk = belarus | dublin = ireland |
    pretoria = south africa | nairobi = kenya | abuja = nigeria | addis ababa = ethiopia | khartoum = sudan |
    stockholm = sweden | oslo = norway | copenhagen = denmark | helsinki = finland | vienna = austria |
    bucharest = romania | sofia = bulgaria`,
  ).map((words) => {
    const sign = words.indexOf("=");
    return [words.slice(0, sign).join(" "), words.slice(sign + 1).join(" ")] as const;
  }),
);

/** The state whose government this capital stands for, or undefined. */
export const stateOf = (capital: string) => STATES.get(capital);
