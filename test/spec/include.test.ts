import { describe, expect, it } from 'vitest'
import { readPlan } from '../../src/plan/read-plan.ts'
import { slashes } from '../helpers/slashes.ts'
import { indent, planOfTable, planWith, read, shown } from '../plan/reading.ts'

const plan = planWith('- tep: muc-1.txt\n- de_muc: Hai\n  noi_dung:\n    tep: con/muc-2.txt')

describe('a text from a file beside the spec', () => {
  it('stands where its name stands', () => {
    const { plan: read1, diagnostics } = read(plan, { 'muc-1.txt': 'Một\r\nhai', 'con/muc-2.txt': '- Ba\n' })
    expect(diagnostics).toEqual([])
    expect(read1!.plan!.content).toMatchObject([
      { lines: [{ plain: { text: 'Một' } }, { plain: { text: 'hai' } }] },
      { content: [{ lines: [{ plain: { text: '- Ba' } }] }] },
    ])
  })

  it('may be the rows of a table, a heading, an article', () => {
    const text = planOfTable('cot: { a: A, b: B }\nhang:\n  - tep: hang.txt\n  - a: x')
    const content = read(text, { 'hang.txt': 'một\thai\nba\tbốn' }).plan!.plan!.content[0]!
    expect(content.kind === 'table' && content.rows.length).toBe(3)
  })

  it('is told about in the file itself, with the place in the document', () => {
    const { diagnostics } = read(plan, { 'muc-1.txt': 'Một\n\nhai {{sai}}', 'con/muc-2.txt': 'x' })
    expect(diagnostics.map(diagnostic => `${diagnostic.file} ${shown(diagnostic)}`)).toEqual([
      'muc-1.txt 3:5 error text/unknown-value Kế hoạch, đoạn 2: không có giá trị nào tên là `sai`.',
    ])
  })

  it('is named from the folder of the spec', () => {
    const { diagnostics } = readPlan('plans/a/x.yaml', plan, () => ({ text: '{{sai}}' }))
    expect(diagnostics.map(({ file }) => slashes(file))).toEqual([
      'plans/a/con/muc-2.txt',
      'plans/a/muc-1.txt',
    ])
  })

  it('is told when it is missing, with what else is wrong', () => {
    const { diagnostics } = read(`${plan}phu_luc:\n  - tenn: x\n`, { 'muc-1.txt': 'Một' })
    expect(diagnostics.map(shown)).toEqual([
      '14:14 error spec/file-not-read Kế hoạch, mục I: không đọc được tệp `con/muc-2.txt`: không có tệp này.',
      '16:5 error spec/unknown-key Phụ lục: không có khóa `tenn` ở đây.',
    ])
  })

  it('is never read from outside the spec’s folder', () => {
    const asked: string[] = []
    const names = [
      '/etc/passwd',
      '../x.txt',
      'a/../../x.txt',
      'C:\\x.txt',
      'c:x.txt',
      '\\\\may\\x.txt',
      'a\\..\\..\\x.txt',
      '',
    ]
    for (const name of names) {
      const text = planWith(`- tep: '${name}'`)
      const { diagnostics } = readPlan('x.yaml', text, file => {
        asked.push(file)
        return { text: '' }
      })
      expect(
        diagnostics.map(({ rule }) => rule),
        name,
      ).toEqual(['spec/file-not-read'])
    }
    expect(asked).toEqual([])
  })

  it('is told when it is no text in UTF-8', () => {
    for (const text of ['PK\u0003\u0004\0\0', 'Ti\ufffdng'])
      expect(read(plan, { 'muc-1.txt': text, 'con/muc-2.txt': 'x' }).diagnostics).toMatchObject([
        { rule: 'spec/file-not-read', start: { line: 11, column: 12 } },
      ])
  })

  it('is none where the writer chooses the keys: a unit or a column may be called tep', () => {
    const text = planWith(`- bang:\n    cot:\n      tep: Tệp\n    hang: |\n      x`).replace(
      '    vp: Văn phòng\n    kt: Phòng Kinh tế\n',
      '    tep: Tổ thẩm định\n',
    )
    expect(read(text).diagnostics).toEqual([])
  })

  it('may be a text of any kind of lines', () => {
    const { plan: read1 } = read(planWith('- tep: a.txt'), {
      'a.txt': `\ufeff${indent('Một\n\u2028Hai\r\n')}`,
    })
    const item = read1!.plan!.content[0]!
    expect(item.kind === 'text' && item.lines.map(({ plain }) => plain.text)).toEqual(['Một', 'Hai'])
  })
})
