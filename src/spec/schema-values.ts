import { dateFault, type PartialDate, readDate } from '../language/dates.ts'
import { parseForm } from '../language/labels.ts'
import { withoutMarks } from '../language/without-marks.ts'
import * as shape from './shape/shape.ts'

const urgencies = ['khan', 'thuong_khan', 'hoa_toc'] as const

/** How fast a document must be delivered. */
export type Urgency = (typeof urgencies)[number]

const readUrgency = (value: string): Urgency | undefined =>
  urgencies.find(
    key =>
      key ===
      withoutMarks(value.trim())
        .toLowerCase()
        .replace(/[\s_]+/g, '_'),
  )

/** Keys that a clerk chooses: columns, units, values. Lower case without diacritics, so that they are distinguished from text at a glance. */
export const keyPattern = /^[a-z][a-z0-9_]*$/

/** Ids of targets and tasks: `TTHC-1`, `NV-I-01`. */
export const codePattern = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u

/**
 * What ids, symbols and signs of drafters look like nearly always. Those with `\p{L}` take V8 milliseconds to make, and are asked only where these
 * take nothing.
 */
export const usually = {
  code: /^[A-Za-zĐđ\d][A-Za-zĐđ\d._-]{0,39}$/,
  symbol: /^[A-ZĐ][A-Za-zĐđ&]*(?:-[A-ZĐ\d][A-Za-zĐđ\d&.]*)+$/,
  drafter: /^[A-ZĐ]{1,10}(?:[.,]? ?\([1-9]\d{0,4}\))?$/,
}

/** Whether a text is an id. */
export const isCode = (text: string): boolean => usually.code.test(text) || codePattern.test(text)

/** What an id is, in Vietnamese. */
export const codeExpected =
  'mã gồm chữ, chữ số, gạch ngang, gạch dưới, dấu chấm (không có dấu cách), bắt đầu bằng chữ hoặc số, dài nhất 40 ký tự'

/** A text as typed; `title` names the key in the document's own words, `description` is for editors. */
export const text = (title: string, description: string) => shape.string().meta({ title, description })

/** A text that may not be blank. */
export const needed = (title: string, description: string) =>
  shape
    .string()
    .refine(value => value.trim() !== '', { expected: 'chữ' })
    .meta({ title, description })

/** A short text of a fixed shape; left blank it is as if it were not written. @param usual takes what `form` takes, and not always all of it. */
export const shapedText = (
  title: string,
  description: string,
  form: RegExp,
  expected: string,
  usual?: RegExp,
) =>
  shape
    .string()
    .refine(
      value => {
        const text = value.trim()
        return text === '' || usual?.test(text) === true || form.test(text)
      },
      { expected },
    )
    .transform(value => value.trim())
    .meta({ title, description, isShort: true, pattern: `^\\s*$|${form.source}` })

const yes = new Set(['co', 'có', 'true'])
const no = new Set(['khong', 'không', 'false'])
const plainWord = (value: string): string => value.trim().normalize('NFC').toLowerCase()

/** True for a word that says yes (`co`, `có`, `true`). */
export const saysYes = (value: string): boolean => yes.has(plainWord(value))

/** True for a word that says no (`khong`, `không`, `false`). */
export const saysNo = (value: string): boolean => no.has(plainWord(value))

/** In a list of choices the blank one: as if the key were not written. */
const blank = ''

/** Yes or no; undefined when it is left blank. */
export const flag = (title: string, description: string) =>
  shape
    .string()
    .refine(value => value.trim() === blank || saysYes(value) || saysNo(value), {
      expected: '`co` hoặc `khong`',
    })
    .transform(value => (value.trim() === blank ? undefined : saysYes(value)))
    .meta({ title, description, enum: ['co', 'khong', 'có', 'không', true, false, blank] })

/** One of a few words; undefined when it is left blank. */
export const choice = <const T extends readonly string[]>(title: string, description: string, values: T) =>
  shape
    .word([...values, blank])
    .transform((value): T[number] | undefined => (value === blank ? undefined : value))
    .meta({ title, description })

/** `ma`: the id of a target, a task, a heading. */
export const code = shapedText(
  'Mã',
  'Mã của chỉ tiêu, nhiệm vụ hay đề mục, ví dụ NV-01; dùng để đối chiếu và so sánh giữa các năm.',
  codePattern,
  `${codeExpected}, ví dụ NV-01`,
  usually.code,
)

