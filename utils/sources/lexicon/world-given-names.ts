/** Given names of the whole world as English texts have them, beside the usual ones; both sexes' names and English words are left out. */
import { list } from "./types.ts";

export const WORLD_MEN = list(`
  brandon justin dylan jesse caleb bradley earl leroy ernest melvin cecil lester alvin herman clifford leon dwight everett
  wendell otis willie jose mustafa tariq rashid samir nabil farid rahul amit anil sunil vijay rajesh sanjay suresh ramesh
  mahesh arjun rohan vikram ashok deepak manoj pradeep ravi naveen harish dinesh babatunde femi kunle tunde emeka chidi
  obinna kwame kofi kwesi sipho thabo themba lwazi bongani sizwe tendai hiroshi kenji takashi akira satoshi minho jinho
  alexei andrei mikhail nikolai oleg yuri pavel bogdan taras miloš petar jakub tomasz piotr marek krzysztof andrzej bjorn
  anders magnus olaf soren kjell mikael matti juha pekka jukka günter horst georg moritz alain gérard sébastien julien
  paolo francesco lorenzo alessandro massimo raúl joaquín mateo thiago joão tiago rui nuno paulo marcelo leandro mauricio
  amir reza hossein mehdi arash darius cyrus ezra asher gideon amos salman faisal bandar nasser saeed majid walid jamal malik`);

export const WORLD_WOMEN = list(`
  danielle lori dina priya anjali sunita kavita meera neha pooja shreya aishwarya lakshmi radha geeta rekha nisha deepa
  ananya divya swati khadija zainab maryam amina layla noor samira yasmin rania salma ngozi chioma adaeze folake yetunde
  bukola amaka nneka ifeoma thandi nomsa lerato naledi zanele akosua abena sakura haruka keiko yoko michiko tatiana irina
  ekaterina anastasia ludmila galina oksana yulia ksenia agnieszka katarzyna małgorzata ewa zofia sigrid solveig mette
  freja elin manon chloé inès océane margaux amélie sandrine véronique martine giulia chiara francesca alessia paola lucía
  inmaculada montserrat nuria ximena valentina camila catalina mariana yesenia guadalupe conceição fátima bethan siobhan
  niamh aoife saoirse ciara orla sinead roisin catriona mairi rhiannon carys eleri`);
