import * as z from 'zod'
import { dateFault, type PartialDate, readDate } from '../language/dates.ts'
import { parseForm } from '../language/labels.ts'

/** Keys that a clerk chooses: columns, units, values. Lower case without diacritics, so that they are distinguished from text at a glance. */
export const keyPattern = /^[a-z][a-z0-9_]*$/

/** Ids of targets and tasks: `TTHC-1`, `NV-I-01`. */
export const codePattern = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u

/** What an id is, in Vietnamese. */
export const codeExpected =
  'mã gồm chữ, chữ số, gạch ngang, gạch dưới, dấu chấm (không có dấu cách), bắt đầu bằng chữ hoặc số, dài nhất 40 ký tự'

/** A text as typed; `title` names the key in the document's own words, `description` is for editors. */
export const text = (title: string, description: string) => z.string().meta({ title, description })

/** A text that may not be blank. */
export const needed = (title: string, description: string) =>
  z
    .string()
    .refine(value => value.trim() !== '', { params: { expected: 'chữ' } })
    .meta({ title, description })

/** A short text of a fixed shape; left blank it is as if it were not written. */
export const shapedText = (title: string, description: string, shape: RegExp, expected: string) =>
  z
    .string()
    .refine(value => value.trim() === '' || shape.test(value.trim()), { params: { expected } })
    .transform(value => value.trim())
    .meta({ title, description, isShort: true, pattern: `^\\s*$|${shape.source}` })

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
  z
    .string()
    .refine(value => value.trim() === blank || saysYes(value) || saysNo(value), {
      params: { expected: '`co` hoặc `khong`' },
    })
    .transform(value => (value.trim() === blank ? undefined : saysYes(value)))
    .meta({ title, description, enum: ['co', 'khong', 'có', 'không', true, false, blank] })

/** One of a few words; undefined when it is left blank. */
export const choice = <const T extends readonly string[]>(title: string, description: string, values: T) =>
  z
    .enum([...values, blank])
    .transform((value): T[number] | undefined => (value === blank ? undefined : value))
    .meta({ title, description })

/** `ma`: the id of a target, a task, a heading. */
export const code = shapedText(
  'Mã',
  'Mã của chỉ tiêu, nhiệm vụ hay đề mục, ví dụ NV-01; dùng để đối chiếu và so sánh giữa các năm.',
  codePattern,
  `${codeExpected}, ví dụ NV-01`,
)

/** `nam`. */
export const year = z
  .string()
  .refine(value => /^\s*((19|20|21)\d\d)?\s*$/.test(value), {
    params: { expected: 'một năm gồm bốn chữ số, ví dụ 2026' },
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
export const phase = z
  .string()
  .refine(value => value.trim() === blank || isPhase(value), {
    params: { expected: 'năm đầu và năm cuối, ví dụ 2026 - 2030' },
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
export const repeat = z
  .union([
    z.string().refine(value => value.trim() === blank || isPhase(value), {
      params: { expected: 'năm đầu và năm cuối, ví dụ 2026 - 2030, hoặc danh sách như [Quý I, Quý II]' },
    }),
    z.array(z.string()).min(1),
  ])
  .meta({
    title: 'Lặp cột',
    description:
      'Cột (cùng các cột con) lặp lại cho từng năm của 2026 - 2030, hay từng mục của danh sách; {{lap}} trong tên cột là năm hay mục đó, khóa cột là khóa_năm, ví dụ kh_2026.',
  })

/** `ngay`; undefined when it is left blank, and where it is given by `{{…}}`. */
export const date = z
  .string()
  .superRefine((value, { addIssue }) => {
    if (value.trim() === '' || isGivenByValues(value) || readDate(value) !== undefined) return
    const expected = 'ngày/tháng/năm, ví dụ 05/01/2026, hoặc /01/2026 khi chưa có ngày'
    addIssue({ code: 'custom', params: { expected, fault: dateFault(value) } })
  })
  .transform((value): PartialDate | undefined => readDate(value))
  .meta({
    title: 'Ngày ký',
    description:
      'Ngày ban hành, ví dụ 05/01/2026; /01/2026 khi chưa biết ngày. Để trống thì in chỗ trống để văn thư điền.',
    isShort: true,
  })

/** `danh_so`: a label form for each level of headings. */
export const schemes = z
  .array(
    z
      .string()
      .refine(value => parseForm(value) !== undefined, {
        params: {
          expected:
            'số đầu tiên của một kiểu số: `I.`, `1.`, `a)`, `(1)`, `A.`, `1.1.`, `Phần I`, hoặc `khong`',
        },
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
export const number = z
  .string()
  .refine(value => value.trim() === '' || isGivenByValues(value) || isDocumentNumber(value.trim()), {
    params: { expected: 'số thứ tự viết bằng chữ số, ví dụ 15; ký hiệu ghi ở `ky_hieu`' },
  })
  .transform(value => value.trim())
  .meta({
    title: 'Số',
    description:
      'Số văn bản. Để trống thì in chỗ trống để văn thư điền sau khi ký. Lấy từ bảng dữ liệu thì viết {{xa.so}}.',
    isShort: true,
    pattern: `^\\s*$|\\{\\{|${numberForm.source}`,
  })

/** `ky_hieu`: type and agency, no blanks, no year (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3b; ND30-I.II.3b-1, PR-SYM-1). */
export const symbol = shapedText(
  'Ký hiệu',
  'Ký hiệu văn bản, không có số và năm, ví dụ QĐ-UBND, KH-UBND.',
  /^\p{Lu}[\p{L}&]*(-[\p{Lu}\d][\p{L}\p{N}&.]*)+$/u,
  'viết tắt tên loại, gạch ngang, viết tắt cơ quan, ví dụ QĐ-UBND (không có dấu cách, số, năm)',
)
