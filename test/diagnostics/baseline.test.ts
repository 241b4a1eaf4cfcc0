import { describe, expect, it } from 'vitest'
import { newSince, readBaseline } from '../../src/diagnostics/baseline.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { reportJson } from '../../src/diagnostics/report-json.ts'
import { Source } from '../../src/diagnostics/source.ts'
import { totalsOf } from '../../src/diagnostics/totals.ts'

const rule = 'tu-ngu/viet-hoa-giua-cau'

/** Findings at each place of a word in texts; the message counts the line, as a place in words does. */
function foundIn(texts: Record<string, string>, word = 'Xã'): Diagnostic[] {
  return Object.entries(texts).flatMap(([file, text]) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => {
      const source = new Source(file, text)
      return source.diagnostic(
        {
          rule,
          severity: 'warning',
          message: `Kế hoạch, đoạn ${source.point(index).line}: “${word}” viết hoa giữa câu.`,
        },
        index,
        index + word.length,
      )
    }),
  )
}

const linesOf =
  (texts: Record<string, string>) =>
  (file: string, line: number): string | undefined =>
    texts[file] === undefined ? undefined : new Source(file, texts[file]).line(line)

/** What is new in texts since others were reported on. */
function since(
  before: Record<string, string>,
  now: Record<string, string>,
  change = (json: string): string => json,
): { lines: string[]; known: number; gone: number } {
  const old = foundIn(before)
  const report = reportJson({ version: '1', totals: totalsOf(old) }, old, linesOf(before))
  const known = readBaseline(change(report))!
  const { fresh, ...rest } = newSince(known, foundIn(now), Object.keys(now), linesOf(now))
  return { lines: fresh.map(({ file, start }) => `${file}:${start.line}:${start.column}`), ...rest }
}

const two = 'Công việc của Xã nhà.\nNgười dân trong Xã ta.\n'

describe('what is new since a report', () => {
  it('is nothing in a file that is as it was', () => {
    expect(since({ k: two }, { k: two })).toEqual({ lines: [], known: 2, gone: 0 })
  })

  it('is nothing when lines have moved and are counted anew', () => {
    expect(since({ k: two }, { k: `Một dòng mới.\n\n  ${two}` })).toEqual({ lines: [], known: 2, gone: 0 })
  })

  it('is a slip that was made since, wherever it stands', () => {
    expect(since({ k: two }, { k: `Đường của Xã.\n${two}` }).lines).toEqual(['k:1:11'])
  })

  it('is one of two alike where there was one', () => {
    const line = 'Công việc của Xã nhà.\n'
    expect(since({ k: line }, { k: line + line })).toEqual({ lines: ['k:2:15'], known: 1, gone: 0 })
  })

  it('is not a place whose line was edited elsewhere', () => {
    const edited = two.replace('Công việc', 'Mọi công việc hằng ngày')
    expect(since({ k: two }, { k: edited })).toEqual({ lines: [], known: 2, gone: 0 })
  })

  it('is a slip in one line though one of its kind was mended in another', () => {
    const edited = 'Công việc của xã nhà.\nNgười dân trong Xã ta.\nĐất đai của Xã này.\n'
    expect(since({ k: two }, { k: edited })).toEqual({ lines: ['k:3:13'], known: 1, gone: 1 })
  })

  it('is told of each file by itself, and what is gone only of files that were looked at', () => {
    expect(since({ 'a/k': two, 'b/k': '' }, { 'a/k': two, 'b/k': two }).lines).toEqual([
      'b/k:1:15',
      'b/k:2:17',
    ])
    expect(since({ 'a/k': two, 'b/k': two }, { 'a/k': two })).toEqual({ lines: [], known: 2, gone: 0 })
  })

  it.each(['./xa/k', 'xa\\k', '/nha/xa/k', 'k'])('knows a file that is named %s today', name => {
    expect(since({ 'xa/k': two }, { [name]: two }).lines).toEqual([])
  })

  it('knows the one plan by its text when it has got another name, but no plan among others', () => {
    expect(since({ 'k.yaml': two }, { 'k-sua.yaml': two }).lines).toEqual([])
    expect(since({ 'k.yaml': two }, { 'k.yaml': two, 'l.yaml': two }).lines).toEqual([
      'l.yaml:1:15',
      'l.yaml:2:17',
    ])
  })

  it('is the same with letters that are typed in two parts', () => {
    const before = 'Việc của Xa nhà.'
    const old = foundIn({ k: before }, 'Xa')
    const now = { k: before.normalize('NFD') }
    const report = reportJson({ version: '1', totals: totalsOf(old) }, old, linesOf({ k: before }))
    expect(newSince(readBaseline(report)!, foundIn(now, 'Xa'), ['k'], linesOf(now)).fresh).toEqual([])
  })

  it('is told of a list too, as reports were before they had a version', () => {
    const asList = (json: string): string =>
      JSON.stringify(
        (JSON.parse(json) as { findings: { text?: string }[] }).findings.map(({ text: _, ...rest }) => rest),
      )
    expect(since({ k: two }, { k: `Dòng mới.\n${two}Đường Xã.` }, asList)).toEqual({
      lines: ['k:4:7'],
      known: 2,
      gone: 0,
    })
  })
})

describe('a text that is no report', () => {
  it.each([
    ['a plan', 'nam: 2026\n'],
    ['nothing', ''],
    ['half a report', '{"version":"1","totals":{},"findings":[{"rule"'],
    ['JSON of another program', '{"findings":[]}'],
    ['the report of a render', '{"version":"1","documents":[],"findings":[],"totals":{}}'],
    ['a list of other things', '[{"so_hieu":"44/QĐ-UBND"}]'],
    ['a list of numbers', '[1]'],
    ['a number', '3'],
    ['null', 'null'],
  ])('is none: %s', (_, text) => expect(readBaseline(text)).toBeUndefined())
})