/** `nam`. */
export const year = shape
  .string()
  .refine(value => /^\s*((19|20|21)\d\d)?\s*$/.test(value), {
    expected: 'một năm gồm bốn chữ số, ví dụ 2026',
  })
  .transform(value => (value.trim() === blank ? undefined : Number(value)))
  .meta({ title: 'Năm', description: 'Năm của kế hoạch, ví dụ 2026.', isShort: true })

/** First and last year of a multi-year phase. */
export interface Phase {
  from: number
  to: number
}

/** Reads `2021 - 2025`, which the schema has seen to be a phase. */
export const readPhase = (text: string): Phase => ({
  from: Number(text.trim().slice(0, 4)),
  to: Number(text.trim().slice(-4)),
})

/** `giai_doan`. */
export const phase = shape
  .string()
  .refine(value => value.trim() === blank || isPhase(value), {
    expected: 'năm đầu và năm cuối, ví dụ 2026 - 2030',
  })
  .transform(value => (value.trim() === blank ? undefined : value.trim()))
  .meta({
    title: 'Giai đoạn',
    description: 'Giai đoạn của kế hoạch nhiều năm, ví dụ 2026 - 2030.',
    isShort: true,
  })

/** A span of years as `lap` has it. */
export const repeatPattern = /^\s*(?:19|20|21)\d\d\s*[-–]\s*(?:19|20|21)\d\d\s*$/

function isPhase(text: string): boolean {
  const [, from, to] = /^((?:19|20|21)\d\d)\s*[-–]\s*((?:19|20|21)\d\d)$/.exec(text.trim()) ?? []
  return from !== undefined && Number(from) < Number(to)
}

/** `lap` of a column. */
export const repeat = shape
  .union([
    shape.string().refine(value => value.trim() === blank || isPhase(value), {
      expected: 'năm đầu và năm cuối, ví dụ 2026 - 2030, hoặc danh sách như [Quý I, Quý II]',
    }),
    shape.list(shape.string()).min(1),
  ])
  .meta({
    title: 'Lặp cột',
    description:
      'Cột (cùng các cột con) lặp lại cho từng năm của 2026 - 2030, hay từng mục của danh sách; {{lap}} trong tên cột là năm hay mục đó, khóa cột là khóa_năm, ví dụ kh_2026.',
  })

/** `ngay`; undefined when it is left blank, and where it is given by `{{…}}`. */
export const date = shape
  .string()
  .refine(
    value => value.trim() === '' || isGivenByValues(value) || readDate(value) !== undefined,
    value => ({
      expected: 'ngày/tháng/năm, ví dụ 05/01/2026, hoặc /01/2026 khi chưa có ngày',
      fault: dateFault(value),
    }),
  )
  .transform((value): PartialDate | undefined => readDate(value))
  .meta({
    title: 'Ngày ký',
    description:
      'Ngày ban hành, ví dụ 05/01/2026; /01/2026 khi chưa biết ngày. Để trống thì in chỗ trống để văn thư điền.',
    isShort: true,
  })

/** `do_khan`, by its key or as on paper: `khan`, `Hỏa tốc`; undefined when it is left blank (ND30-I.III.2b-1). */
export const urgency = shape
  .string()
  .refine(value => value.trim() === blank || readUrgency(value) !== undefined, {
    expected: '`khan`, `thuong_khan` hoặc `hoa_toc`',
  })
  .transform(readUrgency)
  .meta({
    title: 'Độ khẩn',
    description: 'Dấu chỉ mức độ khẩn: khan, thuong_khan hoặc hoa_toc.',
    enum: [...urgencies, 'KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC', blank],
  })

/** Words that mark a state secret: such a document is not written on an ordinary computer (LG-SEC-1). */
export const isSecret = (value: string): boolean =>
  /^(?:(?:tuyệt|tối) )?mật$/u.test(plainWord(value).replace(/\s+/g, ' '))

/** A round of a draft, from 1. */
const isRound = (value: string): boolean => /^[1-9]\d?$/.test(value.trim())

