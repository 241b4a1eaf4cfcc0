import * as z from 'zod'
import { type PartialDate, readDate } from '../language/dates.ts'
import { parseForm } from '../language/labels.ts'
import { houseStyleSchema } from './house-style-spec.ts'

/**
 * The plan spec: the one definition of its keys. Types, validation, defaults and the JSON Schema for editors come from here.
 * Every leaf arrives as text (YAML is read by the failsafe schema); numbers and dates are read here, the Vietnamese way.
 * `title` is the name of a key in the document's own words; messages use it to tell a place. `description` is for editors.
 */

/** Keys that a clerk chooses: columns, units, values. Lower case without diacritics, so that they are told apart from text at a glance. */
export const keyPattern = /^[a-z][a-z0-9_]*$/

/** Ids of targets and tasks: `TTHC-1`, `NV-I-01`. */
export const codePattern = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u

/** What an id is, in Vietnamese. */
export const codeExpected =
  'mã gồm chữ, chữ số, gạch ngang, gạch dưới, dấu chấm (không có dấu cách), bắt đầu bằng chữ hoặc số, dài nhất 40 ký tự'

const text = (title: string, description: string) => z.string().meta({ title, description })

const needed = (title: string, description: string) =>
  z
    .string()
    .refine(value => value.trim() !== '', { params: { expected: 'chữ' } })
    .meta({ title, description })

/** A short text of a fixed shape; left blank it is as if it were not written. */
const pattern = (title: string, description: string, shape: RegExp, expected: string) =>
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

const flag = (title: string, description: string) =>
  z
    .string()
    .refine(value => value.trim() === blank || saysYes(value) || saysNo(value), {
      params: { expected: '`co` hoặc `khong`' },
    })
    .transform(value => (value.trim() === blank ? undefined : saysYes(value)))
    .meta({ title, description, enum: ['co', 'khong', 'có', 'không', true, false, blank] })

const choice = <const T extends readonly string[]>(title: string, description: string, values: T) =>
  z
    .enum([...values, blank])
    .transform((value): T[number] | undefined => (value === blank ? undefined : value))
    .meta({ title, description })

const code = pattern(
  'Mã',
  'Mã của chỉ tiêu, nhiệm vụ hay đề mục, ví dụ NV-01; dùng để đối chiếu và so sánh giữa các năm.',
  codePattern,
  `${codeExpected}, ví dụ NV-01`,
)

const year = z
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

const phase = z
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

function isPhase(text: string): boolean {
  const [, from, to] = /^((?:19|20|21)\d\d)\s*[-–]\s*((?:19|20|21)\d\d)$/.exec(text.trim()) ?? []
  return from !== undefined && Number(from) < Number(to)
}

const date = z
  .string()
  .refine(value => value.trim() === '' || readDate(value) !== undefined, {
    params: { expected: 'ngày/tháng/năm, ví dụ 05/01/2026, hoặc /01/2026 khi chưa có ngày' },
  })
  .transform((value): PartialDate | undefined => readDate(value))
  .meta({
    title: 'Ngày ký',
    description:
      'Ngày ban hành, ví dụ 05/01/2026; /01/2026 khi chưa biết ngày. Để trống thì in chỗ trống để văn thư điền.',
    isShort: true,
  })

const schemes = z
  .array(
    z
      .string()
      .refine(value => parseForm(value) !== undefined, {
        params: {
          expected: 'số đầu tiên của một kiểu số: `I.`, `1.`, `a)`, `(1)`, `A.`, `1.1.`, `Phần I.`, hoặc `khong`',
        },
      })
      .meta({ title: 'Kiểu số', isShort: true }),
  )
  .max(9)
  .meta({
    title: 'Kiểu đánh số',
    description: 'Kiểu số của từng cấp đề mục, ví dụ [I., 1., a)]; `khong` là cấp không đánh số.',
  })

const number = pattern(
  'Số',
  'Số văn bản. Để trống thì in chỗ trống để văn thư điền sau khi ký.',
  // No zero before two digits and more (ND30-I.II.3c-2).
  /^(0?[1-9]|[1-9]\d{1,5})[a-zđ]?$/u,
  'số thứ tự viết bằng chữ số, ví dụ 15; ký hiệu ghi ở `ky_hieu`',
)

// Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3b: type and agency, no blanks, no year (ND30-I.II.3b-1, PR-SYM-1).
const symbol = pattern(
  'Ký hiệu',
  'Ký hiệu văn bản, không có số và năm, ví dụ QĐ-UBND, KH-UBND.',
  /^\p{Lu}[\p{L}&]*(-[\p{Lu}\d][\p{L}\p{N}&.]*)+$/u,
  'viết tắt tên loại, gạch ngang, viết tắt cơ quan, ví dụ QĐ-UBND (không có dấu cách, số, năm)',
)

const codeFree = {
  theo: text('Theo', 'Nội dung của kế hoạch cấp trên mà mục này thực hiện.').optional(),
  tieu_chi: text('Tiêu chí', 'Tiêu chí của bộ chỉ số mà mục này phục vụ.').optional(),
}

const plainColumn = text('Tên cột', 'Tên in ở đầu cột.')

const columnWidth = pattern(
  'Độ rộng cột',
  'Độ rộng cột: phần trăm bề rộng bảng (12%) hoặc xăng-ti-mét (2,4 cm).',
  /^(?!0+(?:[.,]0+)?\s*[%c])\d{1,2}(?:[.,]\d+)?\s*(?:%|cm)$/,
  'phần trăm hoặc cm, ví dụ 12% hoặc 2,4 cm',
)

const detailedColumn = z
  .strictObject({
    ten: plainColumn,
    do_rong: columnWidth.optional(),
    canh: choice('Căn lề', 'Căn chữ trong cột.', ['trai', 'giua', 'phai']).optional(),
    get cot() {
      return columns.optional()
    },
  })
  .meta({ id: 'cot', title: 'Cột', description: 'Một cột, hoặc một nhóm cột khi có `cot` ở bên trong.' })

/** A column: its title, or a map with title, width, alignment, columns below it. */
export type ColumnSpec = string | { ten: string; do_rong?: string; canh?: 'trai' | 'giua' | 'phai'; cot?: ColumnsSpec }

/** Columns by key, in the order of the spec. */
export interface ColumnsSpec {
  [key: string]: ColumnSpec
}

const column: z.ZodType<ColumnSpec, ColumnSpec> = z
  .union([plainColumn, detailedColumn])
  .meta({ id: 'mot_cot', title: 'Cột', description: 'Tên cột, hoặc các khóa của một cột.' }) as never

const columns = z.record(z.string(), column).meta({
  title: 'Các cột',
  description:
    'Các cột theo thứ tự: khóa và tên cột. Khóa tt, nhiem_vu, chi_tieu, chu_tri, phoi_hop, thoi_gian, san_pham, kinh_phi cho biết ô chứa gì.',
})

const row = z
  .object({
    ma: code.optional(),
    nhom: choice('Cấp của dòng nhóm', 'Dòng này là tên nhóm; số là cấp của nhóm.', ['1', '2', '3']).optional(),
    tong: flag('Dòng tổng', 'Dòng này là dòng tổng cộng.').optional(),
    moi_hang: text('Câu của hàng', 'Câu in riêng cho hàng này.').optional(),
    ...codeFree,
  })
  .catchall(z.string())
  .meta({ id: 'hang', title: 'Hàng', description: 'Một hàng: khóa cột và chữ trong ô; ^ là gộp với ô trên, < là gộp với ô bên trái.' })

/** A row written with keys: cells by column key beside the row's own keys. */
export type RowSpec = z.output<typeof row>

const table = z
  .strictObject({
    cot: columns.optional(),
    hang: z
      .union([text('Các hàng', 'Mỗi dòng là một hàng, các ô cách nhau bằng TAB hoặc |.'), z.array(z.union([z.string(), row]))])
      .meta({ title: 'Các hàng', description: 'Các hàng của bảng.' }),
    moi_hang: text('Câu của mỗi hàng', 'Khi có, mỗi hàng in thành câu thay vì thành bảng; {{khóa}} là chữ trong ô.').optional(),
    so_cot: z
      .union([flag('Hàng số cột', 'In một hàng đánh số các cột.'), z.array(z.string()).meta({ title: 'Hàng số cột' })])
      .optional()
      .meta({ title: 'Hàng số cột', description: '`co`, hoặc danh sách như [A, B, 1, 2].' }),
    stt: choice('Đánh số thứ tự', '`lien` là đánh số liền qua các nhóm.', ['lien', 'nhom', 'khong']).optional(),
  })
  .meta({ title: 'Bảng', description: 'Một bảng: các cột và các hàng.' })

