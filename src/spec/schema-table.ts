import { choice, code, flag, repeat, shapedText, text } from './schema-values.ts'
import * as shape from './shape/shape.ts'

/** Kept free for what comes later: the item of the upper plan that is carried out, the index criterion that is served. */
export const links = {
  theo: text('Theo', 'Nội dung của kế hoạch cấp trên mà mục này thực hiện.').optional(),
  tieu_chi: text('Tiêu chí', 'Tiêu chí của bộ chỉ số mà mục này phục vụ.').optional(),
}

const plainColumn = text('Tên cột', 'Tên in ở đầu cột.')

const columnWidth = shapedText(
  'Độ rộng cột',
  'Độ rộng cột: phần trăm bề rộng bảng (12%) hoặc xăng-ti-mét (2,4 cm).',
  /^(?!0+(?:[.,]0+)?\s*[%c])\d{1,2}(?:[.,]\d+)?\s*(?:%|cm)$/,
  'phần trăm hoặc cm, ví dụ 12% hoặc 2,4 cm',
)

const textSize = shapedText(
  'Cỡ chữ của bảng',
  'Cỡ chữ của riêng bảng này, từ 10 đến 14 pt; không ghi thì như các bảng khác.',
  /^(?:1[0-3](?:[.,][05])?|14(?:[.,]0)?)\s*(?:pt)?$/,
  'từ 10 đến 14 pt, ví dụ 11',
)

const detailedColumn = shape
  .map({
    ten: plainColumn,
    do_rong: columnWidth.optional(),
    canh: choice('Căn lề', 'Căn chữ trong cột.', ['trai', 'giua', 'phai']).optional(),
    lap: repeat.optional(),
    get cot() {
      return columns.optional()
    },
  })
  .meta({ id: 'cot', title: 'Cột', description: 'Một cột, hoặc một nhóm cột khi có `cot` ở bên trong.' })

/** A column: its title, or a map with title, width, alignment, columns below it. */
export type ColumnSpec =
  | string
  | {
      ten: string
      do_rong?: string
      canh?: 'trai' | 'giua' | 'phai'
      lap?: string | string[]
      cot?: ColumnsSpec
    }

/** Columns by key, in the order of the spec. */
export interface ColumnsSpec {
  [key: string]: ColumnSpec
}

const column: shape.Shape<ColumnSpec> = shape
  .union([plainColumn, detailedColumn])
  .meta({ id: 'mot_cot', title: 'Cột', description: 'Tên cột, hoặc các khóa của một cột.' }) as never

const columns = shape.record(shape.string(), column).meta({
  title: 'Các cột',
  description:
    'Các cột theo thứ tự: khóa và tên cột. Khóa tt, nhiem_vu, chi_tieu, chu_tri, phoi_hop, thoi_gian, san_pham, kinh_phi cho biết ô chứa gì.',
})

const row = shape
  .openMap({
    ma: code.optional(),
    nhom: choice('Cấp của dòng nhóm', 'Dòng này là tên nhóm; số là cấp của nhóm.', [
      '1',
      '2',
      '3',
    ]).optional(),
    tong: flag('Dòng tổng', 'Dòng này là dòng tổng cộng.').optional(),
    moi_hang: text('Câu của hàng', 'Câu in riêng cho hàng này.').optional(),
    ...links,
  })
  .meta({
    id: 'hang',
    title: 'Hàng',
    description:
      'Một hàng: khóa cột và chữ trong ô; ^ là gộp với ô trên, < là gộp với ô bên trái. Không ghi tt thì tự đánh số; ghi tt mà để trống thì ô trống, không đánh số.',
  })

/** A row written with keys: cells by column key beside the row's own keys. */
export type RowSpec = shape.Output<typeof row>

/** `bang`. */
export const table = shape
  .map({
    cot: columns.optional(),
    hang: shape
      .union([
        text(
          'Các hàng',
          'Mỗi dòng là một hàng, các ô cách nhau bằng TAB hoặc |, các đoạn của một ô cách nhau bằng //; ô số thứ tự trống thì in trống.',
        ),
        shape.list(shape.union([shape.string(), row])),
      ])
      .meta({ title: 'Các hàng', description: 'Các hàng của bảng.' }),
    moi_hang: text(
      'Câu của mỗi hàng',
      'Khi có, mỗi hàng in thành câu thay vì thành bảng; {{khóa}} là chữ trong ô.',
    ).optional(),
    co_chu: textSize.optional(),
    dong_tren: text(
      'Dòng trên bảng',
      'Dòng ngay trên bảng, nghiêng, sát lề phải, ví dụ Đơn vị tính: triệu đồng.',
    ).optional(),
    so_cot: shape
      .union([
        flag('Hàng số cột', 'In một hàng đánh số các cột.'),
        shape.list(shape.string()).meta({ title: 'Hàng số cột' }),
      ])
      .optional()
      .meta({
        title: 'Hàng số cột',
        description: '`co`, hoặc danh sách như [A, B, 1, 2], mỗi cột một số; ô trống ghi "".',
      }),
    stt: choice('Đánh số thứ tự', '`lien` là đánh số liền qua các nhóm.', [
      'lien',
      'nhom',
      'khong',
    ]).optional(),
  })
  .meta({ title: 'Bảng', description: 'Một bảng: các cột và các hàng.' })

/** A table as written. */
export type TableSpec = shape.Output<typeof table>
