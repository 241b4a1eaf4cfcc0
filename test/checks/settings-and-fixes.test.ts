import { describe, expect, it } from 'vitest'
import { checkSpec, fixSpec } from '../../src/checks/check-spec.ts'
import type { RuleSetting } from '../../src/checks/rule-settings.ts'
import { main } from '../../src/cli/main.ts'
import { reviewSheet } from '../../src/writers/review-sheet.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { planOfText } from '../plan/reading.ts'

const doubled = 'the-thuc/lap-tu'
const textOf = (io: ReturnType<typeof memoryIo>, file: string): string =>
  new TextDecoder().decode(io.read(file))
const readBeside = () => ({ error: '' })
const plan = planOfText('Kết quả của của xã./.')

function severities(settings: Record<string, RuleSetting>): string[] {
  const { diagnostics } = checkSpec('k.yaml', plan, {
    readBeside,
    settings: new Map(Object.entries(settings)),
  })
  return diagnostics.filter(({ rule }) => rule === doubled).map(({ severity }) => severity)
}

describe('an office sets', () => {
  it('a rule off', () => expect(severities({ [doubled]: 'off' })).toEqual([]))
  it('how bad a rule is', () => expect(severities({ [doubled]: 'info' })).toEqual(['info']))
  it('a whole group', () => expect(severities({ 'the-thuc': 'off' })).toEqual([]))
  it('a rule apart from its group', () =>
    expect(severities({ 'the-thuc': 'off', [doubled]: 'error' })).toEqual(['error']))

  it('an optional rule on, by its own name', () => {
    const two = planOfText('Kết quả của xã./.').replace(
      'ke_hoach:\n',
      'ke_hoach:\n  noi_nhan: |\n    - Công an xã; Quân sự xã;\n    - Lưu: VT.\n',
    )
    const told = (settings: Record<string, RuleSetting>) =>
      checkSpec('k.yaml', two, {
        readBeside,
        settings: new Map(Object.entries(settings)),
      }).diagnostics.flatMap(({ rule, severity }) => (rule === 'the-thuc/hai-noi-nhan' ? [severity] : []))
    expect(told({})).toEqual([])
    expect(told({ 'the-thuc': 'warning' })).toEqual([])
    expect(told({ 'the-thuc/hai-noi-nhan': 'warning' })).toEqual(['warning'])
  })

  it('these in cchc.yaml, where a wrong name is told at its place', async () => {
    const settings = `quy_tac:\n  ${doubled}: tat\n  the-thuc/lap-tuu: tat\n`
    const io = memoryIo({ 'k.yaml': plan, 'cchc.yaml': settings })
    await main(['check', 'k.yaml'], io)
    expect(io.out).not.toContain(`[${doubled}]`)
    expect(io.out).toContain('cchc.yaml:3:3: Nên xem:')
    expect(io.out).toContain(`Có phải ý là \`${doubled}\`?`)
  })
})

