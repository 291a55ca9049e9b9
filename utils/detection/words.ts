/**
 * A list of words is kept as one text, a blank before and behind each: to look a word up takes as long as in a Set,
 * which would have to be built on every page first.
 */
export const holds = (list: string, word: string): boolean => !word.includes(" ") && list.includes(` ${word} `);
