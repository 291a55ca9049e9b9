/**
 * Frequent given names of one gender in English, German, French and Spanish news, so that "she" is not led back to a
 * Mitt. Names that both bear (Robin, Leslie, Andrea, Jean, Taylor) are left out; no list is complete, and a name that
 * is in none may be anybody's.
 */
import { list } from "./types.ts";
import { WORLD_MEN, WORLD_WOMEN } from "./world-given-names.ts";

const MEN = list(`
  aaron abdul abdullah abraham adam adrian ahmed alan albert alberto alejandro alexander alfonso alfred ali alistair
  andreas andrew andré angus anthony antonio antoine armin arnaud arnold arthur barack barry bashar ben benjamin bernard
  bernd bernie bill björn bob boris brad brendan brett brian bruce bruno bryan carl carlos chad charles christian
  christoph christopher chuck claudio clemens colin craig cédric damien daniel darren dave david dean denis dennis
  derek detlef didier diego dieter dirk dmitri dominic donald doug douglas duncan edgar eduardo edward edwin elias elijah
  elon emilio emmanuel enrique eric erik ernst etienne ethan eugene evan fabian felipe felix ferdinand fernando florian
  francisco franck franklin frank françois fred frederick friedrich fritz fumio gareth gary gavin geoff geoffrey george
  gerald gerhard gilles giovanni giuseppe glenn gonzalo gordon graham greg gregor gregory guillaume guillermo gustavo
  hakeem hamid hans harald harold harry hassan heinrich heinz helmut henri henrik henry herbert holger howard hubert hugo
  hussein ian ibrahim ignacio igor isaac ivan jack jacob jacques jaime jake james jan jared jason javier jay jeff jeffrey
  jens jeremy jerome jerry jesús jim jimmy joachim joe joel johannes john johnny jon jonas jonathan jorge josef joseph
  joshua josé juan julio jürgen jörg kai karim karl keith keir ken kenneth kevin khalid klaus konrad kurt kyle lars larry
  laurent leonard leonid liam lloyd louis lucas luigi luis luke lukas lutz mahmoud manfred manuel marc marcel
  marco marcos marcus mario mark markus martin marvin mathieu matt matteo matthew matthias maurice max maximilian michael
  michel miguel mike mitch mitt mohamed mohammad mohammed muhammad nathan neil nicholas nick nicolas nigel nils noah
  norbert norman oliver olivier omar oscar oskar otto owen pablo pascal patrick paul pedro pete peter philip philipp
  philippe phil pierre rafael rainer ralf ralph ramón randy raphael raymond ray reinhard ricardo richard rick rob robert
  roberto rodrigo roger roland rolf ron ronald rory ross roy rudolf rudy rupert russell ryan sajid samuel scott sean
  sebastian sergei sergio shane sigmar simon spencer stefan stefano stephen stéphane steve steven stuart sven ted terry
  theodor theodore thierry thomas tim timothy timo tobias todd tom tomás tony travis trevor tristan tyler ulf ulrich uwe
  vicente victor viktor vincent vladimir volker volodymyr walter warren wayne werner wilhelm will william wolfgang xavier
  yannick yusuf yves zachary álvaro óscar
`);
const WOMEN = list(`
  abigail ada adriana agnes agnès aisha alejandra alexandra alice alicia alison amanda amber amelia amy ana angela angelina
  angelika anita anja anke ann anna annalena anne annegret annette annika annie antje antonia ashley astrid aurélie barbara
  beate beatrice beatriz becky bernadette beth bethany betty birgit brenda bridget brigitte britta brittany bärbel camille
  candace carla carmen carol carole caroline carolina carolyn carrie cassandra catherine cathy cecilia charlotte chelsea
  cheryl chloe christa christiane christina christine cindy claire clara claudia colleen constance corinna corinne courtney
  cristina crystal cynthia céline cécile dana daniela deborah debra delphine denise diana diane dolores donna doris dorothy
  edith eileen elaine elena eleanor elisa elisabeth elise elizabeth elke ella ellen elsa emily emma erica erika erin
  esperanza estelle esther eva evelyn faith fatima felicia fernanda fiona florence franziska françoise frieda gabriela
  gabriele gabrielle gail geneviève gerda gina giorgia gisela gloria grace greta gretchen gwen hannah hannelore heather
  heidi heike helen helena helga helene hilary hilda hillary ilse inés inga ingrid irene iris isabel isabella isabelle
  ivanka ivonne jacqueline jacinda jane janet janice janine jasmine jeanne jenna jennifer jenny jessica jill joan joanna
  joanne johanna josefina josephine joyce juanita judith judy julia juliana julie juliette jutta kamala karen karin karla
  karoline kate katharina katherine kathleen kathryn kathy katie katja katrin kayla kellyanne kerstin kimberly kirsten
  kristen kristin kristina larissa latoya laura lauren laurence leah leila lena leonie leticia lilian lily linda lisa liz
  liza lois lorena loretta lorraine louise lucia lucy ludivine luisa lydia lynn madeleine maggie malia mandy manuela
  margaret margarita margot maria marianne marie marina marine marion marissa marjorie marlene marta martha martina mary
  mathilde maureen megan meghan melanie melania melissa mercedes meredith michaela michelle mildred miranda miriam molly
  monica monika monique mónica nadine nadia nancy naomi natalia natalie natasha nathalie nicole nicola nikki nina nora
  olga olivia ophelia paloma pamela patricia patty paula pauline peggy penelope petra phyllis pilar priscilla priti rachel
  ramona raquel rebecca regina renate renée rhonda rita roberta rocío rosa rosalind rosario rose rosemary roxanne ruth
  sabine sabrina sally samantha sandra sara sarah saskia selma shannon sharon sheila shelley sheryl shirley silke
  silvia simone sofia sonia sonja sonya sophia sophie stacey stefanie stella stephanie sue susan susana susanne suzanne
  svenja svetlana sylvia sylvie tamara tammy tania tanja tara teresa tessa theresa thérèse tiffany tina tracy ulrike ursula
  ute valeria valerie vanessa vera verena veronica veronika victoria viktoria violet virginia virginie wanda wendy whitney
  yolanda yvette yvonne zoe édith élisabeth élodie
`);

/** Whose name it is, by convention: "m", "f", or null where it may be either's. */
export function genderOf(given: string): "m" | "f" | null {
  if (MEN.has(given) || WORLD_MEN.has(given)) return "m";
  return WOMEN.has(given) || WORLD_WOMEN.has(given) ? "f" : null;
}
