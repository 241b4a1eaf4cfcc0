import { describe, expect, it } from 'vitest'
import { cellOffset, readCsv } from '../../src/data/csv.ts'
import { Source } from '../../src/diagnostics/source.ts'
import fc from '../helpers/fast-check.ts'

const read = (text: string) => readCsv(new Source('thu.csv', text))
const texts = (text: string): string[][] => read(text).rows.map(({ cells }) => cells.map(cell => cell.text))
const fault = (text: string) => {
  const source = new Source('thu.csv', text)
  const { rows, fault } = readCsv(source)
  const found = rows.find(row => row.fault !== undefined)?.fault ?? fault
  return found && `${found.finding.rule} “${source.text.slice(found.from, found.to)}”`
}

describe('cells', () => {
  it.each([
    [';', 'a;b\nc;d\n'],
    [',', 'a,b\nc,d'],
    ['TAB', 'a\tb\r\nc\td\r\n'],
    ['what the first line says', 'sep=|\r\na|b\r\nc|d\r\n'],
    ['what the first line says, written again by Excel', 'SEP=,;\na,b\nc,d'],
    ['; behind a BOM', '\uFEFFa;b\rc;d\r'],
  ])('are parted by %s', (_, text) => {
    expect(texts(text)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it('are parted by what stands in the header outside quotes, where a comma counts last', () => {
    expect(texts('Họ, tên, đệm;Mã\nA;1,5\n')).toEqual([
      ['Họ, tên, đệm', 'Mã'],
      ['A', '1,5'],
    ])
    expect(texts('"a;b\n;",c\n1;2,3')).toEqual([
      ['a;b\n;', 'c'],
      ['1;2', '3'],
    ])
    expect(texts('\n \r\na,b\n1;2,3').slice(2)).toEqual([
      ['a', 'b'],
      ['1;2', '3'],
    ])
  })

  it('may stand in quotes, with blanks around them', () => {
    expect(texts('a;b;c\n "x ""y""" ; "" ;"1;\r\n2"\n')).toEqual([
      ['a', 'b', 'c'],
      ['x "y"', '', '1;\r\n2'],
    ])
  })

  it('keep a quote that does not begin them', () => {
    expect(texts('a;b\nmàn 24";5" x')).toEqual([
      ['a', 'b'],
      ['màn 24"', '5" x'],
    ])
  })

  it('whose quotes are wrong are told, and the rows behind them are read where they cannot be lost', () => {
    expect(fault('a;b\n1;"x\n2;y\n')).toBe('csv/unclosed-quote “"”')
    expect(read('a;b\n1;"x\n2;y\n').rows).toHaveLength(1)
    expect(fault('a;b\n"Ủy ban" xã;y\n2;"')).toBe('csv/text-after-quote “xã”')
    expect(fault('a;b\n"x" một;"y" hai')).toBe('csv/text-after-quote “một”')
    const { rows, fault: whole } = read('a;b\n1;2\n"x" y;3\n4;5')
    expect(whole).toBeUndefined()
    expect(rows.map(row => row.fault !== undefined)).toEqual([false, false, true, false])
  })

  it('opened in one row and closed in another have swallowed the rows between: nothing behind them is read', () => {
    const { rows, fault: whole } = read('a;b\n1;"x\n2;y\n3;"z" t\n4;5')
    expect(whole?.finding.rule).toBe('csv/text-after-quote')
    expect(rows).toHaveLength(1)
  })
})

it('any cells that are written as CSV come back, and stand where they say', () => {
  const bits = fc.constantFrom(
    '"',
    ';',
    ',',
    '\t',
    '\n',
    '\r',
    '\r\n',
    ' ',
    'a',
    'ế',
    'e\u0302\u0301',
    '😀',
    'sep=',
  )
  const cell = fc.array(bits, { maxLength: 6 }).map(parts => parts.join(''))
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  const write = (text: string, separator: string, quoted: boolean): string =>
    quoted || /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text

  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(';', ',', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.boolean(),
      (cells, separator, end, quoted, isEnded) => {
        const lines = cells.map(row => row.map(text => write(text, separator, quoted)).join(separator))
        const text = `\uFEFFsep=${separator}${end}${lines.join(end)}${isEnded ? end : ''}`
        const source = new Source('thu.csv', text)
        const { rows, fault } = readCsv(source)
        expect(fault).toBeUndefined()
        expect(rows.map(row => row.cells.map(({ text }) => text))).toEqual(cells)
        for (const row of rows)
          for (const found of row.cells) {
            expect(source.text.slice(found.from, found.to).replaceAll('""', '"')).toBe(found.text)
            for (let at = 0; at < found.text.length; at++)
              expect(source.text[cellOffset(found, at)]).toBe(found.text[at])
            expect(cellOffset(found, found.text.length)).toBe(found.to)
          }
      },
    ),
  )
})

it('any text is read to its end or to a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ';', ',', '\n', '\r', ' ', 'a') }), text => {
      const { rows, fault } = read(text)
      if (fault !== undefined || rows.some(row => row.fault !== undefined)) return
      const kept = rows.flatMap(({ cells }) => cells.map(cell => cell.text)).join('')
      expect(kept.match(/a/g)?.length).toBe(text.match(/a/g)?.length)
    }),
  )
})