/** A table as written. */
export type TableSpec = z.output<typeof table>

const roles = ['muc_dich', 'yeu_cau', 'chi_tieu', 'nhiem_vu', 'kinh_phi', 'to_chuc'] as const

/** What the part below a heading is for; read from the heading's words unless given. */
export type Role = (typeof roles)[number]

const heading = z
  .strictObject({
    de_muc: needed('Đề mục', 'Tên đề mục; có thể gõ sẵn số ở đầu, không thì được đánh số.'),
    viet_lien: text('Viết liền', 'Chữ viết liền sau đề mục, trên cùng một dòng.').optional(),
    get noi_dung() {
      return content.optional()
    },
    danh_so: schemes.optional(),
    ma: code.optional(),
    vai_tro: choice('Vai trò', 'Nội dung của mục, khi tên đề mục không nói rõ.', roles).optional(),
    ...codeFree,
  })
  .meta({ id: 'de_muc', title: 'Đề mục', description: 'Một đề mục và nội dung bên dưới.' })

const tableItem = z.strictObject({ bang: table }).meta({ id: 'bang', title: 'Bảng', description: 'Một bảng trong nội dung.' })

/** A heading with what stands below it. */
export interface HeadingSpec {
  de_muc: string
  viet_lien?: string
  noi_dung?: ContentSpec
  danh_so?: string[]
  ma?: string
  vai_tro?: Role
  theo?: string
  tieu_chi?: string
}

/** One thing in a list of content: text, a heading, a table. There is no fourth kind. */
export type ItemSpec = string | HeadingSpec | { bang: TableSpec }

/** Content is one thing everywhere: text, or a list of text, headings, tables. */
export type ContentSpec = string | ItemSpec[]

const item: z.ZodType<ItemSpec, ItemSpec> = z.union([z.string(), heading, tableItem]) as never

const content: z.ZodType<ContentSpec, ContentSpec> = z.union([z.string(), z.array(item)]).meta({
  id: 'noi_dung',
  title: 'Nội dung',
  description: 'Chữ viết dưới dấu |, hoặc danh sách gồm chữ, đề mục (de_muc) và bảng (bang).',
}) as never

const article = z
  .union([
    z.string(),
    z.strictObject({ noi_dung: content, danh_so: schemes.optional() }).meta({ title: 'Điều' }),
  ])
  .meta({ title: 'Điều', description: 'Nội dung của một điều; chữ “Điều n.” được in sẵn.' })

const signature = z
  .strictObject({
    quyen_han: text('Quyền hạn, chức vụ', 'Một đến ba dòng, ví dụ TM. ỦY BAN NHÂN DÂN rồi CHỦ TỊCH.').optional(),
    ho_ten: text('Họ tên người ký', 'Họ và tên, không ghi học hàm, học vị.').optional(),
  })
  .meta({ title: 'Người ký', description: 'Quyền hạn, chức vụ và họ tên người ký.' })

const attached = text(
  'Dòng Kèm theo',
  '`khong` để bỏ dòng này, hoặc chữ của dòng, có cả ngoặc đơn; không ghi thì in theo mẫu.',
)

const end = {
  noi_nhan: text('Nơi nhận', 'Mỗi dòng một nơi nhận.').optional(),
  nguoi_ky: signature.optional(),
}

const head = {
  loai: text('Tên loại', 'Tên loại văn bản, khi khác với thường lệ.').optional(),
  so: number.optional(),
  ky_hieu: symbol.optional(),
  ngay: date.optional(),
  trich_yeu: needed('Trích yếu', 'Trích yếu nội dung; mỗi dòng dưới dấu | là một dòng trên giấy.'),
  can_cu: text('Căn cứ', 'Mỗi dòng một căn cứ.').optional(),
  noi_dung: content.optional(),
  danh_so: schemes.optional(),
}

