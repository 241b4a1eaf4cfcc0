import { houseStyleSchema } from './house-style-spec.ts'
import { links, type TableSpec, table } from './schema-table.ts'
import {
  choice,
  code,
  codePattern,
  date,
  draftDay,
  drafter,
  draftWord,
  flag,
  needed,
  number,
  phase,
  round,
  schemes,
  symbol,
  text,
  urgency,
  year,
} from './schema-values.ts'
import * as shape from './shape/shape.ts'

export type { ColumnSpec, ColumnsSpec, RowSpec, TableSpec } from './schema-table.ts'
export type { Phase, Urgency } from './schema-values.ts'

/**
 * The plan spec: the one definition of its keys. Types, validation, defaults and the JSON Schema for editors come from here.
 * Every leaf arrives as text (YAML is read by the failsafe schema); numbers and dates are read here, the Vietnamese way.
 * `title` is the name of a key in the document's own words; messages use it to tell a place. `description` is for editors.
 */

const roles = ['muc_dich', 'yeu_cau', 'chi_tieu', 'nhiem_vu', 'kinh_phi', 'to_chuc'] as const

/** What the part below a heading is for; read from the heading's words unless given. */
export type Role = (typeof roles)[number]

const heading = shape
  .map({
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

const tableItem = shape
  .map({ bang: table })
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

const item: shape.Shape<ItemSpec> = shape.union([shape.string(), heading, tableItem]) as never

const content: shape.Shape<ContentSpec> = shape.union([shape.string(), shape.list(item)]).meta({
  id: 'noi_dung',
  title: 'Nội dung',
  description: 'Chữ viết dưới dấu |, hoặc danh sách gồm chữ, đề mục (de_muc) và bảng (bang).',
}) as never

const article = shape
  .union([
    shape.string(),
    shape
      .map({
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

const signature = shape
  .map({
    quyen_han: text(
      'Quyền hạn, chức vụ',
      'Một đến ba dòng, ví dụ TM. ỦY BAN NHÂN DÂN rồi CHỦ TỊCH.',
    ).optional(),
    chuc_vu_khac: text(
      'Chức vụ khác',
      'Chức vụ ở cơ quan của người ký thay mặt Ban, Hội đồng; in phía trên họ tên.',
    ).optional(),
    ho_ten: text('Họ tên người ký', 'Họ và tên, không ghi học hàm, học vị.').optional(),
  })
  .meta({ title: 'Người ký', description: 'Quyền hạn, chức vụ và họ tên người ký.' })

const draft = shape
  .union([
    draftWord,
    shape.map({
      lan: round.optional(),
      ngay: draftDay.optional(),
      moi_trang: flag('Ở mọi trang', 'In chữ DỰ THẢO ở đầu mỗi trang, không chỉ trang đầu.').optional(),
    }),
  ])
  .meta({
    title: 'Dự thảo',
    description: 'Dấu DỰ THẢO ở trang đầu: co, lần dự thảo như 2, hoặc các khóa lan, ngay, moi_trang.',
  })

const attached = text(
  'Dòng Kèm theo',
  '`khong` để bỏ dòng này, hoặc chữ của dòng, có cả ngoặc đơn; không ghi thì in theo mẫu.',
)

const end = {
  noi_nhan: text('Nơi nhận', 'Mỗi dòng một nơi nhận.').optional(),
  soan_thao: drafter.optional(),
  nguoi_ky: signature.optional(),
  dong_ky: signature
    .meta({
      title: 'Người cùng ký',
      description: 'Người ký của cơ quan cùng ban hành, in ở bên trái người ký (văn bản liên tịch).',
    })
    .optional(),
}

const head = {
  loai: text('Tên loại', 'Tên loại văn bản, khi khác với thường lệ.').optional(),
  so: number.optional(),
  ky_hieu: symbol.optional(),
  ngay: date.optional(),
  do_khan: urgency.optional(),
  luu_hanh: text(
    'Phạm vi lưu hành',
    'Chỉ dẫn về phạm vi lưu hành, ví dụ LƯU HÀNH NỘI BỘ, XEM XONG TRẢ LẠI.',
  ).optional(),
  trich_yeu: needed('Trích yếu', 'Trích yếu nội dung; mỗi dòng dưới dấu | là một dòng trên giấy.'),
  can_cu: text('Căn cứ', 'Mỗi dòng một căn cứ.').optional(),
  noi_dung: content.optional(),
  danh_so: schemes.optional(),
  huong_giay: choice('Hướng giấy', 'Giấy dọc hay ngang; không ghi là dọc.', ['doc', 'ngang']).optional(),
}

const decision = shape
  .map({
    ...head,
    tham_quyen: text(
      'Thẩm quyền ban hành',
      'Dòng thẩm quyền, ví dụ Chủ tịch Ủy ban nhân dân xã X; không ghi thì là tên cơ quan.',
    ).optional(),
    dieu: shape
      .list(article)
      .min(1)
      .meta({ title: 'Các điều', description: 'Danh sách các điều của Quyết định.' }),
    ...end,
  })
  .meta({
    title: 'Quyết định',
    description: 'Quyết định ban hành kế hoạch. Bỏ trống khi kế hoạch ban hành độc lập.',
  })

const planPart = shape
  .map({
    ...head,
    kinh_gui: text('Kính gửi', 'Mỗi dòng một nơi; dùng cho tờ trình, báo cáo ban hành độc lập.').optional(),
    kem_theo: attached.optional(),
    dau_trang: flag(
      'Phần đầu trang',
      'In phần đầu (cơ quan, Quốc hiệu) ở trang đầu của kế hoạch kèm theo.',
    ).optional(),
    ...end,
  })
  .meta({ title: 'Kế hoạch', description: 'Kế hoạch ban hành kèm theo Quyết định, hoặc ban hành độc lập.' })

const appendix = shape
  .map({
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

const copy = shape
  .map({
    hinh_thuc: choice('Hình thức sao', 'Một trong sao_y, sao_luc, trich_sao; không ghi là sao_y.', [
      'sao_y',
      'sao_luc',
      'trich_sao',
    ]).optional(),
    so: number.optional(),
    ky_hieu: symbol.optional(),
    ngay: date.optional(),
    ...end,
  })
  .meta({
    title: 'Bản sao',
    description: 'Trang bản sao mà lệnh cchc sao xuất ra: hình thức sao, số, ngày, người ký.',
  })

const unit = shape.union([
  needed('Tên đơn vị', 'Tên đầy đủ của đơn vị.'),
  shape.map({
    ten: needed('Tên đơn vị', 'Tên đầy đủ của đơn vị.'),
    viet_tat: text('Viết tắt', 'Tên viết tắt của đơn vị.').optional(),
  }),
])

const agency = shape
  .map({
    ten: needed('Tên cơ quan', 'Tên cơ quan ban hành, ví dụ Ủy ban nhân dân xã X.'),
    chu_quan: text('Cơ quan chủ quản', 'Cơ quan chủ quản trực tiếp, nếu có.').optional(),
    dia_danh: needed('Địa danh', 'Địa danh ghi trước ngày tháng.'),
    lien_tich: text(
      'Cơ quan cùng ban hành',
      'Cơ quan cùng ban hành văn bản liên tịch, in dưới tên cơ quan ở phần đầu.',
    ).optional(),
    lien_he: text(
      'Địa chỉ cơ quan',
      'Địa chỉ, thư điện tử, trang thông tin, số điện thoại; in ở chân trang đầu, mỗi dòng một dòng trên giấy.',
    ).optional(),
    don_vi: shape.record(shape.string(), unit).optional().meta({
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
  thay: shape
    .record(
      shape.string({ pattern: codePattern }),
      shape.union([shape.string(), shape.record(shape.string(), shape.anything())]),
    )
    .optional()
    .meta({
      title: 'Thay',
      description:
        'Những chỗ của khung được thay, theo mã: chữ cho một dòng hay đề mục, các khóa cho một hàng, `bo` để bỏ.',
    }),
}

/** The whole spec. */
export const specSchema = shape
  .map({
    ...frame,
    nam: year.optional(),
    giai_doan: phase.optional(),
    co_quan: agency,
    the_thuc: houseStyleSchema.optional(),
    gia_tri: shape.record(shape.string(), shape.string()).optional().meta({
      title: 'Giá trị riêng',
      description: 'Những chữ dùng lại nhiều lần, viết {{khóa}} ở nơi cần in.',
    }),
    du_thao: draft.optional(),
    quyet_dinh: decision.optional(),
    ke_hoach: planPart.optional(),
    ban_sao: copy.optional(),
    phu_luc: shape
      .list(appendix)
      .optional()
      .meta({ title: 'Các phụ lục', description: 'Danh sách phụ lục.' }),
  })
  // Reported also when other keys are wrong: these are independent of them.
  .refine(
    spec => spec.nam !== undefined || spec.giai_doan !== undefined,
    { missing: 'nam' },
    { key: 'nam', isAlwaysTold: true },
  )
  .refine(
    spec => spec.quyet_dinh !== undefined || spec.ke_hoach !== undefined || spec.ban_sao !== undefined,
    { missing: 'quyet_dinh` hoặc `ke_hoach' },
    { key: 'ke_hoach', isAlwaysTold: true },
  )
  .meta({
    title: 'Kế hoạch cải cách hành chính',
    description: 'Một kế hoạch của cơ quan, dùng cho lệnh cchc.',
  })

/** A validated spec. */
export type Spec = shape.Output<typeof specSchema>
/** `quyet_dinh` as validated. */
export type DecisionSpec = NonNullable<Spec['quyet_dinh']>
/** `ke_hoach` as validated. */
export type PlanPartSpec = NonNullable<Spec['ke_hoach']>
/** One of `phu_luc` as validated. */
export type AppendixSpec = NonNullable<Spec['phu_luc']>[number]
/** `ban_sao` as validated. */
export type CopySpec = NonNullable<Spec['ban_sao']>
/** `du_thao` as validated. */
export type DraftSpec = NonNullable<Spec['du_thao']>
/** `nguoi_ky` as validated. */
export type SignatureSpec = shape.Output<typeof signature>