describe('--fix', () => {
  it('mends what has one right answer and leaves every other byte as it is', () => {
    const text = `\uFEFF# ghi chú\n${plan.replace('\n', '\r\n')}`
    const { text: mended, changes } = fixSpec('k.yaml', text, { readBeside })
    expect(changes).toHaveLength(1)
    expect(mended).toBe(text.replace('của của', 'của'))
  })

  it('mends nothing inside the words of a value', () => {
    const text = planOfText('Kết quả {{x}}./.', 'gia_tri:\n  x: của\n').replace(
      'quả {{x}}',
      'quả {{x}} {{x}} xã',
    )
    expect(fixSpec('k.yaml', text, { readBeside }).text).toBe(text)
  })

  it('keeps what was there beside it', async () => {
    const io = memoryIo({ 'k.yaml': plan })
    await main(['check', '--fix', 'k.yaml'], io)
    expect(io.err).toContain('Đã sửa 1 chỗ trong k.yaml; bản trước là k.yaml.bak')
    expect(textOf(io, 'k.yaml.bak')).toBe(plan)
    expect(textOf(io, 'k.yaml')).toBe(plan.replace('của của', 'của'))
  })

  it('shows what it did, before and after, at each line', async () => {
    const io = memoryIo({ 'k.yaml': plan })
    await main(['check', '--fix', 'k.yaml'], io)
    const line = plan.split('\n').findIndex(each => each.includes('của của')) + 1
    expect(io.err).toContain(`dòng ${line}: “Kết quả của của xã./.” → “Kết quả của xã./.” [${doubled}]`)
  })

  it.each(['--thu', '--dry-run'])('with %s only shows it, and tells of the file as it is', async option => {
    const io = memoryIo({ 'k.yaml': plan })
    await main(['check', '--fix', option, 'k.yaml'], io)
    expect(io.err).toContain('Sẽ sửa 1 chỗ trong k.yaml')
    expect(io.err).toContain('“Kết quả của của xã./.” → “Kết quả của xã./.”')
    expect(io.out).toContain(`[${doubled}]`)
    expect(textOf(io, 'k.yaml')).toBe(plan)
    expect(io.exists('k.yaml.bak')).toBe(false)
  })
})

it('--strict fails for warnings, without it only what has to be mended does', async () => {
  const spec = { 'k.yaml': planOfText('Kết quả của xã.') }
  expect(await main(['check', 'k.yaml'], memoryIo(spec))).toBe(0)
  expect(await main(['check', '--strict', 'k.yaml'], memoryIo(spec))).toBe(1)
})

describe('the Phiếu soát', () => {
  it('is a page without scripts that shows words of the plan as words', () => {
    const start = { line: 3, column: 1 }
    const page = reviewSheet(
      [
        {
          file: 'k.yaml',
          title: '<script>alert(1)</script>',
          diagnostics: [
            { rule: 'a/b', severity: 'warning', message: 'Chữ “<b>”.', file: 'k.yaml', start, end: start },
          ],
        },
      ],
      { date: '05/01/2026' },
    )
    expect(page).toContain('&lt;script&gt;')
    expect(page).toContain('Chữ “&lt;b&gt;”.')
    expect(page).toContain("default-src 'none'")
    expect(page).toContain('1 chỗ nên xem')
    expect(page).not.toMatch(/<script|<b>/)
  })

  it('tells what has to be mended first, then rule by rule, and folds what is alike with its places', () => {
    const lines = ['Một', 'Hai', 'Ba', 'Bốn <i>', 'Năm']
    const at = (rule: string, line: number, severity: 'error' | 'warning') => ({
      rule,
      severity,
      message: `Chỗ ${line}.`,
      file: 'k.yaml',
      start: { line, column: 1 },
      end: { line, column: lines[line - 1]!.length + 1 },
    })
    const diagnostics = [
      at('b/hai', 1, 'warning'),
      at('a/mot', 2, 'warning'),
      at('b/hai', 3, 'warning'),
      at('b/hai', 4, 'warning'),
      at('c/ba', 5, 'error'),
    ]
    const lineOf = (_: string, line: number) => lines[line - 1]
    const sheet = (all: boolean) =>
      reviewSheet([{ file: 'k.yaml', diagnostics }], { date: '05/01/2026', lineOf, folding: { all } })
    const page = sheet(false)
    expect(page).toContain('1 chỗ phải sửa, 4 chỗ nên xem.')
    expect([...page.matchAll(/Chỗ (\d)\./g)].map(match => match[1])).toEqual(['5', '2', '1', '3', '4'])
    expect([...page.matchAll(/<td class="number">(\d)<\/td><td/g)].map(match => match[1])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ])
    expect(page).toContain(
      '<details><summary>và 2 chỗ như vậy: “Ba” (dòng 3), “Bốn &lt;i&gt;” (dòng 4)</summary>',
    )
    expect(page.indexOf('<h2>Phải sửa (1)')).toBeLessThan(page.indexOf('<h2>Nên xem (4)'))
    expect(sheet(true)).not.toContain('<details>')
  })
})
