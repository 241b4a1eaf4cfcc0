import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'

/**
 * The tables of a .docx as Word would lay them out: nothing here knows how the widths were found.
 * Lengths are points.
 */
export function tablesOf(file) {
  const parts = unzipSync(readFileSync(file))
  const text = name => new TextDecoder().decode(parts[name])
  const styles = readStyles(text('word/styles.xml'))
  const document = text('word/document.xml')
  const tables = []
  for (const { 0: xml, index } of document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
    const style = /<w:tblStyle w:val="([^"]+)"/.exec(xml)?.[1]
    if (style === undefined) continue
    tables.push({ ...readTable(xml, styles, style), page: textArea(document, index) })
  }
  return tables
}

/** Width and height of the text on the pages of what stands at a place. */
function textArea(document, at) {
  const section = /<w:sectPr.*?<\/w:sectPr>/s.exec(document.slice(at))?.[0] ?? ''
  const value = name => Number(new RegExp(`w:${name}="(\\d+)"`).exec(section)?.[1] ?? 0) / 20
  return {
    width: value('w') - value('left') - value('right'),
    height: value('h') - value('top') - value('bottom'),
  }
}

function readStyles(xml) {
  const styles = new Map()
  for (const [, head, body] of xml.matchAll(/<w:style ([^>]*)>(.*?)<\/w:style>/gs)) {
    const id = /w:styleId="([^"]+)"/.exec(head)?.[1]
    styles.set(id, {
      base: /<w:basedOn w:val="([^"]+)"/.exec(body)?.[1],
      size: numberIn(body, 'sz'),
      bold: /<w:b\/>/.test(body) || undefined,
      italic: /<w:i\/>/.test(body) || undefined,
      before: attributeIn(body, 'before'),
      after: attributeIn(body, 'after'),
      margin: Number(/<w:tblCellMar>.*?<w:left w:w="(\d+)"/s.exec(body)?.[1] ?? Number.NaN),
    })
  }
  return id => {
    const found = {}
    for (let at = id; at !== undefined; at = styles.get(at)?.base)
      for (const [key, value] of Object.entries(styles.get(at) ?? {}))
        if (found[key] === undefined && !Number.isNaN(value)) found[key] = value
    return found
  }
}

const numberIn = (xml, name) => Number(new RegExp(`<w:${name} w:val="(\\d+)"`).exec(xml)?.[1] ?? Number.NaN)
const attributeIn = (xml, name) =>
  Number(new RegExp(`<w:spacing[^>]* w:${name}="(\\d+)"`).exec(xml)?.[1] ?? Number.NaN)

function readTable(xml, styles, style) {
  const grid = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width) / 20)
  const own = /<w:tblPr>.*?<\/w:tblPr>/s.exec(xml)?.[0] ?? ''
  const ownMargin = Number(/<w:tblCellMar>.*?<w:left w:w="(\d+)"/s.exec(own)?.[1] ?? Number.NaN)
  const margin = (Number.isNaN(ownMargin) ? styles(style).margin : ownMargin) / 20
  const open = new Map()
  const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row], index) => {
    let column = 0
    const cells = []
    for (const [cell] of row.matchAll(/<w:tc>.*?<\/w:tc>/gs)) {
      const span = Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1)
      const from = column
      column += span
      if (/<w:vMerge\/>/.test(cell)) {
        open.get(from).lastRow = index
        continue
      }
      const width = grid.slice(from, column).reduce((sum, value) => sum + value, 0)
      const made = {
        from,
        to: column,
        width,
        firstRow: index,
        lastRow: index,
        paragraphs: paragraphsOf(cell, styles),
      }
      open.set(from, made)
      cells.push(made)
    }
    return { isHeader: row.includes('<w:tblHeader/>'), cells }
  })
  return { grid, margin, rows }
}

function paragraphsOf(cell, styles) {
  return [...cell.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => {
    const style = styles(/<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1])
    const runs = [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run]) => ({
      text: textOf(run),
      ...(/<w:b\/>/.test(run) ? { bold: true } : {}),
      ...(/<w:i\/>/.test(run) ? { italic: true } : {}),
      size: numberIn(run, 'sz'),
    }))
    const size = (runs.find(run => !Number.isNaN(run.size))?.size ?? style.size) / 2
    return {
      runs,
      font: { sizePt: size, bold: style.bold === true, italic: style.italic === true },
      gaps: ((style.before ?? 0) + (style.after ?? 0)) / 20,
    }
  })
}

const textOf = run =>
  [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>/g)]
    .map(([all, text]) => (text === undefined ? (all === '<w:br/>' ? '\n' : '\t') : unescaped(text)))
    .join('')

const unescaped = text =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
