/** Kinds that are cited by their name. */
const lawTypes = ['Bộ luật', 'Luật', 'Pháp lệnh', 'Hiến pháp']

/** Kinds of documents that have a number. */
export const types = [
  'thông tư liên tịch',
  'nghị quyết liên tịch',
  'thông báo kết luận',
  'chương trình hành động',
  'chương trình phối hợp',
  'kế hoạch hành động',
  'kế hoạch phối hợp',
  'văn bản hợp nhất',
  'nghị quyết',
  'nghị định',
  'quyết định',
  'chỉ thị',
  'thông tư',
  'thông tri',
  'thông báo',
  'kết luận',
  'kế hoạch',
  'chương trình',
  'công văn',
  'công điện',
  'văn bản',
  'hướng dẫn',
  'quy định',
  'quy chế',
  'điều lệ',
  'đề án',
  'dự án',
  'phương án',
  'báo cáo',
  'tờ trình',
  'lệnh',
]

/** Kinds in short, which need their number and symbol behind them. */
const shortTypes = ['VBHN', 'NQ', 'NĐ', 'QĐ', 'CT', 'TT', 'TB', 'KL', 'KH', 'CV', 'CTr', 'HD', 'BC', 'TTr']

/** The first letter of a kind may be a capital, or all of it. */
export const anyCase = (words: string): string => {
  const capital = words[0]!.toUpperCase() + words.slice(1)
  const each = words.replace(/(?<=^|\s)\p{L}/gu, letter => letter.toUpperCase())
  return [...new Set([words, capital, each, words.toUpperCase()])].join('|').replaceAll(' ', '\\s{1,9}')
}

const typeWords = `(?:${[...types.map(anyCase), ...lawTypes, ...lawTypes.map(word => word.toUpperCase()), ...shortTypes].join('|')})`

/** Word ends that know Vietnamese letters. */
export const wordStart = String.raw`(?<![\p{L}\p{N}])`
export const wordEnd = String.raw`(?![\p{L}\p{N}])`

/** Every kind of document in a text. */
export const typeAt = new RegExp(`${wordStart}${typeWords}${wordEnd}`, 'gu')
/** A kind that is cited by its name. */
export const lawType = new RegExp(`^(?:${lawTypes.join('|')})$`, 'iu')
export const shortType = new RegExp(`^(?:${shortTypes.join('|')})$`, 'u')
/** Where a kind of document begins, for what ends before one. */
export const typeAhead = `${typeWords}${wordEnd}`
