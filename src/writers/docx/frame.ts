import type { Frame, Paragraph, RuleLine } from '../../document/blocks.ts'
import { frameWidths } from '../../layout/letterhead.ts'
import type { BodyContext } from './body-context.ts'
import { paragraphCarrier } from './carriers.ts'
import { paragraphXml, ruleXml } from './paragraph.ts'
import { twips } from './xml.ts'

/** A head or a signature block: a table of two columns without borders and cell margins. Its rows never split, but those of recipients below a signature. */
export function frameXml(frame: Frame, width: number, context: BodyContext): string {
  const { columns, outside } = frameWidths(frame, width, context.layout)
  const widths = columns.map(twips)
  const total = widths.reduce((sum, value) => sum + value, 0)
  const rows = frame.rows.map((cells, row) => {
    const flows = frame.kind === 'signature' && row > 0
    const columnsXml = widths.map((value, index) => {
      const blocks = cells[index] ?? []
      return `<w:tc><w:tcPr><w:tcW w:w="${value}" w:type="dxa"/></w:tcPr>${cellXml(blocks, columns[index]!, !flows, context)}</w:tc>`
    })
    return `<w:tr>${flows ? '' : '<w:trPr><w:cantSplit/></w:trPr>'}${columnsXml.join('')}</w:tr>`
  })
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblInd w:w="${-twips(outside)}" w:type="dxa"/>` +
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid>${widths.map(value => `<w:gridCol w:w="${value}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
  )
}

/** @param keepNext the whole block stays together, and with what closes the section. */
function cellXml(
  blocks: readonly (Paragraph | RuleLine)[],
  width: number,
  keepNext: boolean,
  context: BodyContext,
): string {
  const { layout, places } = context
  const above: Paragraph[] = []
  let xml = ''
  for (const block of blocks) {
    if (block.type === 'rule') xml += ruleXml(block, above, width, context)
    else {
      const place = places.paragraph(block, layout.paragraphs[block.kind].class, true)
      xml += paragraphXml(block, context, {
        keepNext,
        carriers: paragraphCarrier(block, place, layout),
      })
      above.push(block)
    }
  }
  return xml === '' ? '<w:p/>' : xml
}
