import type { LabelForm, Numerals } from './label-form.ts'
import { fromPointLetter, fromRoman } from './numerals.ts'

export { formatLabel, type LabelForm, type Numerals, nextLabel } from './label-form.ts'

/** The label at the beginning of a heading or line. */
export interface Label {
  /** As typed: `II.`, `NHÓM II:`. */
  text: string
  /** What follows, without the blanks between. */
  rest: string
  /** Where `rest` begins in the text that was read. */
  restIndex: number
  form: LabelForm
  /** One number, or all of a decimal. Letters count as in `pointLetters`, those outside it as the nearest before. */
  numbers: readonly number[]
  /** The word before the number, if any. */
  word?: string
}

/** Parts of a document that are named before their number. Other words before a number begin a sentence. */
const partWords: ReadonlySet<string> = new Set(
  'phần|chương|mục|tiểu mục|điều|khoản|điểm|tiết|nhóm|bước|đợt|kỳ|vòng|bài|bảng|biểu|mẫu|khối|cụm|loại|hạng'.split(
    '|',
  ),
)

/** Label as typed, word, opening bracket, number, sign; then blanks. */
const labelPattern =
  /^\s*((?:(\p{Lu}[\p{L}\p{M}]*(?:[ \u00a0](?:mục|MỤC))?)[ \u00a0]+)?(\(?)(\d{1,2}(?:\.\d{1,2})*|[IVXL]+|[A-Za-zĐđĂăÂâÊêÔôƠơƯư])(\)\.?|[.:/])?)(\s*)/u

/** Read as a decimal label without its last dot, these would be quantities: `1.5 tỷ đồng`. */
const quantity =
  /^(?:%|(?:tỷ|tỉ|triệu|nghìn|ngàn|đồng|điểm|ha|km|m2|m²|m|kg|tấn|giờ|ngày|tháng|năm|lần)(?!\p{L}))/u

/**
 * Reads the label at the beginning of a heading or line: a number, Roman, Arabic or decimal, or one letter, each with its
 * sign, after at most one word: `I.` `4.` `1.1` `2.1.3.` `a)` `b).` `(1)` `1/` `NHÓM II:` `Mục 1`. Numbers have one or two
 * digits, so years and `1.000` are none; neither are dates, or a sentence that begins with a letter (`I ốt`).
 * `like`, the form of the labels around it, settles what is ambiguous: after `H.` an `I.` is a letter.
 */
export function readLabel(text: string, like?: LabelForm): Label | undefined {
  return read(text, word => partWords.has(word.normalize('NFC').toLowerCase()) || word === like?.word, like)
}

/**
 * The form that an entry of `danh_so` names by its first label: `I.` `1.` `a)` `(1)` `A.` `Phần I.` `1.1.`; null for
 * `khong`, a level without labels; undefined for what is no form.
 */
export function parseForm(text: string): LabelForm | null | undefined {
  const entry = text.normalize('NFC').trim()
  if (/^kh[oô]ng$/i.test(entry)) return null
  const label = read(entry, () => true)
  return label?.rest === '' && label.numbers.every(number => number === 1) ? label.form : undefined
}

function read(text: string, isPart: (word: string) => boolean, like?: LabelForm): Label | undefined {
  const match = labelPattern.exec(text)
  if (match === null) return undefined
  const [all, typed = '', word, bracket, number = '', sign = '', blank = ''] = match
  // Most lines begin with a word of a sentence, whose first letter alone is no label.
  if (word === undefined ? sign === '' && !number.includes('.') : !isPart(word)) return undefined
  const counted = readNumbers(number, like)
  if (counted === undefined) return undefined
  const form: LabelForm = {
    numerals: counted.numerals,
    ...(word === undefined ? {} : { word }),
    prefix: bracket === '(' ? '(' : '',
    suffix: sign as LabelForm['suffix'],
    parts: counted.numbers.length,
    ...(counted.padded ? { padded: true } : {}),
  }
  const rest = text.slice(all.length)
  if (!endsLabel(form, blank, rest)) return undefined
  const label = { text: typed, rest, restIndex: all.length, form, numbers: counted.numbers }
  return word === undefined ? label : { ...label, word }
}

interface Counted {
  numerals: Numerals
  numbers: readonly number[]
  padded?: boolean
}

