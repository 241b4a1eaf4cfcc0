/** Words that are part of no place name, also where a title gives them a capital: `tỉnh X Đến năm 2030`. */
const functionWord = /\s(?:Của|Đến|Về|Và|Theo|Cho|Với|Tại|Năm)(?=\s|$)/iu

/** A name without the words that follow it. */
export const properName = (words: string): string => words.split(functionWord, 1)[0]!
