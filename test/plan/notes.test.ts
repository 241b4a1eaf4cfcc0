import { describe, expect, it } from 'vitest'
import { findings, indent, planOfTable, planOfText, planWith, read } from './reading.ts'

const notesOf = (text: string) => read(text).plan?.plan?.notes.map(({ id, plain }) => [id, plain.text])

describe('a footnote', () => {
  it('has its text on a line of its own, anywhere in the same document', () => {
    expect(notesOf(planOfText('Một[^1] hai[^a-2].\n[^1]: Nội dung **một**.\n[^a-2]: Hai.'))).toEqual([
      ['1', 'Nội dung một.'],
      ['a-2', 'Hai.'],
    ])
    expect(
      notesOf(
        planWith(
          '- |\n  [^1]: Trước.\n- de_muc: Một[^1]\n  viet_lien: hai[^2]\n  noi_dung: |\n    [^2]: Sau.',
        ),
      ),
    ).toEqual([
      ['1', 'Trước.'],
      ['2', 'Sau.'],
    ])
  })

  it('may stand in a cell, with its text in the cell, between short rows, or below the table', () => {
    const cot = 'cot: { a: A, b: B }\n'
    expect(notesOf(`${planOfTable(`${cot}hang: |\n  một[^1] | hai`)}    - |\n      [^1]: Dưới.\n`)).toEqual([
      ['1', 'Dưới.'],
    ])
    expect(notesOf(planOfTable(`${cot}hang:\n  - a: |\n      một[^1]\n      [^1]: Trong ô.`))).toEqual([
      ['1', 'Trong ô.'],
    ])
    const between = planOfTable(`${cot}hang: |\n  một[^1] | hai\n  [^1]: Giữa | các hàng.\n  ba | bốn`)
    expect(notesOf(between)).toEqual([['1', 'Giữa | các hàng.']])
    const table = read(between).plan?.plan?.content[0]
    expect(table?.kind === 'table' && table.rows.length).toBe(2)
  })

  it('may stand in a column’s title, a subject, a legal basis, a recipient, a signer’s name', () => {
    const text = planOfText('Một.\n[^1]: a\n[^2]: b\n[^3]: c\n[^4]: d')
      .replace('trich_yeu: Thử', 'trich_yeu: Thử[^1]\n  can_cu: Căn cứ A[^2]')
      .replace('ke_hoach:\n', 'ke_hoach:\n  noi_nhan: Xã X[^3]\n  nguoi_ky:\n    ho_ten: Nguyễn Văn A[^4]\n')
    expect(findings(text)).toEqual([])
    expect(
      notesOf(planOfTable('cot: { a: "A[^1]", b: B }\nhang: |\n  một | hai[^2]\n  [^1]: x\n  [^2]: y')),
    ).toHaveLength(2)
  })

  it('without its text is told wherever it stands, at the mark', () => {
    const whole = (key: string) => planOfText('x').replace('trich_yeu: Thử', `trich_yeu: Thử\n  ${key}`)
    for (const key of [
      'can_cu: Căn cứ A[^7].',
      'noi_nhan: Xã X[^7];',
      'nguoi_ky:\n    quyen_han: CHỦ TỊCH[^7]',
      'kem_theo: (Kèm theo A[^7])',
    ]) {
      const [told, ...more] = findings(whole(key))
      expect(told, key).toMatch(/^text\/note-without-text \d+:\d+ “\[\^7\]”$/)
      expect(more).toEqual([])
    }
    expect(findings(planOfText('Một[^7].'))).toEqual(['text/note-without-text 12:10 “[^7]”'])
    expect(findings(planWith('- de_muc: Một[^7]'))).toEqual(['text/note-without-text 11:18 “[^7]”'])
    expect(findings(planWith('- de_muc: Một\n  viet_lien: hai[^7]'))).toEqual([
      'text/note-without-text 12:21 “[^7]”',
    ])
    expect(findings(planOfTable('cot: { a: A }\nhang: |\n  một[^7]'))).toEqual([
      'text/note-without-text 14:14 “[^7]”',
    ])
  })

  it('is of its own document: one of the plan has no text in the appendix', () => {
    const text = `${planOfText('Một[^1].')}phu_luc:\n  - ten: A\n    noi_dung: |\n      [^1]: x\n`
    expect(findings(text)).toEqual(['text/note-without-text 12:10 “[^1]”', 'text/unused-note 16:7 “[^1]”'])
  })

  it('is told when two have one id, when one is used twice, when nothing uses it', () => {
    expect(findings(planOfText('Một[^1].\n[^1]: a\n[^1]: b'))).toEqual(['text/second-note 14:7 “[^1]”'])
    expect(findings(planOfText('Một[^1] hai[^1].\n[^1]: a'))).toEqual(['text/note-used-twice 12:18 “[^1]”'])
    const unused = read(planOfText('Một.\n[^1]: a'))
    expect(unused.diagnostics).toMatchObject([
      { rule: 'text/unused-note', severity: 'warning', start: { line: 13, column: 7 } },
    ])
    expect(unused.plan).toBeDefined()
  })

  it('points to the first of two', () => {
    const { diagnostics } = read(planOfText('Một[^1] hai[^1].\n[^1]: a\n[^1]: b'))
    expect(
      diagnostics.map(({ related }) => related?.map(({ start }) => `${start.line}:${start.column}`)),
    ).toEqual([['12:10'], ['13:7']])
  })

  it('needs words, and has no notes of its own', () => {
    expect(findings(planOfText('Một[^1].\n[^1]:'))).toEqual(['text/note-without-text 13:7 “[^1]”'])
    expect(findings(planOfText('Một[^1] hai[^2].\n[^1]: a [^2]\n[^2]: b'))).toEqual([
      'text/note-in-note 13:15 “[^2]”',
    ])
  })

  it('cannot stand where only words print: in the agency’s name, the authority line', () => {
    const agency = planOfText('x').replace('dia_danh: X', 'dia_danh: X[^1]')
    expect(findings(agency)).toEqual(['text/only-words 4:14 “[^1]”'])
    const decision = `${planOfText('x')}quyet_dinh:\n  trich_yeu: A\n  tham_quyen: Chủ tịch[^1]\n  dieu:\n    - |\n${indent('Một.\n[^1]: a', 6)}\n`
    expect(findings(decision)).toEqual(['text/only-words 15:23 “[^1]”', 'text/unused-note 19:7 “[^1]”'])
  })
})