function readNumbers(text: string, like: LabelForm | undefined): Counted | undefined {
  if (/^\d/.test(text)) {
    const numbers = text.split('.').map(Number)
    if (numbers.includes(0)) return undefined
    if (numbers.length === 1) return { numerals: 'arabic', numbers, padded: text.startsWith('0') }
    // 05.01 is the beginning of a date.
    return /(?:^|\.)0/.test(text) ? undefined : { numerals: 'decimal', numbers }
  }
  const roman = fromRoman(text)
  const isLetter = like?.numerals === 'upper' || (text === 'L' && like?.numerals !== 'roman')
  if (roman !== undefined && !(text.length === 1 && isLetter) && /^[IVXL]+$/.test(text))
    return { numerals: 'roman', numbers: [roman] }
  if (text.length > 1) return undefined
  const letter = text.toLowerCase()
  return { numerals: text === letter ? 'lower' : 'upper', numbers: [placeOfLetter(letter)] }
}

/** Letters that are never counted are typed all the same; they stand where the one before them stands (f after e). */
function placeOfLetter(letter: string): number {
  const unmarked = letter.normalize('NFD')[0]!
  const before: Record<string, string> = { f: 'e', j: 'i', w: 'v', z: 'y' }
  return fromPointLetter(letter) ?? fromPointLetter(before[unmarked] ?? unmarked) ?? 1
}

/** Whether a label of that form may end here; without this test, beginnings of sentences and figures would be labels. */
function endsLabel({ numerals, word, prefix, suffix }: LabelForm, blank: string, rest: string): boolean {
  if (prefix === '(' && !suffix.startsWith(')')) return false
  if (suffix === ':' && word === undefined) return false
  if (suffix === '') {
    if (word !== undefined)
      return rest === '' || blank.includes('\n') || (blank !== '' && isTitleInCapitals(rest))
    return numerals === 'decimal' && (rest === '' || (blank !== '' && !quantity.test(rest)))
  }
  if (blank !== '' || rest === '') return true
  // `1.Mục đích`, `(1)Mục đích`: only where the sign cannot be a part of something else, as in 15/QĐ-UBND, V/v, T.Ư.
  if (suffix === '/') return false
  if (suffix === '.' && numerals === 'roman') return /^\p{Lu}/u.test(rest)
  if (suffix === '.' && (numerals === 'upper' || numerals === 'lower')) return false
  return /^[\p{L}“"(]/u.test(rest) || (prefix === '(' && /^\d/.test(rest))
}

/** `Chương II NHỮNG QUY ĐỊNH CHUNG`, unlike `Chương II của Luật`. */
function isTitleInCapitals(rest: string): boolean {
  return /^\p{Lu}[^\p{Ll}\n]+(?:\n|$)/u.test(rest)
}

/** The mark at the beginning of a line of pasted text. */
interface LineMark {
  /** `-`, `+` or `*`, whatever bullet was typed; the label as typed; empty for a line without. */
  mark: string
  /** What follows, without the blanks between. */
  rest: string
  /** Where `rest` begins in the line. */
  restIndex: number
  /** 0 without a mark; else by kind of mark, a bigger number deeper: I. 1. 1.1. 1.1.1. a) (1) * - + */
  depth: number
  /** Only for a label. */
  label?: Label
}

const bulletDepths: Record<string, number> = { '*': 7, '-': 8, '+': 9 }

/** Bullets of word processors, and dashes, as the marks that offices write. */
const bulletMarks: Record<string, string> = { '◦': '+', '○': '+', '+': '+', '*': '*' }
const bulletPattern = /^\s*([-–—−+*•●▪■◆·◦○])\s*/u

/**
 * Reads the mark of a line: a bullet, with or without a blank after it, or a label. A line that begins with `**`, or with
 * a star that closes later, begins with bold or italic words; one of dashes only is a rule.
 */
export function readMark(line: string): LineMark {
  const label = readLabel(line)
  if (label !== undefined) {
    const { text: mark, rest, restIndex } = label
    return { mark, rest, restIndex, depth: labelDepth(label.form), label }
  }
  const match = bulletPattern.exec(line)
  const typed = match?.[1]
  if (match === null || typed === undefined || beginsWords(line.trimStart())) {
    const rest = line.trimStart()
    return { mark: '', rest, restIndex: line.length - rest.length, depth: 0 }
  }
  const mark = bulletMarks[typed] ?? '-'
  return {
    mark,
    rest: line.slice(match[0].length),
    restIndex: match[0].length,
    depth: bulletDepths[mark] ?? 0,
  }
}

function beginsWords(line: string): boolean {
  return /^\*\*/.test(line) || /^\*(?!\s).*[^\s\\*]\*/.test(line) || /^([-–—])\1/.test(line)
}

function labelDepth({ numerals, word, prefix, parts }: LabelForm): number {
  if (prefix === '(') return 6
  if (word !== undefined || numerals === 'roman' || numerals === 'upper') return 1
  if (numerals === 'lower') return 5
  return numerals === 'decimal' ? Math.min(parts + 1, 4) : 2
}
