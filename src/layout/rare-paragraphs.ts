import type { ParagraphStyle, RareKind } from '../document/paragraphs.ts'

/** Ink of the urgency mark: bright red (ND30-I.I.4-3). */
const brightRed = 'FF0000'

/** From the left of the text to “Kính gửi:” where a list follows, in mm. */
const addresseesLeft = 25

/** Width of “Kính gửi” in Times New Roman as a multiple of its size: the hyphens of the list stand under the colon (ND30-I.II.9d-4). */
const labelWidth = 3.56

/** A hyphen and its blank hang out of the lines of an addressee (mm). */
const hyphen = 2.8

/**
 * What few documents have beside their text: marks below the number, addressees, and what stands in the margins of pages.
 * @param bodySize size of the body in points, `gap` between its paragraphs.
 */
export function rareParagraphs(bodySize: number, gap: number): Record<RareKind, ParagraphStyle> {
  const base = { before: 0, after: 0, line: 1, isRare: true } as const
  const centered = { ...base, align: 'center' } as const
  const boxed = { ...centered, size: 13, bold: true, upper: true, before: 6 } as const
  const urgent = { ...boxed, rule: 'ND30-I.III.2b-1', color: brightRed } as const
  const addressee = { ...base, size: bodySize, rule: 'ND30-I.II.9d-4', align: 'left' } as const
  return {
    draftMark: {
      ...centered,
      class: 'du-thao',
      name: 'Dự thảo',
      rule: 'PR-DRAFT',
      size: 13,
      bold: true,
      before: 6,
    },
    draftDate: {
      ...centered,
      class: 'ngay-du-thao',
      name: 'Dự thảo (ngày)',
      rule: 'PR-DRAFT',
      size: 12,
      italic: true,
    },
    draftHead: {
      ...base,
      class: 'du-thao-dau-trang',
      name: 'Dự thảo (đầu trang)',
      rule: 'PR-DRAFT',
      size: 11,
      bold: true,
      align: 'right',
    },
    urgent: { ...urgent, class: 'khan', name: 'Khẩn', box: { width: 20, height: 8 } },
    veryUrgent: { ...urgent, class: 'thuong-khan', name: 'Thượng khẩn', box: { width: 40, height: 8 } },
    mostUrgent: { ...urgent, class: 'hoa-toc', name: 'Hỏa tốc', box: { width: 30, height: 8 } },
    circulation: {
      ...boxed,
      class: 'luu-hanh',
      name: 'Phạm vi lưu hành',
      rule: 'ND30-I.III.2c',
      box: { height: 8 },
    },
    addressees: {
      ...addressee,
      class: 'kinh-gui',
      name: 'Kính gửi',
      left: addresseesLeft,
      before: 6,
      after: gap,
    },
    addressee: {
      ...addressee,
      class: 'kinh-gui-noi',
      name: 'Kính gửi (từng nơi)',
      left: addresseesLeft + ((bodySize * labelWidth) / 72) * 25.4 + hyphen,
      firstLine: -hyphen,
      after: gap,
    },
    contact: {
      ...base,
      class: 'lien-he',
      name: 'Địa chỉ cơ quan',
      rule: 'ND30-I.III.4',
      size: 11,
      align: 'left',
    },
    copyForm: {
      ...centered,
      class: 'hinh-thuc-sao',
      name: 'Hình thức sao',
      rule: 'PR-COPY',
      size: bodySize,
      bold: true,
      upper: true,
    },
    signingTime: {
      ...base,
      class: 'ky-so',
      name: 'Thông tin ký số',
      rule: 'ND30-I.II.8b',
      size: 10,
      align: 'right',
    },
  }
}
