import { attribute, child, type XmlElement } from '../word/package/xml.ts'

/** The formats that have a number and no code in the file (ECMA-376 Part 1, 18.8.30); those of days are shown by what they tell, not by their order. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
}

/** Numbers that countries of East Asia use for formats of days. */
const eastAsian = (id: number): string | undefined =>
  (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58) ? 'dd/mm/yyyy' : undefined

/** What says no format, or one that is not known, is shown as it is. */
export const general = 'General'

/** The format of each look of a workbook's cells, by its number. @param styles the root of its styles; undefined where it has none. */
export function numberFormats(styles: XmlElement | undefined): (look: number) => string {
  const own = new Map<number, string>()
  for (const format of child(styles, 'x:numFmts')?.children ?? [])
    own.set(Number(attribute(format, 'numFmtId')), attribute(format, 'formatCode') ?? general)
  const looks = (child(styles, 'x:cellXfs')?.children ?? []).map(look => {
    const id = Number(attribute(look, 'numFmtId') ?? 0)
    return own.get(id) ?? builtIn[id] ?? eastAsian(id) ?? general
  })
  return look => looks[look] ?? general
}
