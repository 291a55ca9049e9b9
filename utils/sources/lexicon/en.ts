/** English words of attribution. Verbs stand in every form that a text may use. */
import type { Lexicon } from "./types.ts";

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

export const en: Lexicon = {
  speech: words(`
    said says say saying told tells tell telling added adds add adding noted notes noting stated states stating
    explained explains explaining announced announces announcing argued argues arguing claimed claims claiming
    warned warns warning reported reports reporting wrote writes writing tweeted tweets tweeting posted
    insisted insists insisting acknowledged acknowledges acknowledging admitted admits conceded concedes
    declared declares declaring denied denies denying suggested suggests suggesting confirmed confirms
    asserted asserts alleged alleges remarked remarks remarking replied replies responded responds
    recalled recalls continued continues concluded concludes observed observes predicted predicts
    revealed reveals disclosed discloses testified testifies complained complains criticized criticizes
    criticised praised accused accuses accusing urged urges urging asked asks asking called calls calling
    promised promises vowed vows pledged pledges joked jokes quipped emphasized emphasizes stressed stresses
    maintained maintains contended contends countered counters commented comments cautioned cautions
    cited cites found finds showed shows estimated estimates lamented laments shouted yelled proclaimed
    reiterated reiterates repeated described describes boasted bragged mused opined retorted speculated
    attested voiced voicing expressed expresses expressing blasted blamed blames charged charges dismissed agreed agrees disagreed noted quoted
  `),
  thought: words(`
    believed believes believe thought thinks think hoped hopes hope feared fears fear wanted wants want
    expected expects expect felt feels worried worries knew knows know considered considers feel
    concerned hoping planned plans plan intended intends decided concluded
  `),
  report: words(
    "report reports poll survey study analysis investigation statement document memo transcript data figures filing review census",
  ),
  outletWords: words(`
    news times post journal tribune herald radio network press magazine television tv daily weekly gazette
    chronicle observer guardian bbc cnn nbc abc cbs fox msnbc npr reuters agency newspaper website blog
    broadcaster telegraph standard monitor today politico bloomberg wire
  `),
  organisationWords: words(`
    ministry department agency committee commission council court police office board university institute
    company corporation party campaign administration government union association foundation bureau
    authority house senate congress organization organisation group bank service college team center centre
  `),
  groupHeads: words(`
    officials people sources critics supporters experts analysts investigators authorities voters residents
    witnesses aides advisers leaders lawmakers republicans democrats prosecutors researchers scientists
    families members workers employees defectors activists observers reporters journalists police doctors
    lawyers attorneys economists many some others several most few ferrymen fishermen crews parents students
    teachers neighbors neighbours migrants refugees soldiers troops
  `),
  personHeads: words(`
    source official defector spokesman spokeswoman spokesperson aide adviser man woman expert analyst person
    lawyer attorney witness resident employee worker reporter officer insider executive strategist operative
    clerk passer-by skipper warden ferryman fisherman neighbor neighbour stallholder teacher student doctor
    activist critic supporter voter diplomat lawmaker judge farmer owner driver soldier nurse
  `),
  determiners: words(
    "a an the one another some many several most few two three four five both other this that these those its his her their our more any no",
  ),
  titles: words(`
    mr mrs ms miss dr prof professor sen senator rep representative gov governor president vice secretary sir
    lord lady judge justice gen general col sgt lt capt rev sheriff chairman chairwoman mayor minister chief
    director spokesman spokeswoman spokesperson candidate nominee former then prime king queen prince princess
    pope officer detective attorney democratic republican gop
  `),
  pronouns: words("he she they it who"),
  negations: words("not n't never nobody none neither denies refused declined"),
};
