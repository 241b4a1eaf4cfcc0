import { describe, expect, it } from 'vitest'
import { readCitations } from '../../src/citations/find-citations.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { markWord } from '../../src/reading/mark-places.ts'
import { readYears } from '../../src/reading/year-mentions.ts'
import { rollOver } from '../../src/roll/roll-over.ts'
import type { RolledPlan } from '../../src/roll/rolled-plan.ts'
import fc from '../helpers/fast-check.ts'
import { randomSpec } from '../helpers/random-spec.ts'
import { plans, planText, renderText } from '../helpers/render.ts'
import { besides, roll } from './roll.ts'

const withoutMarks = (line: string): string =>
  line.replace(/ ?\[! XEM LẠI:[^\]]*\]/g, '').replace(/ # XEM LẠI:.*?(?=\r?$)/, '')

/** Every line of the old text that the report does not name is in the draft as it was. */
function expectUntold(before: string, { text, entries, changes }: RolledPlan): void {
  const told = new Set([
    ...changes.map(({ line }) => line),
    ...entries.flatMap(({ markLine = [] }) => markLine),
  ])
  const oldLines = before.split('\n')
  const newLines = text.split('\n')
  expect(newLines).toHaveLength(oldLines.length)
  oldLines.forEach((line, index) => {
    if (!told.has(index + 1)) expect(newLines[index], `line ${index + 1}`).toBe(line)
    else if (changes.every(change => change.line !== index + 1))
      expect(withoutMarks(newLines[index]!)).toBe(withoutMarks(line))
  })
}

const citationsOf = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter(line => !/^\s*#/.test(line))
    .flatMap(line => readCitations(withoutMarks(line).normalize('NFC')).map(citation => citation.text))

/** The years that the old plan and the one before it had. */
const oldYears =
  ({ step }: RolledPlan) =>
  (year: number) =>
    year >= step.old.from - 1 && year < step.next.from

describe.each(plans)('the draft after %s', name => {
  const before = planText(name)
  const rolled = roll(before)

  it('reads without errors', () => {
    expect(readPlan('k.yaml', rolled.text, besides({})).value?.spec).toMatchObject(
      rolled.step.unit === 'year'
        ? { nam: rolled.step.next.from }
        : { giai_doan: expect.stringContaining(String(rolled.step.next.to)) },
    )
  })

  it('prints none of its marks', async () => {
    const printed = new TextDecoder().decode(await renderText(rolled.text, 'txt'))
    expect(printed).not.toContain(markWord)
    expect(printed).toContain(String(rolled.step.next.from))
  })

  it('has every citation of another document as it was', () => {
    expect(citationsOf(rolled.text)).toEqual(citationsOf(before))
  })

  it('has every line that the report does not name as it was', () => {
    expectUntold(before, rolled)
  })

  it('lists every old year that is left: in a citation, on a marked line, or in a span that goes on', () => {
    const isOld = oldYears(rolled)
    const { text, entries, step } = rolled
    text.split('\n').forEach((line, index) => {
      const told = entries.some(entry => entry.line === index + 1 || entry.markLine === index + 1)
      const citations = readCitations(line)
      for (const { from, first, last } of readYears(withoutMarks(line))) {
        const inCitation = citations.some(citation => from >= citation.from && from < citation.to)
        const goesOn = first !== last && last >= step.next.from
        if ((isOld(first) || isOld(last)) && !inCitation && !goesOn)
          expect(told, `line ${index + 1}: ${line.slice(0, 120)}`).toBe(true)
      }
      // What is said to be marked is marked, and nothing else.
      expect(line.includes(`${markWord}:`)).toBe(entries.some(entry => entry.markLine === index + 1))
    })
  })

  it('tells places that are there', () => {
    const lines = rolled.text.split('\n')
    for (const { line, column, what, why, suggestion } of rolled.entries) {
      expect(lines[line - 1]!.length).toBeGreaterThanOrEqual(column - 1)
      for (const words of [what, why, suggestion]) expect(words).not.toBe('')
    }
  })

  it('can be rolled once more', () => {
    expectUntold(rolled.text, roll(rolled.text))
  })

  it('is the same with CR LF and a BOM', () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
    expect(roll(windows(before)).text).toBe(windows(rolled.text))
  })
})

const pieces = [
  'năm 2026',
  'Quý II/2026',
  'trước ngày 05/02/2026',
  'năm 2025',
  'giai đoạn 2021-2025',
  'giai đoạn 2021-2030',
  '95%',
  '14,8 tỷ đồng',
  'Quyết định số 5/QĐ-UBND ngày 31/12/2025 của UBND tỉnh về việc ban hành Kế hoạch năm 2026;',
  'từ ngày 01/7/2026',
  'Phòng Kinh tế',
  'năm {{nam}}',
  '{{nam_truoc}}',
  'Luật Thanh tra năm 2025',
  '2026',
  '[! xem]',
]

/** A random spec in which some words have become years, citations, targets. */
const specWithYears = fc
  .tuple(
    randomSpec,
    fc.array(fc.tuple(fc.nat(), fc.nat(pieces.length - 1)), { maxLength: 12 }),
    fc.boolean(),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([{ yaml }, places, crlf, bom, decomposed]) => {
    const words = [...yaml.matchAll(/chữ\d+/g)]
    const chosen = new Map(
      places.map(([at, piece]) => [words.length === 0 ? -1 : at % words.length, pieces[piece]!]),
    )
    let count = 0
    let text = yaml.replace(/chữ\d+/g, word => chosen.get(count++) ?? word)
    if (decomposed) text = text.normalize('NFD')
    if (crlf) text = text.replaceAll('\n', '\r\n')
    return (bom ? '\uFEFF' : '') + text
  })

describe('the draft after any spec of the grammar', () => {
  it('reads, and has every line that the report does not name, and every citation, as it was', () => {
    let rolledSpecs = 0
    fc.assert(
      fc.property(specWithYears, text => {
        const { value } = rollOver('k.yaml', text, besides({}), {
          units: [
            {
              old: 'Phòng Kinh tế',
              name: 'Phòng Kinh tế, Hạ tầng',
              file: 'm.yaml',
              start: { line: 1, column: 1 },
            },
          ],
        })
        // Odd characters beside the words may make a spec wrong.
        if (value === undefined) {
          expect(readPlan('k.yaml', text, besides({})).value).toBeUndefined()
          return
        }
        rolledSpecs++
        expectUntold(text, value)
        expect(citationsOf(value.text)).toEqual(citationsOf(text))
        expect(readPlan('k.yaml', value.text, besides({})).value).toBeDefined()
      }),
      { numRuns: 150 },
    )
    expect(rolledSpecs).toBeGreaterThan(100)
  })
})
