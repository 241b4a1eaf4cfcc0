import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { realIo } from '../../src/cli/io.ts'
import { Html, printable } from '../../src/markup/html.ts'
import { parseMarkup } from '../../src/markup/parse.ts'
import { printBuiltIn } from '../../src/markup/print-built-in.ts'
import { type Making, viewOf } from '../../src/markup/view.ts'
import type { View } from '../../src/markup/view-data.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { TemplatedSession } from '../../src/session/templated-session.ts'
import type { Remark, Run } from '../../src/text/line.ts'
import fc from '../helpers/fast-check.ts'
import { randomSpec } from '../helpers/random-spec.ts'
import { plans } from '../helpers/render.ts'
import { byText } from './own-templates.ts'
import { alone, copies, everything, viewOfText } from './plan-views.ts'

/**
 * The built-in templates are compiled by two compilers: by ours into calls, by Handlebars into a text that is read as markup. They give the same
 * blocks of every view.
 */

/** What a way gives, or with what words it ends. */
function outcome(make: () => unknown): unknown {
  try {
    return make()
  } catch (error) {
    return (error as Error).message
  }
}

function expectSame(view: View): void {
  expect(outcome(() => printBuiltIn(view))).toEqual(outcome(() => parseMarkup(byText.markup(view))))
}

const makings: readonly Making[] = ['whole', 'parts', 'copy']

async function planOf(file: string): Promise<Plan | undefined> {
  const { text, readBeside, office } = await new TemplatedSession(realIo()).open(file)
  return readPlan(file, text, readBeside, office.house).value?.plan
}

const gallery = readdirSync('test/golden')
  .map(name => `test/golden/${name}/spec.yaml`)
  .filter(file => existsSync(file))

describe('templates by calls and by text give the same blocks', () => {
  it.each([...plans.map(name => `plans/${name}.yaml`), ...gallery])('of %s', async file => {
    const plan = await planOf(file)
    // A case of the gallery may be one that is refused.
    if (plan === undefined) expect(gallery).toContain(file)
    else for (const making of makings) expectSame(viewOf(plan, making))
  })

  it.each([everything, ...alone, ...copies])('of a plan with all that plans can have', text => {
    for (const making of makings) expectSame(viewOfText(text, making))
  })

  it('of any spec', () => {
    fc.assert(
      fc.property(randomSpec, ({ yaml }) => {
        const { value } = readPlan('a.yaml', yaml, () => ({ error: '' }))
        if (value !== undefined) for (const making of makings) expectSame(viewOf(value.plan, making))
      }),
      { numRuns: 60 },
    )
  })

  it('of any words, wherever they stand', () => {
    const views = [everything, ...alone, ...copies].map(text => viewOfText(text))
    fc.assert(
      fc.property(fc.nat(views.length - 1), fc.infiniteStream(anyWords), (index, words) => {
        expectSame(withWords(views[index]!, () => words.next().value!) as View)
      }),
      { numRuns: 200 },
    )
  })
})

/** Texts that would be markup or values, white space at ends and around line ends, signs that a reader might take for others. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    ' \n\t ',
    'a\n',
    '\nb',
    '\r\n',
    '\r',
    '\u00a0',
    '\u0000',
    '\u0085\u2028',
    '\ud800',
    '&amp; &lt; &#60; &nbsp; &nbsp',
    '<b>a</b>',
    '</p><p class="doan">',
    '<!-- a -->',
    '<![CDATA[ a ]]>',
    '"\'`=',
    '{{ten}} {{{ten}}}',
    'ngày 05 tháng 01 năm 2026',
    '15/QĐ-UBND',
    'QĐ‑UBND',
    'hòa'.normalize('NFD'),
    'Điều',
    'd',
  ),
)

/** Notes that each part has. */
const noteIds = ['1', 'a', 'x']

const anyText: fc.Arbitrary<Run> = fc.record(
  {
    kind: fc.constant('text' as const),
    text: fc.array(hostile, { maxLength: 3 }).map(texts => texts.join('')),
    bold: fc.boolean(),
    italic: fc.boolean(),
    script: fc.constantFrom('sub' as const, 'super' as const),
  },
  { requiredKeys: ['kind', 'text', 'bold', 'italic'] },
)

const anyRun: fc.Arbitrary<Run> = fc.oneof(
  { weight: 30, arbitrary: anyText },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('blank' as const),
      field: fc.constantFrom('number' as const, 'day' as const, 'month' as const, 'year' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...noteIds).map(id => ({ kind: 'note', id }) as unknown as Run),
  },
)

const anyRemark = fc.array(hostile, { maxLength: 2 }).map(texts => ({ text: texts.join('') }) as Remark)

const wordsOf = (run: fc.Arbitrary<Run>): fc.Arbitrary<Html | ''> =>
  fc
    .tuple(fc.array(run, { maxLength: 4 }), fc.array(anyRemark, { maxLength: 1 }))
    .map(([runs, remarks]) => printable(runs, remarks))

/** Words of a paragraph, and words of a note, which refers to none. */
const anyWords = fc.record({ paragraph: wordsOf(anyRun), note: wordsOf(anyText) })

type Words = typeof anyWords extends fc.Arbitrary<infer Value> ? Value : never

/** Data that is printed as it is, and stands in no attribute. */
const printedPlain = new Set(['loai', 'ky_hieu', 'dia_danh', 'cach', 'mo_dau', 'soan_thao', 'lan'])

/** A view with other words. */
function withWords(value: unknown, next: () => Words, name = ''): unknown {
  if (name === 'chu_thich') return noteIds.map(ma => ({ ma, chu: next().note }))
  if (value instanceof Html) return next().paragraph
  if (typeof value === 'string' && printedPlain.has(name)) return next().paragraph === '' ? '' : 'a<&"\n  b\n'
  if (Array.isArray(value)) return value.map(each => withWords(each, next))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withWords(inner, next, key)]))
}
