import type { Frame, Paragraph, RuleLine } from '../../document/blocks.ts'
import { frameWidths } from '../../layout/letterhead.ts'
import { frameClass } from './class-names.ts'
import { pt } from './css.ts'
import { idAttribute } from './escape.ts'
import { paragraphHtml, ruleHtml } from './paragraph.ts'
import type { SectionContext } from './section-context.ts'

/** A head or a signature block: two columns, the cells of a row level with each other. */
export function frameHtml(frame: Frame, context: SectionContext, id?: string): string {
  const { columns, outside } = frameWidths(frame, context.width, context.layout)
  const element = frame.kind === 'letterhead' ? 'header' : 'footer'
  const standOut = outside > 0 ? `;margin-left:${pt(-outside)}` : ''
  const style = `grid-template-columns:${columns.map(pt).join(' ')}${standOut}`
  let cells = ''
  for (const row of frame.rows) {
    columns.forEach((width, index) => {
      cells += `<div>\n${cellHtml(row[index] ?? [], width, context)}</div>\n`
    })
  }
  return `<${element} class="${frameClass(frame.kind)}"${idAttribute(id)} style="${style}">\n${cells}</${element}>\n`
}

function cellHtml(blocks: readonly (Paragraph | RuleLine)[], width: number, context: SectionContext): string {
  const above: Paragraph[] = []
  let html = ''
  for (const block of blocks) {
    if (block.type === 'rule') html += ruleHtml(block, above, width, context)
    else {
      html += paragraphHtml(block, context)
      above.push(block)
    }
  }
  return html
}
