import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules as contentRules } from '../../src/checks/rules/index.ts'
import { explain } from '../../src/cli/commands/explain.ts'
import { otherFindings, otherGroups } from '../../src/cli/other-findings.ts'
import { pageRules } from '../../src/page-rules/rules/index.ts'
import { readSources } from '../architecture/imports.ts'
import { memoryIo } from '../helpers/memory-io.ts'

const rules = [...contentRules, ...pageRules]

async function explained(name?: string): Promise<{ code: number; out: string; err: string }> {
  const io = memoryIo({})
  const code = await explain(name, io)
  return { code, out: io.out, err: io.err }
}

const known: readonly string[] = [...rules.map(({ id }) => id), ...Object.keys(otherFindings)]

/** The ids that a source may print: whatever it calls a rule, and each literal that is an id of a group that there is. */
function idsIn(source: string): string[] {
  const groups = [...new Set(known.map(id => id.slice(0, id.indexOf('/'))))].join('|')
  const inGroup = new RegExp(String.raw`(?<!from )['\x60]((?:${groups})/[a-z\d]+(?:-[a-z\d]+)*)['\x60]`, 'g')
  const asRule = /\brule(?:\s*[:=])[^'\x60\n]*['\x60]([a-z]+(?:-[a-z]+)*\/[a-z\d]+(?:-[a-z\d]+)*)['\x60]/g
  return [inGroup, asRule].flatMap(form => [...source.matchAll(form)].map(([, id]) => id!))
}

describe('every id that is printed', () => {
  const sources = readSources().map(({ name }) => ({ name, text: readFileSync(`src/${name}`, 'utf8') }))
  const printed = new Map(sources.flatMap(({ name, text }) => idsIn(text).map(id => [id, name] as const)))

  it('is found in the sources: an id nobody knows too', () => {
    expect(printed.size).toBeGreaterThan(300)
    expect(idsIn("diagnostic({ rule: 'nowhere/at-all', severity })")).toEqual(['nowhere/at-all'])
  })

  it('is known to explain', () => {
    expect([...printed].filter(([id]) => !known.includes(id))).toEqual([])
  })

  it('is written out, so that it can be found', () => {
    const computed = sources
      .filter(({ text }) => /\brule: \x60[^\x60]*\$\{/.test(text))
      .map(({ name }) => name)
    expect(computed).toEqual([])
  })

  it('and every explained one is printed', () => {
    const texts = sources
      .filter(({ name }) => !/(?:^|\/)(?:check-)?rules\.ts$/.test(name))
      .map(({ text }) => text)
    const unused = Object.keys(otherFindings).filter(id => !texts.some(text => text.includes(`'${id}'`)))
    expect(unused).toEqual([])
  })
})

describe('explain', () => {
  it.each(Object.entries(otherFindings))(
    'says of %s what it means and what to do',
    async (id, [title, meaning]) => {
      const { code, out } = await explained(id)
      expect(code).toBe(0)
      expect(out).toBe(`${id}: ${title}\nNhóm: ${otherGroups[id.split('/')[0]!]}\n\n${meaning}\n`)
      expect(title).toMatch(/^[\p{Lu}].*[^.]$/u)
      expect(meaning).toMatch(/^[\p{Lu}`/].*[.]$/u)
      expect(meaning.split(/\s+/).length).toBeGreaterThan(4)
    },
  )

  it('takes the last part of a name, and the brackets of a report', async () => {
    expect((await explained('lap-tu')).out).toBe((await explained('the-thuc/lap-tu')).out)
    expect((await explained('[yaml/tab-indent]')).out).toMatch(/^yaml\/tab-indent: /)
    expect((await explained('OLD-YEAR')).out).toMatch(/^final\/old-year: /)
  })

  it('lists all that a last part may mean', async () => {
    const { code, out } = await explained('not-utf8')
    expect(code).toBe(0)
    expect([...out.matchAll(/^ {2}(\S+)/gm)].map(([, id]) => id)).toEqual([
      'yaml/not-utf8',
      'data/not-utf8',
      'results/not-utf8',
    ])
  })

  it('lists a group', async () => {
    const { out } = await explained('final')
    expect(out.split('\n')[0]).toBe('Việc còn dở trước khi ký')
    expect([...out.matchAll(/^ {2}(\S+)/gm)].map(([, id]) => id)).toEqual([
      'final/draft-mark',
      'final/open-mark',
      'final/placeholder',
      'final/old-year',
    ])
  })

  it.each([
    ['the-thuc/lap-tuu', 'the-thuc/lap-tu'],
    ['lap-tuu', 'the-thuc/lap-tu'],
    ['yaml/tab-indnt', 'yaml/tab-indent'],
  ])('asks whether another was meant by %s', async (name, close) => {
    const { code, out, err } = await explained(name)
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(`Không có quy tắc hay lời báo nào tên là \`${name}\`.\n  → Có phải ý là \`${close}\`?\n`)
  })

  it('says where the list is when nothing is near', async () => {
    expect((await explained('khong-he-co-gi-giong')).err).toContain('Danh sách: `cchc explain`.')
  })

  it('without a name lists all rules, and the groups of what is found before them', async () => {
    const { out } = await explained()
    for (const { id } of rules) expect(out).toContain(`  ${id} `)
    for (const group of Object.keys(otherGroups)) expect(out).toMatch(new RegExp(`^ {2}${group} +\\d+ `, 'm'))
    expect(Object.keys(otherGroups).toSorted()).toEqual(
      [...new Set(Object.keys(otherFindings).map(id => id.split('/')[0]!))].toSorted(),
    )
  })
})
