/** A document that a text names by number and symbol. */
export interface CitedDocument {
  /** Where its number begins. */
  index: number
  /** Its number without leading zeros, and its symbol: `76/NQ-CP`, `54/2019/QĐ-UBND`. */
  key: string
  /** The year of its date, where one follows. */
  year?: number
}

const documentNumber =
  /(?<![\p{L}\d/.,-])(\d{1,5}[a-zđ]?)((?:\/(?:19|20|21)\d\d)?\s?[/-]\s?\p{Lu}[\p{L}\d&]*(?:\s?[-–/]\s?[\p{Lu}\d][\p{L}\d&]*)*)/gu

/** `ngày 31/12/2024`, `ngày 16 tháng 6 năm 2025`, at the beginning of a text. */
const dateAfter = /^,?\s*ngày\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*|\s+tháng\s+\d{1,2}\s+năm\s+)(\d{4})/iu

/** The issuer of a document, at most. */
const issuerAfter =
  /^,?\s*của\s[^,;]{0,90}?(?=,|;|\s(?:về|ban hành|phê duyệt|quy định|triển khai|thực hiện|tại)\s|\.(?:\s|$)|$)/iu

/** Words that a document's title begins with. */
const titleAfter = /^,?\s*(?:về|ban hành|phê duyệt|quy định|triển khai|thực hiện|sửa đổi)\s/iu

/** A law is named by words; its date belongs to it. */
const law =
  /(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s[^;]{0,200}?(?:ngày\s+\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4}|năm\s+\d{4})/gu

/** The documents that a text names by number, in order. */
export function citedDocuments(text: string): CitedDocument[] {
  return [...text.matchAll(documentNumber)].map(({ 0: all, 1: number = '', 2: symbol = '', index }) => {
    const year = dateAfter.exec(text.slice(index + all.length))?.[1]
    const key = number.replace(/^0+(?=\d)/, '') + symbol.replace(/\s/g, '').replaceAll('–', '-').toUpperCase()
    return { index, key, ...(year === undefined ? {} : { year: Number(year) }) }
  })
}

/**
 * Stretches [from, to) of a text that name another document: number, date, issuer, title. Years in them belong to that document.
 * A title goes on to the end of its sentence.
 */
export function citationSpans(text: string): [number, number][] {
  const spans: [number, number][] = []
  for (const { 0: all, index } of text.matchAll(documentNumber)) {
    let end = index + all.length
    end += dateAfter.exec(text.slice(end))?.[0].length ?? 0
    end += issuerAfter.exec(text.slice(end))?.[0].length ?? 0
    if (titleAfter.test(text.slice(end))) end += sentenceLength(text.slice(end))
    spans.push([index, end])
  }
  for (const { 0: all, index } of text.matchAll(law)) spans.push([index, index + all.length])
  return spans
}

/** Up to the sentence's end, a semicolon, or words that say what is to be reached by the document. */
function sentenceLength(text: string): number {
  const end = /;|\.(?=\s+\p{Lu}|\s*$)|\s(?:để|nhằm|phấn đấu)\s(?:đến|đạt)(?!\p{L})/u.exec(text)
  return end === null ? text.length : end.index
}