/** `du_thao` in one word: yes, no, or which draft it is. */
export const draftWord = shape
  .string()
  .refine(value => value.trim() === blank || saysYes(value) || saysNo(value) || isRound(value), {
    expected: '`co`, `khong`, hoặc lần dự thảo như 2',
  })
  .meta({ title: 'Dự thảo', isShort: true })

/** Which draft it is; undefined when it is left blank. */
export const round = shape
  .string()
  .refine(value => value.trim() === blank || isRound(value), { expected: 'lần dự thảo, ví dụ 2' })
  .transform(value => (value.trim() === blank ? undefined : Number(value)))
  .meta({ title: 'Lần dự thảo', description: 'Lần dự thảo, ví dụ 2: in DỰ THẢO lần 2.', isShort: true })

/** The day of a draft, whole; undefined when it is left blank. */
export const draftDay = shape
  .string()
  .refine(value => value.trim() === blank || readDate(value)?.day !== undefined, {
    expected: 'ngày/tháng/năm, ví dụ 05/01/2026',
  })
  .transform((value): PartialDate | undefined => readDate(value))
  .meta({ title: 'Ngày dự thảo', description: 'Ngày của bản dự thảo, ví dụ 05/01/2026.', isShort: true })

export const drafterPattern = /^\p{Lu}{1,10}(?:[.,]? ?\([1-9]\d{0,4}\))?$/u

/** Sign of who drafted and how many copies are issued: `PL.(300)` (ND30-I.III.3). */
export const drafter = shapedText(
  'Ký hiệu người soạn thảo',
  'Ký hiệu người soạn thảo và số lượng bản phát hành, in sau dòng Lưu, ví dụ PL.(300).',
  drafterPattern,
  'ký hiệu viết hoa, rồi số bản trong ngoặc nếu cần, ví dụ PL.(300)',
  usually.drafter,
)

/** `danh_so`: a label form for each level of headings. */
export const schemes = shape
  .list(
    shape
      .string()
      .refine(value => parseForm(value) !== undefined, {
        expected:
          'số đầu tiên của một kiểu số: `I.`, `1.`, `a)`, `(1)`, `A.`, `1.1.`, `Phần I`, hoặc `khong`',
      })
      .meta({ title: 'Kiểu số', isShort: true }),
  )
  .max(9)
  .meta({
    title: 'Kiểu đánh số',
    description: 'Kiểu số của từng cấp đề mục, ví dụ [I., 1., a)]; `khong` là cấp không đánh số.',
  })

/** Offices write the zeros that their register has (`0155`); they are printed as typed. */
const numberForm = /^(?=\d{1,6}[a-zđ]?$)0*[1-9]\d*[a-zđ]?$/u

/** Whether a text is the number of a document. */
export const isDocumentNumber = (text: string): boolean => numberForm.test(text)

/** What is given by values, as `{{xa.so}}`, is looked at when they are put in. */
const isGivenByValues = (text: string): boolean => text.includes('{{')

/** `so` of a decision or a plan; with `{{…}}` as typed. */
export const number = shape
  .string()
  .refine(value => value.trim() === '' || isGivenByValues(value) || isDocumentNumber(value.trim()), {
    expected: 'số thứ tự viết bằng chữ số, ví dụ 15; ký hiệu ghi ở `ky_hieu`',
  })
  .transform(value => value.trim())
  .meta({
    title: 'Số',
    description:
      'Số văn bản. Để trống thì in chỗ trống để văn thư điền sau khi ký. Lấy từ bảng dữ liệu thì viết {{xa.so}}.',
    isShort: true,
    pattern: `^\\s*$|\\{\\{|${numberForm.source}`,
  })

export const symbolPattern = /^\p{Lu}[\p{L}&]*(-[\p{Lu}\d][\p{L}\p{N}&.]*)+$/u

/** `ky_hieu`: type and agency, no blanks, no year (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3b; ND30-I.II.3b-1, PR-SYM-1). */
export const symbol = shapedText(
  'Ký hiệu',
  'Ký hiệu văn bản, không có số và năm, ví dụ QĐ-UBND, KH-UBND.',
  symbolPattern,
  'viết tắt tên loại, gạch ngang, viết tắt cơ quan, ví dụ QĐ-UBND (không có dấu cách, số, năm)',
  usually.symbol,
)
