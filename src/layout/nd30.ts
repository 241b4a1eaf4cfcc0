import { defaultHouseStyle, type HouseStyle } from '../document/house-style.ts'
import type { ParagraphKind, ParagraphStyle, RuleKind, RuleStyle } from '../document/paragraphs.ts'

/**
 * The layout of Nghị định 30/2020/NĐ-CP, Phụ lục I: what every part of the document looks like, each with the id of its rule.
 * Writers, style sheet and conformance checks read sizes and margins here; they stand nowhere else.
 */
export interface Layout {
  /** The choices it was made from. */
  house: HouseStyle
  font: string
  /** Language of the whole text (proofing in Word). */
  language: string
  page: Page
  paragraphs: Record<ParagraphKind, ParagraphStyle>
  rules: Record<RuleKind, RuleStyle>
  letterhead: Letterhead
  /** The two columns of a signature block in mm, and the gap above it in points. */
  signature: { left: number; right: number; above: number; rule: string }
  blanks: Blanks
  table: TableLayout
}

/** Paper and margins in mm, portrait (ND30-I.I.1, ND30-I.I.3); landscape turns the paper and keeps the margins as the page is read. */
export interface Page {
  width: number
  height: number
  margins: { top: number; bottom: number; left: number; right: number }
  /** From the paper's edge to the page number (ND30-I.I.7-1: inside the top margin). */
  header: number
  rule: string
}

/** The two columns of the head in mm. The head may stand out to the left of the text when the place name is long. */
interface Letterhead {
  left: number
  right: number
  /** How narrow the left column gets before the head reaches out of the text, how far it may, and how narrow the column gets then. */
  leftMinimum: number
  standOut: number
  leftLeast: number
  /** The same with the smaller sizes of the head. */
  leftLeastSmaller: number
  rule: string
}

/** Widths in mm of the blanks that văn thư fills in. */
interface Blanks {
  number: number
  day: number
  month: number
  year: number
  /** Day and month beside a place with a long name. */
  narrow: number
  rule: string
}

/** Tables: cell margins in mm, border in points, and the widths that columns need by what they hold (mm). */
interface TableLayout {
  cellMargin: number
  border: number
  order: number
  minimum: { lead: number; cooperation: number; deadline: number; funding: number; other: number }
  /** How a table is set that does not fit: sizes in points, cell margins in mm, the first that fits. */
  smaller: readonly { size: number; cellMargin: number }[]
  /** A row higher than this share of the page may split over two pages. */
  splitAbove: number
  rule: string
}

/** How far its baseline stands below the top of a line of Times New Roman, as a share of the size: the ascent of the font. */
const ascent = 0.891

/** The gap in points that brings a line level by its baseline with a larger one beside it. */
const level = (larger: number, size: number): number => Math.max(0, (larger - size) * ascent)

