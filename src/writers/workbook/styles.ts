import { escapeXml } from '../docx/xml.ts'
import { sizePt } from './sheet.ts'

/** How a cell looks. */
export interface CellLook {
  isTitle?: boolean
  /** Where it stands; at the left, where it does not say. */
  side?: 'center' | 'right'
  /** A number format of the standard. */
  format?: string
  /** A program that works out what is typed into the cell takes what begins like a formula for text. */
  isQuoted?: boolean
}

/** Number formats with a number below this are the standard's own. */
const firstOwnFormat = 164

/** The looks of the cells of a workbook, each by its number. */
export class CellLooks {
  private readonly looks = new Map<string, CellLook>()
  private readonly formats: string[] = []

  /** The number of a look. */
  numberOf(look: CellLook): number {
    const key = JSON.stringify(look)
    if (!this.looks.has(key)) {
      this.looks.set(key, look)
      if (look.format !== undefined && !this.formats.includes(look.format)) this.formats.push(look.format)
    }
    // The first is the look of cells that say none.
    return [...this.looks.keys()].indexOf(key) + 1
  }

  /** The part `xl/styles.xml`. */
  xml(): string {
    const { formats } = this
    const own = formats
      .map((format, at) => `<numFmt numFmtId="${firstOwnFormat + at}" formatCode="${escapeXml(format)}"/>`)
      .join('')
    const name = '<name val="Times New Roman"/><family val="1"/>'
    const line = '<color indexed="64"/>'
    const sides = ['left', 'right', 'top', 'bottom']
      .map(side => `<${side} style="thin">${line}</${side}>`)
      .join('')
    const looks = [...this.looks.values()].map(look => this.lookXml(look))
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${
      formats.length === 0 ? '' : `<numFmts count="${formats.length}">${own}</numFmts>`
    }<fonts count="2"><font><sz val="${sizePt}"/>${name}</font><font><b/><sz val="${sizePt}"/>${name}</font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${sides}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looks.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${looks.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  }

  private lookXml({ isTitle, side, format, isQuoted }: CellLook): string {
    const number = format === undefined ? 0 : firstOwnFormat + this.formats.indexOf(format)
    const horizontal = side === undefined ? '' : ` horizontal="${side}"`
    const alignment = `<alignment${horizontal} vertical="${isTitle ? 'center' : 'top'}" wrapText="1"/>`
    return `<xf numFmtId="${number}" fontId="${isTitle ? 1 : 0}" fillId="${isTitle ? 2 : 0}" borderId="1" xfId="0"${
      isQuoted ? ' quotePrefix="1"' : ''
    }${format === undefined ? '' : ' applyNumberFormat="1"'} applyFont="1"${isTitle ? ' applyFill="1"' : ''} applyBorder="1" applyAlignment="1">${alignment}</xf>`
  }
}
