import { decreeRanges, type Range } from '../document/decree-ranges.ts'
import type { HouseStyle } from '../document/house-style.ts'
import { readNumber } from '../language/numbers.ts'
import * as shape from './shape/shape.ts'

/**
 * `the_thuc`: what an office may choose of the layout. Each value is held to the decree's range; the rule id is reported with a value
 * outside it (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */

/** A number, read the Vietnamese way, with an optional unit. */
const measure = (title: string, description: string, rule: string, range: Range, unit: string) =>
  shape
    .string()
    .refine(
      value => {
        const number = readMeasure(value, unit)
        return number !== undefined && number >= range[0] && number <= range[1]
      },
      { expected: `từ ${shown(range[0])} đến ${shown(range[1])} ${unit}`.trim(), layoutRule: rule },
    )
    .transform(value => readMeasure(value, unit) ?? range[0])
    .meta({
      title,
      description: `${description} Từ ${shown(range[0])} đến ${shown(range[1])} ${unit}.`.replace(' .', '.'),
    })

function readMeasure(text: string, unit: string): number | undefined {
  const number = unit !== '' && text.trim().endsWith(unit) ? text.trim().slice(0, -unit.length) : text
  return readNumber(number.trim())?.value
}

const shown = (value: number): string => String(value).replace('.', ',')

const oneOf = <const T extends readonly string[]>(
  title: string,
  description: string,
  rule: string,
  values: T,
) =>
  shape
    .string()
    .refine(value => values.includes(value.replace(/\s+/g, '')), {
      expected: values.map(value => `\`${value}\``).join(' hoặc '),
      layoutRule: rule,
    })
    .transform(value => value.replace(/\s+/g, '') as T[number])
    .meta({ title, description, enum: values })

/** The schema of `the_thuc`, in a spec or in the office's `cchc.yaml`. */
export const houseStyleSchema = shape
  .map({
    co_chu_dau_trang: oneOf(
      'Cỡ chữ phần đầu',
      'Cỡ chữ của Quốc hiệu, Tiêu ngữ, địa danh: 12/13/13 hoặc 13/14/14.',
      'ND30-I.V.fn',
      ['12/13/13', '13/14/14'],
    ).optional(),
    co_chu: measure(
      'Cỡ chữ',
      'Cỡ chữ của nội dung, pt.',
      'ND30-I.II.6e-1',
      decreeRanges.bodySize,
      'pt',
    ).optional(),
    thut_dau_dong: oneOf('Thụt đầu dòng', 'Thụt dòng đầu của đoạn: 1cm hoặc 1,27cm.', 'ND30-I.II.6e-2', [
      '1cm',
      '1,27cm',
    ]).optional(),
    le: shape
      .map({
        tren: measure('Lề trên', 'Lề trên, mm.', 'ND30-I.I.3', decreeRanges.margins.top, 'mm').optional(),
        duoi: measure('Lề dưới', 'Lề dưới, mm.', 'ND30-I.I.3', decreeRanges.margins.bottom, 'mm').optional(),
        trai: measure('Lề trái', 'Lề trái, mm.', 'ND30-I.I.3', decreeRanges.margins.left, 'mm').optional(),
        phai: measure('Lề phải', 'Lề phải, mm.', 'ND30-I.I.3', decreeRanges.margins.right, 'mm').optional(),
      })
      .optional()
      .meta({ title: 'Lề trang', description: 'Lề trang giấy, mm.' }),
    gian_dong: measure(
      'Giãn dòng',
      'Khoảng cách dòng.',
      'ND30-I.II.6e-4',
      decreeRanges.lineSpacing,
      'dòng',
    ).optional(),
    cach_doan: measure(
      'Cách đoạn',
      'Khoảng cách giữa các đoạn, pt.',
      'ND30-I.II.6e-3',
      decreeRanges.paragraphGap,
      'pt',
    ).optional(),
    co_chu_bang: measure(
      'Cỡ chữ trong bảng',
      'Cỡ chữ trong bảng, pt.',
      'PR-APP-4',
      [10, 14],
      'pt',
    ).optional(),
    cho_ky: measure(
      'Chỗ ký',
      'Khoảng trống để ký và đóng dấu, mm.',
      'ND30-I.II.7đ-2',
      [20, 50],
      'mm',
    ).optional(),
    cot_dau_trang: shape
      .map({
        trai: measure('Cột trái', 'Cột cơ quan, mm.', 'ND30-I.IV', [50, 75], 'mm').optional(),
        phai: measure('Cột phải', 'Cột Quốc hiệu, mm.', 'ND30-I.IV', [90, 110], 'mm').optional(),
      })
      .optional()
      .meta({ title: 'Cột phần đầu', description: 'Độ rộng hai cột của phần đầu trang, mm.' }),
    kem_theo: oneOf('Cách ghi Kèm theo', 'Mở đầu dòng kèm theo.', 'PR-APP-1', [
      'kem_theo',
      'ban_hanh_kem_theo',
    ]).optional(),
    noi_don_vi: oneOf(
      'Dấu nối các đơn vị',
      'Dấu in giữa hai mã đơn vị trong một ô: phẩy, chấm phẩy, gạch ngang, hay mỗi đơn vị một dòng; không ghi thì in như gõ.',
      'PR-APP-4',
      ['phay', 'cham_phay', 'gach_ngang', 'xuong_dong'],
    ).optional(),
    dau_trang_ke_hoach: oneOf(
      'Phần đầu của kế hoạch kèm theo',
      'In phần đầu ở kế hoạch kèm theo hay không.',
      'ND30-PL3.M1.3K',
      ['co', 'khong'],
    ).optional(),
    so_trang_ke_hoach: oneOf(
      'Số trang của kế hoạch kèm theo',
      '`lai` là đánh lại từ 1, `tiep` là đánh tiếp theo Quyết định.',
      'PR-PN-2',
      ['lai', 'tiep'],
    ).optional(),
  })
  .meta({
    id: 'the_thuc',
    title: 'Thể thức',
    description: 'Các lựa chọn về trình bày, trong giới hạn của Nghị định 30/2020/NĐ-CP.',
  })

