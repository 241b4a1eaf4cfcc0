import { decreeRanges, type Range } from '../document/decree-ranges.ts'
import type { ParagraphKind } from '../document/paragraphs.ts'
import { makeLayout } from '../layout/nd30.ts'
import type { HouseStyleSpec } from '../spec/house-style-spec.ts'

/** What a page is held to: the decree's ranges, and within them what the office has chosen. */
export interface Standard {
  /** In mm. */
  paper: { width: number; height: number }
  margins: { top: Range; bottom: Range; left: Range; right: Range }
  font: string
  /** First-line indents that are right, in mm. */
  firstLine: readonly number[]
  lineSpacing: Range
  /** Points between two paragraphs: the least. */
  gap: number
  /** Sizes of the page number. */
  pageNumber: Range
  parts: Readonly<Record<JudgedKind, PartStandard>>
}

/** Kinds of paragraphs whose look is judged. */
export type JudgedKind =
  | 'parentAgency'
  | 'agency'
  | 'nation'
  | 'motto'
  | 'number'
  | 'placeDate'
  | 'type'
  | 'subject'
  | 'reference'
  | 'legalBasis'
  | 'article'
  | 'body'
  | 'part'
  | 'section'
  | 'appendixNumber'
  | 'appendixTitle'
  | 'recipientsLabel'
  | 'recipient'
  | 'signerPost'
  | 'signerName'

/** How a part looks; what the decree does not say of it is missing. */
export interface PartStandard {
  /** What a clerk calls it. */
  name: string
  sizes: Range
  bold?: boolean
  italic?: boolean
  upper?: boolean
  isCentred?: true
}

const exactly = (value: number): Range => [value, value]

/** The standard of an office. Bold, italics and capitals are those of the table that the writer uses. */
export function makeStandard(house: HouseStyleSpec = {}): Standard {
  const { font, page, paragraphs } = makeLayout()
  const { headSizes } = decreeRanges
  const [nation, motto, date]: readonly Range[] =
    house.co_chu_dau_trang === undefined
      ? [headSizes.nation, headSizes.motto, headSizes.date]
      : house.co_chu_dau_trang.split('/').map(size => exactly(Number(size)))
  const body: Range = house.co_chu === undefined ? decreeRanges.bodySize : exactly(house.co_chu)
  const look = (kind: ParagraphKind, name: string, sizes: Range, ...says: Said[]): PartStandard => {
    const { bold = false, italic = false, upper = false, align } = paragraphs[kind]
    return {
      name,
      sizes,
      ...(says.includes('weight') ? { bold } : {}),
      ...(says.includes('slant') ? { italic } : {}),
      ...(says.includes('case') ? { upper } : {}),
      ...(says.includes('place') && align === 'center' ? { isCentred: true } : {}),
    }
  }
  const own = (kind: ParagraphKind): Range => exactly(paragraphs[kind].size)
  const side = (key: 'top' | 'bottom' | 'left' | 'right', chosen: number | undefined): Range =>
    chosen === undefined ? decreeRanges.margins[key] : exactly(chosen)
  return {
    paper: { width: page.width, height: page.height },
    margins: {
      top: side('top', house.le?.tren),
      bottom: side('bottom', house.le?.duoi),
      left: side('left', house.le?.trai),
      right: side('right', house.le?.phai),
    },
    font,
    firstLine:
      house.thut_dau_dong === undefined
        ? decreeRanges.firstLineIndents
        : [house.thut_dau_dong === '1cm' ? 10 : 12.7],
    lineSpacing: house.gian_dong === undefined ? decreeRanges.lineSpacing : exactly(house.gian_dong),
    gap: house.cach_doan ?? decreeRanges.paragraphGap[0],
    pageNumber: decreeRanges.bodySize,
    parts: {
      parentAgency: look('parentAgency', 'tên cơ quan chủ quản', nation!, 'weight', 'slant', 'case'),
      agency: look('agency', 'tên cơ quan ban hành', nation!, 'weight', 'slant', 'case'),
      nation: look('nation', 'Quốc hiệu', nation!, 'weight', 'slant', 'case'),
      motto: look('motto', 'Tiêu ngữ', motto!, 'weight', 'slant'),
      number: look('number', 'số, ký hiệu', own('number'), 'slant'),
      placeDate: look('placeDate', 'địa danh và ngày tháng', date!, 'slant'),
      type: look('type', 'tên loại', body, 'weight', 'slant', 'case', 'place'),
      subject: look('subject', 'trích yếu', body, 'weight', 'slant', 'place'),
      reference: look('reference', 'dòng kèm theo', decreeRanges.bodySize, 'slant', 'place'),
      legalBasis: look('legalBasis', 'căn cứ', body, 'slant'),
      article: look('article', 'Điều', body),
      body: look('body', 'nội dung', body),
      part: look('part', 'phần, chương', body, 'weight', 'slant', 'place'),
      section: look('section', 'đề mục', body, 'weight', 'slant', 'case'),
      appendixNumber: look(
        'appendixNumber',
        'chữ “Phụ lục”',
        own('appendixNumber'),
        'weight',
        'slant',
        'case',
        'place',
      ),
      appendixTitle: look(
        'appendixTitle',
        'tên phụ lục',
        decreeRanges.bodySize,
        'weight',
        'slant',
        'case',
        'place',
      ),
      recipientsLabel: look('recipientsLabel', 'chữ “Nơi nhận”', own('recipientsLabel'), 'weight', 'slant'),
      recipient: look('recipient', 'nơi nhận', own('recipient'), 'weight', 'slant'),
      signerPost: look('signerPost', 'quyền hạn, chức vụ', body, 'weight', 'slant', 'case'),
      signerName: look('signerName', 'họ tên người ký', body, 'weight', 'slant'),
    },
  }
}

/** What the decree says of a part beside its size. */
type Said = 'weight' | 'slant' | 'case' | 'place'
