/** The text in capitals, for the lines that the decree wants so (Nghị định 30/2020, Phụ lục I); in NFC. */
export function upper(text: string): string {
  return text.toLocaleUpperCase('vi').normalize('NFC')
}

const unitWords = ['xã', 'phường', 'đặc khu', 'thị trấn', 'huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh']
const unit = `(?:${unitWords.flatMap(word => [word, upper(word[0]!) + word.slice(1), upper(word)]).join('|')})`

/** What looks like a unit and its name but is none: XÃ HỘI, Tỉnh ủy, HUYỆN ĐOÀN, unless a proper name goes on (XÃ ĐOÀN A). */
const noUnit = String.raw`${unit}\s(?:(?:ỦY|Ủy|UỶ|Uỷ)(?!\p{L})|(?:HỘI|ĐOÀN|Đoàn|ĐỘI|Đội)(?=$|\s?[,;–-]|\s(?:VÀ|và|${unit})\s))`

/** An agency of two words or more, then the kind and the proper name or number of the unit it belongs to. */
const agencyOfUnit = new RegExp(String.raw`^(\S+\s\S.*?)\s((?!${noUnit})${unit}\s[\p{Lu}\d].*)$`, 'u')

/**
 * The lines an agency's name takes in the head of a document: as typed when it is typed on several lines, else broken
 * before the administrative unit (`Ủy ban nhân dân`, `xã X`), else one. A short form stays whole (`UBND xã X`).
 */
export function agencyLines(name: string): string[] {
  const typed = name
    .normalize('NFC')
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '')
  if (typed.length !== 1) return typed
  const parts = agencyOfUnit.exec(typed[0]!)
  return parts === null ? typed : [parts[1]!, parts[2]!]
}
