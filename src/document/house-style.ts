/** What an office may choose within the decree's ranges. Lengths in mm, sizes and gaps in points, line spacing in lines. */
export interface HouseStyle {
  /** Sizes of Quốc hiệu, Tiêu ngữ and place-date, which move together (ND30-I.V.fn). */
  headSizes: readonly [nation: number, motto: number, date: number]
  bodySize: number
  firstLineIndent: number
  margins: { top: number; bottom: number; left: number; right: number }
  lineSpacing: number
  /** Gap between paragraphs of the body. */
  paragraphGap: number
  /** Size of text in appendix tables. */
  tableSize: number
  /** Room for signature and seal, from post to name. */
  signatureRoom: number
  /** Columns of the head. */
  letterhead: { left: number; right: number }
}

/** The set with body 14, of which the decree's samples are made (ND30-I.V). */
export const defaultHouseStyle: HouseStyle = {
  headSizes: [13, 14, 14],
  bodySize: 14,
  firstLineIndent: 12.7,
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
  lineSpacing: 1,
  paragraphGap: 6,
  tableSize: 12,
  signatureRoom: 36,
  letterhead: { left: 60, right: 100 },
}
