/** The least and the most of a measure. */
export type Range = readonly [least: number, most: number]

/**
 * What the decree leaves to an office (Nghị định 30/2020/NĐ-CP, Phụ lục I): lengths in mm, sizes and gaps in points, line spacing in lines.
 * Settings of a house style are held to it, and so is the page of a Word file.
 */
export const decreeRanges = {
  /** ND30-I.I.3 */
  margins: { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] },
  /** ND30-I.II.1a, ND30-I.II.1b-1, ND30-I.II.4c */
  headSizes: { nation: [12, 13], motto: [13, 14], date: [13, 14] },
  /** ND30-I.II.6e-1 */
  bodySize: [13, 14],
  /** ND30-I.II.6e-2: one of these. */
  firstLineIndents: [10, 12.7],
  /** ND30-I.II.6e-4 */
  lineSpacing: [1, 1.5],
  /** ND30-I.II.6e-3 gives the least; the most is what a setting takes. */
  paragraphGap: [6, 18],
} as const