/** The layout of an office's house style. */
export function makeLayout(house: HouseStyle = defaultHouseStyle): Layout {
  const [nationSize, mottoSize, dateSize] = house.headSizes
  const { bodySize } = house
  const numberSize = 13
  const labelSize = 12
  const centered = { align: 'center', before: 0, after: 0, line: 1 } as const
  const title = { ...centered, size: bodySize, bold: true, keepNext: true, keepLines: true } as const
  const body = {
    size: bodySize,
    align: 'justify',
    firstLine: house.firstLineIndent,
    before: 0,
    after: house.paragraphGap,
    line: house.lineSpacing,
  } as const
  const heading = { ...body, keepNext: true, keepLines: true } as const
  const cell = { size: house.tableSize, before: 2, after: 2, line: 1 } as const
  const recipient = {
    size: 11,
    align: 'left',
    before: 0,
    after: 0,
    line: 1,
    keepNext: true,
    keepLines: true,
  } as const

  return {
    house,
    font: 'Times New Roman',
    language: 'vi-VN',
    page: { width: 210, height: 297, margins: house.margins, header: 10, rule: 'ND30-I.I.3' },
    paragraphs: {
      parentAgency: {
        ...centered,
        class: 'co-quan-chu-quan',
        name: 'Cơ quan chủ quản',
        rule: 'ND30-I.II.2b-3',
        size: nationSize,
        upper: true,
      },
      agency: {
        ...centered,
        class: 'co-quan-ban-hanh',
        name: 'Cơ quan ban hành',
        rule: 'ND30-I.II.2b-1',
        size: nationSize,
        bold: true,
        upper: true,
      },
      nation: {
        ...centered,
        class: 'quoc-hieu',
        name: 'Quốc hiệu',
        rule: 'ND30-I.II.1a',
        size: nationSize,
        bold: true,
        upper: true,
      },
      motto: {
        ...centered,
        class: 'tieu-ngu',
        name: 'Tiêu ngữ',
        rule: 'ND30-I.II.1b-1',
        size: mottoSize,
        bold: true,
      },
      number: {
        ...centered,
        class: 'so-ky-hieu',
        name: 'Số và ký hiệu',
        rule: 'ND30-I.II.3c-1',
        size: numberSize,
        before: 6 + level(dateSize, numberSize),
      },
      placeDate: {
        ...centered,
        class: 'dia-danh-ngay',
        name: 'Địa danh và ngày tháng',
        rule: 'ND30-I.II.4c',
        size: dateSize,
        italic: true,
        before: 6,
      },
      type: {
        ...title,
        class: 'ten-loai',
        name: 'Tên loại văn bản',
        rule: 'ND30-I.II.5b-1',
        upper: true,
        before: 18,
        outline: 1,
      },
      subject: { ...title, class: 'trich-yeu', name: 'Trích yếu', rule: 'ND30-I.II.5b-2' },
      reference: {
        ...centered,
        class: 'kem-theo',
        name: 'Dòng Kèm theo',
        rule: 'ND30-I.III.1c-1',
        // The smaller of the sizes that are allowed: with its blanks the line just fits the page.
        size: 13,
        italic: true,
        after: 6,
        keepNext: true,
        keepLines: true,
      },
      authority: {
        ...title,
        class: 'tham-quyen',
        name: 'Thẩm quyền ban hành',
        rule: 'ND30-PL3.M1.3-5',
        upper: true,
        before: 12,
        after: 8,
      },
      legalBasis: {
        ...body,
        class: 'can-cu',
        name: 'Căn cứ',
        rule: 'ND30-I.II.6a-2',
        italic: true,
      },
      command: {
        ...title,
        class: 'lenh',
        name: 'Dòng Quyết định',
        rule: 'ND30-PL3.M1.3-6',
        upper: true,
        before: 12,
        after: 6,
      },
      article: { ...body, class: 'dieu', name: 'Điều', rule: 'ND30-I.II.6đ-3' },
      articleTitle: {
        ...body,
        class: 'dieu-co-ten',
        name: 'Điều có tiêu đề',
        rule: 'ND30-I.II.6đ-3',
        bold: true,
        keepNext: true,
      },
      body: { ...body, class: 'doan', name: 'Đoạn văn', rule: 'ND30-I.II.6e-1' },
      part: {
        ...title,
        class: 'phan',
        name: 'Phần - Chương - Mục',
        rule: 'ND30-I.II.6đ-1',
        before: 6,
        after: house.paragraphGap,
        outline: 2,
      },
      section: {
        ...heading,
        class: 'muc',
        name: 'Mục (I.)',
        rule: 'ND30-I.V.6b',
        bold: true,
        upper: true,
        before: 3,
        outline: 2,
      },
      clause: {
        ...heading,
        class: 'khoan',
        name: 'Khoản (1.)',
        rule: 'ND30-I.II.6đ-4',
        bold: true,
        outline: 3,
      },
      point: { ...heading, class: 'diem', name: 'Điểm (a)', rule: 'ND30-I.II.6đ-5', outline: 4 },
      appendixNumber: {
        ...title,
        class: 'so-phu-luc',
        name: 'Phụ lục',
        rule: 'ND30-I.III.1b-1',
        size: 14,
        outline: 1,
      },
      appendixTitle: {
        ...title,
        class: 'ten-phu-luc',
        name: 'Tên phụ lục',
        rule: 'ND30-I.III.1b-2',
        upper: true,
      },
      recipientsLabel: {
        ...recipient,
        class: 'noi-nhan-dau',
        name: 'Nơi nhận (tiêu đề)',
        rule: 'ND30-I.II.9d-1',
        size: labelSize,
        bold: true,
        italic: true,
        before: level(bodySize, labelSize),
      },
      recipient: {
        ...recipient,
        class: 'noi-nhan',
        name: 'Nơi nhận',
        rule: 'ND30-I.II.9d-2',
        left: 2.5,
        firstLine: -2.5,
      },
      recipientDetail: {
        ...recipient,
        class: 'noi-nhan-con',
        name: 'Nơi nhận (dòng con)',
        rule: 'ND30-I.II.9d-2',
        left: 5.5,
        firstLine: -3,
      },
      recipientRemark: {
        ...recipient,
        class: 'noi-nhan-ghi-chu',
        name: 'Nơi nhận (ghi chú)',
        rule: 'ND30-I.II.9a',
        left: 2.5,
      },
      signerPost: {
        ...title,
        class: 'quyen-han',
        name: 'Quyền hạn và chức vụ',
        rule: 'ND30-I.II.7đ-1',
        upper: true,
      },
      signerName: {
        ...title,
        class: 'ho-ten',
        name: 'Họ tên người ký',
        rule: 'ND30-I.II.7đ-3',
        before: (house.signatureRoom / 25.4) * 72,
        keepNext: false,
      },
      tableRemark: {
        ...cell,
        class: 'tren-bang',
        name: 'Bảng: dòng trên',
        rule: 'PR-APP-4',
        align: 'right',
        italic: true,
        keepNext: true,
      },
      tableHeader: {
        ...cell,
        class: 'o-dau',
        name: 'Bảng: đầu cột',
        rule: 'PR-APP-4',
        align: 'center',
        bold: true,
      },
      cell: { ...cell, class: 'o', name: 'Bảng: ô', rule: 'PR-APP-4', align: 'left' },
      groupCell: {
        ...cell,
        class: 'o-nhom',
        name: 'Bảng: ô nhóm',
        rule: 'PR-APP-4',
        align: 'left',
        bold: true,
      },
      note: {
        class: 'chu-thich',
        name: 'footnote text',
        rule: 'PR-NOTE',
        size: 10,
        align: 'justify',
        before: 0,
        after: 0,
        line: 1,
      },
      pageNumber: {
        ...centered,
        class: 'so-trang',
        name: 'header',
        rule: 'ND30-I.I.7-1',
        size: 13,
      },
    },
    rules: {
      agencyRule: {
        class: 'ke-co-quan',
        name: 'Kẻ dưới cơ quan',
        of: 'agency',
        rule: 'ND30-I.II.2b-2',
        share: 0.4,
        thickness: 0.75,
      },
      mottoRule: {
        class: 'ke-tieu-ngu',
        name: 'Kẻ dưới Tiêu ngữ',
        of: 'motto',
        rule: 'ND30-I.II.1b-2',
        share: 1,
        thickness: 0.75,
      },
      titleRule: {
        class: 'ke-trich-yeu',
        name: 'Kẻ dưới trích yếu',
        of: 'subject',
        rule: 'ND30-I.II.5b-3',
        share: 0.4,
        ofLastLine: 0.5,
        thickness: 0.75,
      },
    },
    letterhead: {
      ...house.letterhead,
      leftMinimum: 58,
      standOut: 5,
      leftLeast: 50,
      leftLeastSmaller: 43,
      rule: 'ND30-I.IV',
    },
    signature: { left: 75, right: 85, above: 12, rule: 'ND30-I.II.9d-1' },
    blanks: { number: 15, day: 9, month: 9, year: 12, narrow: 7, rule: 'PR-SYM-3' },
    table: {
      cellMargin: 1.5,
      border: 0.5,
      order: 11,
      minimum: { lead: 24, cooperation: 24, deadline: 23, funding: 16, other: 16 },
      smaller: [
        { size: 12, cellMargin: 1.5 },
        { size: 11, cellMargin: 1.5 },
        { size: 11, cellMargin: 1 },
        { size: 10, cellMargin: 1 },
      ],
      splitAbove: 1 / 6,
      rule: 'PR-APP-4',
    },
  }
}

/** Twips (1/20 pt) of a length in mm, rounded: 1 mm = 1440/25.4 twips. */
export const mmToTwips = (mm: number): number => Math.round((mm * 1440) / 25.4)

/** Points of a length in mm. */
export const mmToPoints = (mm: number): number => (mm * 72) / 25.4

/** Width of the text between the margins in mm. */
export function textAreaWidth(page: Page, landscape: boolean): number {
  const width = landscape ? page.height : page.width
  return width - page.margins.left - page.margins.right
}

/** Height of the text between the margins in mm. */
export function textHeight(page: Page, landscape: boolean): number {
  const height = landscape ? page.width : page.height
  return height - page.margins.top - page.margins.bottom
}
