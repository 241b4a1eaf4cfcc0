import * as z from 'zod'
import { houseStyleSchema } from './house-style-spec.ts'
import { links, type TableSpec, table } from './schema-table.ts'
import {
  choice,
  code,
  codePattern,
  date,
  flag,
  needed,
  number,
  phase,
  schemes,
  symbol,
  text,
  year,
} from './schema-values.ts'

export type { ColumnSpec, ColumnsSpec, RowSpec, TableSpec } from './schema-table.ts'
export type { Phase } from './schema-values.ts'

/**
 * The plan spec: the one definition of its keys. Types, validation, defaults and the JSON Schema for editors come from here.
 * Every leaf arrives as text (YAML is read by the failsafe schema); numbers and dates are read here, the Vietnamese way.
 * `title` is the name of a key in the document's own words; messages use it to tell a place. `description` is for editors.
 */

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
    kieu_chu: choice(
      'Kiểu chữ',
      'Kiểu chữ của cả đề mục, số của nó nữa, khi khác thường lệ; nghieng và thuong là không đậm.',
      ['thuong', 'dam', 'nghieng', 'dam_nghieng'],
    ).optional(),
    vai_tro: choice('Vai trò', 'Nội dung của mục, khi tên đề mục không nói rõ.', roles).optional(),
    ...links,
  })
  .meta({ id: 'de_muc', title: 'Đề mục', description: 'Một đề mục và nội dung bên dưới.' })

const tableItem = z
  .strictObject({ bang: table })
  .meta({ id: 'bang', title: 'Bảng', description: 'Một bảng trong nội dung.' })

/** A heading with what stands below it. */
export interface HeadingSpec {
  de_muc: string
  viet_lien?: string
  noi_dung?: ContentSpec
  danh_so?: string[]
  ma?: string
  kieu_chu?: 'thuong' | 'dam' | 'nghieng' | 'dam_nghieng'
  vai_tro?: Role
  theo?: string
  tieu_chi?: string
}

/** One thing in a list of content: text, a heading, a table. There is no fourth kind. */
type ItemSpec = string | HeadingSpec | { bang: TableSpec }

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
    z
      .strictObject({
        tieu_de: text(
          'Tiêu đề',
          'Tiêu đề của điều, in đậm ngay sau “Điều n.”; nội dung đứng ở dòng dưới.',
        ).optional(),
        noi_dung: content,
        danh_so: schemes.optional(),
      })
      .meta({ title: 'Điều' }),
  ])
  .meta({ title: 'Điều', description: 'Nội dung của một điều; chữ “Điều n.” được in sẵn.' })

const signature = z
  .strictObject({
    quyen_han: text(
      'Quyền hạn, chức vụ',
      'Một đến ba dòng, ví dụ TM. ỦY BAN NHÂN DÂN rồi CHỦ TỊCH.',
    ).optional(),
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
    tham_quyen: text(
      'Thẩm quyền ban hành',
      'Dòng thẩm quyền, ví dụ Chủ tịch Ủy ban nhân dân xã X; không ghi thì là tên cơ quan.',
    ).optional(),
    dieu: z
      .array(article)
      .min(1)
      .meta({ title: 'Các điều', description: 'Danh sách các điều của Quyết định.' }),
    ...end,
  })
  .meta({
    title: 'Quyết định',
    description: 'Quyết định ban hành kế hoạch. Bỏ trống khi kế hoạch ban hành độc lập.',
  })

const planPart = z
  .strictObject({
    ...head,
    kem_theo: attached.optional(),
    dau_trang: flag(
      'Phần đầu trang',
      'In phần đầu (cơ quan, Quốc hiệu) ở trang đầu của kế hoạch kèm theo.',
    ).optional(),
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
    don_vi: z.record(z.string(), unit).optional().meta({
      title: 'Các đơn vị',
      description: 'Mã và tên các đơn vị được giao việc; trong bảng ghi mã hoặc đúng tên.',
    }),
  })
  .meta({ title: 'Cơ quan', description: 'Cơ quan ban hành.' })

/** How a spec uses a frame; both are carried out, and gone, before the whole is validated. */
const frame = {
  theo_khung: text(
    'Theo khung',
    'Tệp khung (.yaml) mà kế hoạch này điền vào, tính từ thư mục của tệp này.',
  ).optional(),
  thay: z
    .record(z.string().regex(codePattern), z.union([z.string(), z.record(z.string(), z.unknown())]))
    .optional()
    .meta({
      title: 'Thay',
      description:
        'Những chỗ của khung được thay, theo mã: chữ cho một dòng hay đề mục, các khóa cho một hàng, `bo` để bỏ.',
    }),
}

/** The whole spec. */
export const specSchema = z
  .strictObject({
    ...frame,
    nam: year.optional(),
    giai_doan: phase.optional(),
    co_quan: agency,
    the_thuc: houseStyleSchema.optional(),
    gia_tri: z.record(z.string(), z.string()).optional().meta({
      title: 'Giá trị riêng',
      description: 'Những chữ dùng lại nhiều lần, viết {{khóa}} ở nơi cần in.',
    }),
    quyet_dinh: decision.optional(),
    ke_hoach: planPart.optional(),
    phu_luc: z.array(appendix).optional().meta({ title: 'Các phụ lục', description: 'Danh sách phụ lục.' }),
  })
  // Reported also when other keys are wrong: these are independent of them.
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
  .meta({
    title: 'Kế hoạch cải cách hành chính',
    description: 'Một kế hoạch của cơ quan, dùng cho lệnh cchc.',
  })

/** A validated spec. */
export type Spec = z.output<typeof specSchema>
/** `quyet_dinh` as validated. */
export type DecisionSpec = NonNullable<Spec['quyet_dinh']>
/** `ke_hoach` as validated. */
export type PlanPartSpec = NonNullable<Spec['ke_hoach']>
/** One of `phu_luc` as validated. */
export type AppendixSpec = NonNullable<Spec['phu_luc']>[number]
/** `nguoi_ky` as validated. */
export type SignatureSpec = z.output<typeof signature>