/** `the_thuc` as validated. */
export type HouseStyleSpec = shape.Output<typeof houseStyleSchema>

/** What of the house style is not layout but wording and order. */
export interface HouseHabits {
  /** How the reference line of what is attached begins. */
  referenceOpening: 'Kèm theo' | 'Ban hành kèm theo'
  /** Whether an attached plan has a head of its own. */
  planLetterhead: boolean
  /** Whether the pages of an attached plan go on from the decision's. */
  planPagesRunOn: boolean
  /** What stands between two units that a cell names by their codes; undefined where it stands as typed. */
  unitSeparator?: string
}

const unitSeparators = { phay: ', ', cham_phay: '; ', gach_ngang: ' - ', xuong_dong: '\n' } as const

/** The habits of a house style; later ones win key by key. */
export function houseHabits(...styles: readonly (HouseStyleSpec | undefined)[]): HouseHabits {
  const style: HouseStyleSpec = Object.assign({}, ...styles)
  return {
    referenceOpening: style.kem_theo === 'ban_hanh_kem_theo' ? 'Ban hành kèm theo' : 'Kèm theo',
    planLetterhead: style.dau_trang_ke_hoach !== 'khong',
    planPagesRunOn: style.so_trang_ke_hoach === 'tiep',
    ...(style.noi_don_vi === undefined ? {} : { unitSeparator: unitSeparators[style.noi_don_vi] }),
  }
}

/** The layout's choices: the default ones, replaced key by key; later styles win. Nothing chosen gives the very default. */
export function houseStyle(base: HouseStyle, ...styles: readonly (HouseStyleSpec | undefined)[]): HouseStyle {
  return styles.reduce<HouseStyle>(
    (house, style) => (style && hasLayout(style) ? chosen(house, style) : house),
    base,
  )
}

const habits = new Set(['kem_theo', 'noi_don_vi', 'dau_trang_ke_hoach', 'so_trang_ke_hoach'])
const hasLayout = (style: HouseStyleSpec): boolean => Object.keys(style).some(key => !habits.has(key))

function chosen(house: HouseStyle, style: HouseStyleSpec): HouseStyle {
  const { le, cot_dau_trang: columns } = style
  return {
    headSizes:
      style.co_chu_dau_trang === undefined
        ? house.headSizes
        : style.co_chu_dau_trang === '12/13/13'
          ? [12, 13, 13]
          : [13, 14, 14],
    bodySize: style.co_chu ?? house.bodySize,
    firstLineIndent:
      style.thut_dau_dong === undefined ? house.firstLineIndent : style.thut_dau_dong === '1cm' ? 10 : 12.7,
    margins: {
      top: le?.tren ?? house.margins.top,
      bottom: le?.duoi ?? house.margins.bottom,
      left: le?.trai ?? house.margins.left,
      right: le?.phai ?? house.margins.right,
    },
    lineSpacing: style.gian_dong ?? house.lineSpacing,
    paragraphGap: style.cach_doan ?? house.paragraphGap,
    tableSize: style.co_chu_bang ?? house.tableSize,
    signatureRoom: style.cho_ky ?? house.signatureRoom,
    letterhead: {
      left: columns?.trai ?? house.letterhead.left,
      right: columns?.phai ?? house.letterhead.right,
    },
  }
}
