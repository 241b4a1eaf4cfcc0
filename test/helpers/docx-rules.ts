import { Parser } from 'htmlparser2'

/** Order of the children that the program writes, by parent (ECMA-376 Part 1, schema wml.xsd). */
const order: Record<string, string[]> = {
  'w:p': ['w:pPr'],
  'w:pPr': [
    'w:pStyle',
    'w:keepNext',
    'w:keepLines',
    'w:spacing',
    'w:ind',
    'w:jc',
    'w:outlineLvl',
    'w:rPr',
    'w:sectPr',
  ],
  'w:rPr': ['w:rStyle', 'w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:strike', 'w:sz', 'w:szCs'],
  'w:tbl': ['w:tblPr', 'w:tblGrid', 'w:tr'],
  'w:tblPr': ['w:tblStyle', 'w:tblW', 'w:tblInd', 'w:tblLayout', 'w:tblCellMar'],
  'w:tr': ['w:trPr', 'w:tc'],
  'w:tc': ['w:tcPr', 'w:p'],
  'w:tcPr': ['w:tcW', 'w:gridSpan', 'w:vMerge', 'w:vAlign'],
}

/**
 * Holds a body against the rules of the schema that a body can break: well-formed, children known and in order, every row as wide as its
 * grid, joined cells that go on from one above, bookmarks and notes unique and paired. Gives what is wrong.
 */
export function brokenRules(documentXml: string, notes: number): string[] {
  const broken: string[] = []
  const stack: { name: string; last: number }[] = []
  const bookmarks = new Map<string, string>()
  const names = new Set<string>()
  const noteIds: string[] = []
  const tables: { columns: number; open: Set<number> }[] = []
  let row: { column: number; open: Set<number> } | undefined
  let cell: { column: number; span: number; merge?: string } | undefined
  let cellHasParagraph = false

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = stack.at(-1)
        if (parent && order[parent.name]) {
          const rank = order[parent.name]!.indexOf(name)
          if (rank < 0 && parent.name !== 'w:p') broken.push(`<${name}> in <${parent.name}>`)
          if (rank >= 0 && rank < parent.last) broken.push(`<${name}> too late in <${parent.name}>`)
          parent.last = Math.max(parent.last, rank)
        }
        stack.push({ name, last: -1 })
        const value = attributes['w:val']
        if (name === 'w:tbl') tables.push({ columns: 0, open: new Set() })
        if (name === 'w:gridCol') tables.at(-1)!.columns++
        if (name === 'w:tr') row = { column: 0, open: new Set() }
        if (name === 'w:tc') {
          cell = { column: row!.column, span: 1 }
          cellHasParagraph = false
        }
        if (name === 'w:p' && cell) cellHasParagraph = true
        if (name === 'w:gridSpan') cell!.span = Number(value)
        if (name === 'w:vMerge') cell!.merge = value ?? 'continue'
        if (name === 'w:bookmarkStart') {
          const id = attributes['w:id']!
          if (bookmarks.has(id)) broken.push(`bookmark id ${id} twice`)
          if (names.has(attributes['w:name']!)) broken.push(`bookmark ${attributes['w:name']} twice`)
          if (!/^[_\p{L}]\w{0,39}$/u.test(attributes['w:name']!))
            broken.push(`bookmark name ${attributes['w:name']}`)
          names.add(attributes['w:name']!)
          bookmarks.set(id, 'open')
        }
        if (name === 'w:bookmarkEnd') bookmarks.set(attributes['w:id']!, 'closed')
        if (name === 'w:footnoteReference') noteIds.push(attributes['w:id']!)
      },
      ontext(text) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
        if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
          broken.push('forbidden character')
      },
      onclosetag(name, implied) {
        // An empty element closes itself; anything else that is closed by what follows was left open.
        if (implied && documentXml[parser.endIndex - 1] !== '/') broken.push(`<${name}> not closed`)
        if (stack.pop()?.name !== name) broken.push(`</${name}> does not match`)
        const table = tables.at(-1)
        if (name === 'w:tc' && cell && row && table) {
          if (!cellHasParagraph) broken.push('cell without paragraph')
          if (cell.merge === 'continue' && !table.open.has(cell.column))
            broken.push(`cell joins nothing at ${cell.column}`)
          if (cell.merge) row.open.add(cell.column)
          row.column += cell.span
          cell = undefined
        }
        if (name === 'w:tr' && row && table) {
          if (row.column !== table.columns)
            broken.push(`row of ${row.column} columns in a table of ${table.columns}`)
          table.open = row.open
          row = undefined
        }
        if (name === 'w:tbl') tables.pop()
      },
    },
    { xmlMode: true },
  )
  parser.write(documentXml)
  parser.end()
  for (const [id, state] of bookmarks) if (state === 'open') broken.push(`bookmark ${id} open`)
  const expected = Array.from({ length: notes }, (_, index) => String(index + 1))
  if (noteIds.join() !== expected.join()) broken.push(`notes ${noteIds.join()} of ${notes}`)
  return broken
}
