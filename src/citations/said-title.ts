import type { Citation, Part } from './find-citations.ts'

/** Before the document one of its parts is named (`khoản 1 Điều 5 của`, `Phụ lục ban hành kèm theo`), and the words behind it may be on that part. */
const partBefore =
  /(?:[Đđ]iều\s+\d|[Kk]hoản\s+\d|[Mm]ục\s+(?:\d|[IVXA-H](?!\p{L}))|[Pp]hần\s+[\dIVX]|[Cc]hương\s+[\dIVX]|[Pp]hụ lục|[Mm]ẫu\s|kèm theo|ban hành\s+$)[^;]*$/u
const longestPart = 120
/** What announces a list or a quotation is the writer's sentence. */
const announces = /(?:như sau|gồm(?: có)?|sau đây|cụ thể|nêu rõ)$/u

/** A sentence that no mark parts from the title. */
const goesOn = /\s(?:sẽ|đã|đang|chưa|vẫn)\s/u

/** What a citation in a text says that its document is about; undefined where the words behind it may tell what an article or an appendix has. */
export function saidTitle({ title, from }: Citation, text: string): Part | undefined {
  if (title === undefined || announces.test(title.text) || goesOn.test(title.text)) return undefined
  return partBefore.test(text.slice(Math.max(0, from - longestPart), from)) ? undefined : title
}

/** Words with which any change of a document begins: they do not tell one from the other. */
const ofAnyChange =
  /^(?:(?:quy định|sửa đổi|bổ sung|sửa đổi,? bổ sung|hướng dẫn|chi tiết|thi hành|một số|các|điều|nội dung|và|biện pháp|của)(?=[\s,]|$)[\s,]*)+/u
const fewestSyllables = 5

/** Whether a title says enough to know a document by it. */
export const isTelling = (title: string): boolean =>
  title
    .replace(ofAnyChange, '')
    .split(/\s+/)
    .filter(word => /\p{L}/u.test(word)).length >= fewestSyllables