const decision = z
  .strictObject({
    ...head,
    tham_quyen: text('Thẩm quyền ban hành', 'Dòng thẩm quyền, ví dụ Chủ tịch Ủy ban nhân dân xã X; không ghi thì là tên cơ quan.').optional(),
    dieu: z.array(article).min(1).meta({ title: 'Các điều', description: 'Danh sách các điều của Quyết định.' }),
    ...end,
  })
  .meta({ title: 'Quyết định', description: 'Quyết định ban hành kế hoạch. Bỏ trống khi kế hoạch ban hành độc lập.' })

const planPart = z
  .strictObject({
    ...head,
    kem_theo: attached.optional(),
    dau_trang: flag('Phần đầu trang', 'In phần đầu (cơ quan, Quốc hiệu) ở trang đầu của kế hoạch kèm theo.').optional(),
    ...end,
  })
  .meta({ title: 'Kế hoạch', description: 'Kế hoạch ban hành kèm theo Quyết định, hoặc ban hành độc lập.' })

const appendix = z
  .strictObject({
    ten: needed('Tên phụ lục', 'Tên phụ lục; mỗi dòng dưới dấu | là một dòng trên giấy.'),
    so: text('Số phụ lục', 'Số phụ lục, khi khác với số La Mã theo thứ tự.').optional(),
    huong_giay: choice('Hướng giấy', 'Giấy dọc hay ngang.', ['doc', 'ngang']).default('doc'),
    kem_theo: attached.optional(),
    dau_trang: flag('Phần đầu trang', 'In phần đầu (cơ quan, Quốc hiệu) ở trang đầu của phụ lục.').optional(),
    noi_dung: content.optional(),
    danh_so: schemes.optional(),
    ...end,
  })
  .meta({ title: 'Phụ lục', description: 'Một phụ lục.' })

const unit = z.union([
  needed('Tên đơn vị', 'Tên đầy đủ của đơn vị.'),
  z.strictObject({
    ten: needed('Tên đơn vị', 'Tên đầy đủ của đơn vị.'),
    viet_tat: text('Viết tắt', 'Tên viết tắt của đơn vị.').optional(),
  }),
])

const agency = z
  .strictObject({
    ten: needed('Tên cơ quan', 'Tên cơ quan ban hành, ví dụ Ủy ban nhân dân xã X.'),
    chu_quan: text('Cơ quan chủ quản', 'Cơ quan chủ quản trực tiếp, nếu có.').optional(),
    dia_danh: needed('Địa danh', 'Địa danh ghi trước ngày tháng.'),
    don_vi: z
      .record(z.string(), unit)
      .optional()
      .meta({ title: 'Các đơn vị', description: 'Mã và tên các đơn vị được giao việc; trong bảng ghi mã hoặc đúng tên.' }),
  })
  .meta({ title: 'Cơ quan', description: 'Cơ quan ban hành.' })

/** The whole spec. */
export const specSchema = z
  .strictObject({
    nam: year.optional(),
    giai_doan: phase.optional(),
    co_quan: agency,
    the_thuc: houseStyleSchema.optional(),
    gia_tri: z
      .record(z.string(), z.string())
      .optional()
      .meta({ title: 'Giá trị riêng', description: 'Những chữ dùng lại nhiều lần, viết {{khóa}} ở nơi cần in.' }),
    quyet_dinh: decision.optional(),
    ke_hoach: planPart.optional(),
    phu_luc: z.array(appendix).optional().meta({ title: 'Các phụ lục', description: 'Danh sách phụ lục.' }),
  })
  // Told also when other keys are wrong: these are independent of them.
  .refine(spec => spec.nam !== undefined || spec.giai_doan !== undefined, {
    path: ['nam'],
    params: { missing: 'nam' },
    when: () => true,
  })
  .refine(spec => spec.quyet_dinh !== undefined || spec.ke_hoach !== undefined, {
    path: ['ke_hoach'],
    params: { missing: 'quyet_dinh` hoặc `ke_hoach' },
    when: () => true,
  })
  .meta({ title: 'Kế hoạch cải cách hành chính', description: 'Một kế hoạch của cơ quan, dùng cho lệnh cchc.' })

/** A validated spec. */
export type Spec = z.output<typeof specSchema>
export type DecisionSpec = NonNullable<Spec['quyet_dinh']>
export type PlanPartSpec = NonNullable<Spec['ke_hoach']>
export type AppendixSpec = NonNullable<Spec['phu_luc']>[number]
export type SignatureSpec = z.output<typeof signature>
export type UnitSpec = z.output<typeof unit>
