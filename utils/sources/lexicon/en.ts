import { type Lexicon, list, phrases } from "./types.ts";

export const en: Lexicon = {
  lang: "en",
  abbreviations: list(
    "mr mrs ms dr prof sen rep gov gen col sgt lt capt rev hon st jr sr vs etc inc ltd corp co no jan feb mar apr jun jul aug sep sept oct nov dec ave dept est fla calif mass pa ariz ala ark colo conn del ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore tenn tex va vt wash wis wyo maj cmdr adm supt insp det assn univ d.c u.s u.n a.m p.m",
  ),
  speech: list(
    `said say says saying told tell tells telling added add adds adding asked asks asking announced announces announcing
    argued argues argue arguing claimed claims claim claiming stated states stating noted notes noting reported reports report
    reporting explained explains explaining wrote writes write writing written tweeted tweets tweeting posted declared declares
    declaring insisted insists insisting warned warns warning acknowledged acknowledges acknowledging admitted admits admitting
    denied denies denying confirmed confirms confirming suggested suggests suggesting described describes describing
    called calls calling urged urges urging accused accuses accusing criticized criticised praised promised promises
    vowed vows pledged pledges predicted predicts revealed reveals disclosed remarked remarks commented comments replied
    replies responded responds retorted recalled recalls quipped joked lamented lamenting complained complains alleged
    alleges asserted asserts asserting contended contends maintained maintains mentioned mentions stressed stresses
    emphasized emphasised reiterated repeated cited cites citing quoted quoting estimates estimated shows showed show
    showing found finds concluded concludes indicated indicates indicating testified testifies proclaimed conceded
    concedes cautioned cautions continued observed observes proposed pointed boasted shouted yelled whispered cried
    answered informed informs advised advises recommended recommends demanded demands apologized apologised questioned
    questions spoke speaking discussed discussing dismissed rejected condemned defended endorsed credited blamed
    expressed expressing tells opined mused exclaimed stipulated ruled learned learnt issued released published read
    reads interviewed signalled signaled hinted implied implies implored begged ordered
    joke jokes joking recounted recounts recounting reckoned reckons clarified clarifies countered counters concurred
    concurs elaborated elaborates teased quip quips thanked thanks hailed slammed blasted branded chanted chants`,
  ),
  thought: list(
    `believe believes believed believing think thinks thought thinking want wants wanted wanting hope hopes hoped hoping
    fear fears feared expect expects expected expecting feel feels felt plan plans planned planning intend intends
    intended seem seems seemed appears appear appeared worry worries worried consider considers considered
    know knows knew doubt doubts doubted suspect suspects suspected assume assumes wonder wonders wondered agree agrees
    agreed disagree disagreed support supports supported oppose opposes opposed prefer prefers preferred see sees
    saw view views viewed likes like liked wish wishes decided decides regard regards understood`,
  ),
  accordingTo: phrases(
    "according to | in the words of | in the view of | as reported by | as told to | per | as quoted by | as stated by | as noted by | as cited by | in a report by | citing | quoting",
  ),
  complementisers: list("that whether if how why what"),
  determiners: list(
    "the a an one another some many several few most all both other others this that these those his her their its our my your no any each every two three four five six seven eight nine ten dozens hundreds thousands",
  ),
  indefinite: list(
    "a an one another some many several few most two three four five six seven eight nine ten dozens hundreds thousands other others multiple numerous",
  ),
  pronouns: list(
    "i we you he she it they them him her us me who whom which that those these this one some many others other another both everyone everybody someone people anyone nobody all most few several himself herself themselves",
  ),
  masculine: list("he him his himself"),
  feminine: list("she her hers herself"),
  prepositions: list(
    "of in on at by for with from to into about after before during under over against between among through across toward towards within without upon off since until near amid despite like than as per via",
  ),
  conjunctions: list("and or but nor so yet while although though because when where after before if unless as"),
  auxiliaries: list("is are was were be been being am has have had having do does did doing get gets got"),
  modals: list("will would can could may might must shall should"),
  negations: list(
    "not never no n't didn't doesn't don't hasn't haven't hadn't isn't wasn't weren't won't wouldn't couldn't can't cannot without nobody none neither nor declined refused",
  ),
  relatives: list("who whom which that whose where when"),
  titles: list(
    "mr mrs ms miss dr prof professor pm mp speaker baroness baron emperor sheikh imam rabbi constable commentator sen senator rep representative gov governor president vice former then mayor secretary sir lord lady dame judge justice gen general col colonel sgt sergeant lt lieutenant capt captain rev reverend sheriff chairman chairwoman chair spokesman spokeswoman spokesperson candidate nominee democratic republican gop democrat congressman congresswoman minister prime chancellor king queen prince princess pope father sister brother officer detective inspector superintendent commissioner director chief ceo co-founder founder editor author analyst economist strategist pollster host anchor attorney lawyer prosecutor coach manager ambassador deputy assistant senior",
  ),
  personNouns: list(
    "man woman boy girl spokesman spokeswoman spokesperson official officer defector resident source witness victim mother father neighbor neighbour lawyer attorney expert analyst economist professor researcher scientist doctor nurse teacher student leader director manager minister president chairman chairwoman mayor governor senator congressman congresswoman lawmaker politician candidate nominee billionaire businessman businesswoman executive ceo founder author writer journalist reporter editor columnist correspondent anchor host judge prosecutor sheriff detective investigator diplomat ambassador general colonel commander soldier veteran farmer driver worker employee voter activist organizer organiser adviser advisor aide operative strategist pollster donor friend colleague player coach actor actress singer artist fan tourist patient survivor suspect defendant secretary democrat republican insider staffer person individual critic supporter mogul consultant pastor priest bishop user chief head member owner guest caller translator",
  ),
  groupNouns: list(
    "officials sources people residents witnesses victims experts analysts economists researchers scientists doctors nurses teachers students leaders directors ministers lawmakers politicians candidates executives authors writers journalists reporters editors judges prosecutors detectives investigators diplomats commanders soldiers veterans farmers drivers workers employees voters activists organizers organisers advisers advisors aides operatives strategists pollsters donors friends colleagues players coaches fans patients survivors suspects defectors refugees migrants critics supporters democrats republicans conservatives liberals progressives americans insiders staffers persons individuals members owners neighbors neighbours relatives parents families lawyers attorneys police authorities protesters demonstrators observers opponents allies senators governors users customers women men respondents historians scholars academics commentators pundits percent majority spokesmen men delegates evangelicals others engineers users",
  ),
  organisationNouns: list(
    "government administration department ministry agency committee commission council court police party campaign company corporation group organization organisation association union university institute center centre foundation bank firm office bureau board team club church league congress senate parliament house pentagon military army navy force service coalition network alliance federation society school college hospital fund trust authority embassy supreme fbi cia nato un eu who justice",
  ),
  outletNouns: list(
    "times post journal news herald tribune guardian bbc cnn nbc abc cbs fox msnbc npr pbs reuters associated press ap afp bloomberg politico magazine newspaper website radio network television tv broadcaster daily gazette chronicle telegraph mail mirror independent observer globe blog outlet channel wire buzzfeed breitbart huffpost vox axios slate atlantic economist newsweek upi voa xinhua yonhap kyodo nhk dpa podcast paper publication express show tabloid media site",
  ),
  documentNouns: list(
    "report study poll survey data document documents statement filing filings complaint lawsuit memo email emails letter transcript book article analysis paper census figures statistics records record indictment affidavit ruling press-release release review research polls surveys reports studies editorial op-ed website forecast estimate estimates findings index database manifesto constitution bill law resolution treaty agreement ad ads video column interview polling numbers results story leak leaks headline biography memoir speech audit",
  ),
  socialNouns: list(
    "tweet tweets post posts twitter facebook instagram reddit thread hashtag tiktok youtube telegram weibo x",
  ),
  nameLinks: list("of the and for de la le von van der den del di da al bin ibn el & 's on in"),
  adverbs: list(
    "then shortly eventually meanwhile later instead however still also soon yet thus hence perhaps maybe earlier recently finally here there now today yesterday tomorrow why how when where whether while although though because since after before if unless until",
  ),
};
