/** Houses known everywhere by a name that looks like somebody's: makers, shops, networks, clubs. Facts, in no order of worth. */
import { list } from "./types.ts";

const BRANDS = list(`
  toyota nissan honda mazda subaru mitsubishi suzuki hyundai kia volkswagen audi bmw porsche mercedes-benz volvo renault
  peugeot citroën fiat ferrari lamborghini maserati stellantis tesla rivian byd chrysler chevrolet cadillac buick jeep
  opel skoda airbus boeing embraer bombardier lockheed raytheon rheinmetall thales safran
  google alphabet microsoft apple amazon facebook meta instagram whatsapp twitter tiktok bytedance snapchat reddit
  youtube netflix spotify uber lyft airbnb openai anthropic nvidia intel amd qualcomm broadcom samsung huawei xiaomi sony
  nintendo panasonic toshiba hitachi siemens nokia ericsson cisco oracle salesforce adobe ibm lenovo
  asus acer xerox kodak canon nikon fujifilm wikipedia wikimedia mozilla yahoo ebay paypal shopify slack
  dropbox linkedin pinterest tencent alibaba baidu rakuten softbank foxconn tsmc
  walmart costco kroger tesco sainsbury's asda morrisons lidl aldi carrefour ikea primark zara uniqlo nike adidas
  puma reebok gucci prada hermès chanel lvmh l'oréal unilever nestlé danone pepsico coca-cola mcdonald's starbucks
  heineken carlsberg diageo bayer basf novartis roche pfizer moderna astrazeneca glaxosmithkline sanofi biontech
  exxonmobil chevron totalenergies equinor aramco petrobras gazprom rosneft lukoil glencore arcelormittal
  barclays hsbc lloyds natwest santander citigroup citi mastercard blackrock vanguard blackstone allianz axa ubs
  deloitte kpmg mckinsey accenture capgemini infosys wipro 
  ryanair easyjet lufthansa qantas fedex dhl maersk
  vodafone verizon t-mobile telefónica comcast disney paramount lionsgate pixar hbo hulu
  arsenal chelsea tottenham liverpool everton fulham brentford celtic
  juventus napoli ajax benfica dortmund leverkusen schalke
  greenpeace oxfam unicef unesco interpol europol nato opec hamas hezbollah
`);

/** Whether a name of one word, in lower case, is a house's that nobody takes for a person. */
export const isBrand = (word: string): boolean => BRANDS.has(word);
