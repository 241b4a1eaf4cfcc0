import { describe, expect, it } from 'vitest'
import { p, r, tr } from './make-docx.ts'
import { lines, paragraphs, read } from './read.ts'

const by = 'w:id="1" w:author="Nguyễn Lan" w:date="2026-01-02T03:04:05Z"'
const ins = (content: string): string => `<w:ins ${by}>${content}</w:ins>`
const del = (text: string): string =>
  `<w:del ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
const mark = (kind: string): string => `<w:rPr><w:${kind} ${by}/></w:rPr>`

/** Lines of both sides. */
const both = (body: string): [string[], string[]] => [
  lines(read({ body })),
  lines(read({ body }, 'original')),
]

describe('a tracked change', () => {
  it('is read as accepted, or as it was before', () => {
    expect(both(p(r('giao ') + del('Sở') + ins(r('Phòng')) + r(' Nội vụ')))).toEqual([
      ['giao Phòng Nội vụ'],
      ['giao Sở Nội vụ'],
    ])
  })

  it('of a moved text is in one place on each side', () => {
    const body = p(`<w:moveFrom ${by}>${r('A ')}</w:moveFrom>${r('B ')}<w:moveTo ${by}>${r('A')}</w:moveTo>`)
    expect(both(body)).toEqual([['B A'], ['A B ']])
  })

  it('that was inserted and deleted again is on neither side', () => {
    expect(both(p(r('A') + ins(del('nháp'))))).toEqual([['A'], ['A']])
  })

  it('of a paragraph mark joins two paragraphs, which look like the second', () => {
    const body = p(r('Một '), `<w:jc w:val="center"/>${mark('del')}`) + p(r('hai'), '<w:jc w:val="both"/>')
    expect(both(body)).toEqual([['Một hai'], ['Một ', 'hai']])
    const [joined] = paragraphs(read({ body }))
    expect(joined!.alignment).toBe('both')
    expect(joined!.joined!.length).toBe(1)
    expect(joined!.place.end).toBe(joined!.joined![0]!.start)
  })

  it('that inserted a mark joins them on the other side', () => {
    expect(both(p(r('Một '), mark('ins')) + p(r('hai')))).toEqual([['Một ', 'hai'], ['Một hai']])
  })

  it('that deleted a whole paragraph leaves none', () => {
    expect(both(p(r('A')) + p(del('B'), mark('del')) + p(r('C')))).toEqual([
      ['A', 'C'],
      ['A', 'B', 'C'],
    ])
    expect(both(p(r('A')) + p(del('B'), mark('del')))).toEqual([['A'], ['A', 'B']])
  })

  it('does not join a paragraph to a table', () => {
    const body = `${p(r('A'), mark('del'))}<w:tbl>${tr(['B'])}</w:tbl>`
    expect(both(body)[0]).toEqual(['A', 'B'])
  })

  it('of a row takes or leaves the row', () => {
    const body = `<w:tbl>${tr(['A'])}${tr(['B'], `<w:ins ${by}/>`)}${tr(['C'], `<w:del ${by}/>`)}</w:tbl>`
    expect(both(body)).toEqual([
      ['A', 'B'],
      ['A', 'C'],
    ])
  })

  it('of a cell takes or leaves the cell', () => {
    const body = `<w:tbl>${tr(['A', [`<w:cellDel ${by}/>`, 'B'], [`<w:cellIns ${by}/>`, 'C']])}</w:tbl>`
    expect(both(body)).toEqual([
      ['A', 'C'],
      ['A', 'B'],
    ])
  })

  it('of looks gives the looks before on the other side', () => {
    const body = p(
      r('A', `<w:b/><w:rPrChange ${by}><w:rPr><w:i/></w:rPr></w:rPrChange>`),
      `<w:jc w:val="center"/><w:pPrChange ${by}><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange>`,
    )
    const [after] = paragraphs(read({ body }))
    const [before] = paragraphs(read({ body }, 'original'))
    expect([after!.alignment, after!.pieces[0]!.look.bold]).toEqual(['center', true])
    expect([before!.alignment, before!.pieces[0]!.look.bold, before!.pieces[0]!.look.italic]).toEqual([
      'right',
      false,
      true,
    ])
  })

  it('is listed with who, when and what, whatever the side', () => {
    const body =
      p(del('Sở') + ins(r('Phòng') + r(' Nội vụ')), mark('ins')) +
      `<w:tbl>${tr(['B'], `<w:del ${by}/>`)}</w:tbl>`
    for (const side of ['accepted', 'original'] as const) {
      const { changes } = read({ body }, side)
      expect(changes.map(({ of, kind, text }) => [of, kind, text])).toEqual([
        ['paragraph', 'insertion', ''],
        ['text', 'deletion', 'Sở'],
        ['text', 'insertion', 'Phòng Nội vụ'],
        ['row', 'deletion', 'B'],
      ])
      expect(changes[1]).toMatchObject({ author: 'Nguyễn Lan', date: '2026-01-02T03:04:05Z' })
    }
  })

  it('stays with the pieces that it has brought', () => {
    const [one] = paragraphs(read({ body: p(ins(r('A')) + r('B')) }))
    expect(one!.pieces.map(({ change }) => change?.kind)).toEqual(['insertion', undefined])
  })
})
