import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { brokenRules } from '../helpers/docx-rules.ts'
import fc from '../helpers/fast-check.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { partsOf } from '../helpers/render.ts'

/** Runs a command on bytes; gives the exit code and the document, if one was made. Throws what the program throws. */
async function run(
  command: string,
  bytes: Uint8Array,
): Promise<{ code: number; made: Uint8Array | undefined }> {
  const io = memoryIo({ 'k.yaml': bytes })
  const args = command === 'render' ? ['render', 'k.yaml', '-o', 'k.docx'] : [command, 'k.yaml']
  const code = await main(args, io)
  expect(io.err).not.toMatch(/\n\s+at |undefined|\[object /)
  return { code, made: io.exists('k.docx') ? io.read('k.docx') : undefined }
}

/** What must hold for any bytes: an exit code that is one, and a document only when all is well, which is whole. */
async function holds(bytes: Uint8Array): Promise<void> {
  for (const command of ['check', 'render']) {
    const { code, made } = await run(command, bytes)
    expect([0, 1, 2]).toContain(code)
    if (command === 'check') continue
    expect(made !== undefined, `exit ${code}`).toBe(code === 0)
    if (made === undefined) continue
    const parts = partsOf(made)
    const notes = parts['word/footnotes.xml']?.match(/<w:footnote w:id="[1-9]/g)?.length ?? 0
    expect(brokenRules(parts['word/document.xml']!, notes)).toEqual([])
  }
}

const plans = readdirSync('plans').filter(name => name.endsWith('.yaml'))
const textOf = (plan: string): string => readFileSync(`plans/${plan}`, 'utf8')

/** Texts that have broken programs before. */
const nasty = [
  '',
  ' ',
  '\t',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\u200b',
  '\ud800',
  '\ufffe',
  '{{nam}}',
  '{{__proto__}}',
  '{{constructor}}',
  '{{#each}}',
  '{{{nam}}}',
  '__proto__: x',
  'constructor: x',
  '<script>alert(1)</script>',
  ']]>',
  '&amp;&#0;',
  '[^1]',
  '[^1]: x',
  '[#A]',
  '[!',
  '**',
  '^',
  '<',
  '|',
  '>',
  '- - -',
  '? x',
  '&a *a',
  '!!js/function x',
  '<<: *a',
  '%YAML 1.1',
  '---',
  '...',
  '[{[{',
  '"',
  "'",
  '#',
  'e\u0302\u0301',
  '99999999999999999999',
  '0x1F',
  '2026-13-45',
  '31/02/2026',
  '-1',
  'Quý XL/2026',
  '100,5,5%',
  'x'.repeat(3000),
  'Nghị định số /NĐ-CP ngày 00/00/0000',
]

/** A change of the lines of a text. */
type Change = (lines: string[]) => void

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(5)).map(
    ([at, count]): Change =>
      lines =>
        void lines.splice(at % lines.length, count + 1),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([from, to]): Change =>
      lines => {
        const [line] = lines.splice(from % lines.length, 1)
        lines.splice(to % (lines.length + 1), 0, line ?? '')
      },
  ),
  fc.tuple(fc.nat(), fc.constantFrom(...nasty), fc.nat()).map(
    ([at, text, column]): Change =>
      lines => {
        const index = at % lines.length
        const line = lines[index] ?? ''
        const place = column % (line.length + 1)
        lines[index] = line.slice(0, place) + text + line.slice(place)
      },
  ),
  fc.tuple(fc.nat(), fc.constantFrom(...nasty)).map(
    ([at, text]): Change =>
      lines => {
        const index = at % lines.length
        lines[index] = (lines[index] ?? '').replace(/(:|-) .*/, (_, sign) => `${sign} ${text}`)
      },
  ),
  fc.tuple(fc.nat(), fc.integer({ min: -4, max: 8 })).map(
    ([at, indent]): Change =>
      lines => {
        const index = at % lines.length
        const line = lines[index] ?? ''
        lines[index] =
          indent < 0 ? line.replace(new RegExp(`^ {0,${-indent}}`), '') : ' '.repeat(indent) + line
      },
  ),
)

describe('whatever becomes of a spec', () => {
  it('a plan with changed lines is told or printed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...plans),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        async (plan, changes) => {
          const lines = textOf(plan).split('\n')
          for (const one of changes) if (lines.length > 0) one(lines)
          await holds(new TextEncoder().encode(lines.join('\n')))
        },
      ),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 40) },
    )
  })

  it('a plan with flipped bytes is told or printed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...plans),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 10 }),
        async (plan, flips) => {
          const bytes = new TextEncoder().encode(textOf(plan))
          for (const [at, byte] of flips) bytes[at % bytes.length] = byte
          await holds(bytes)
        },
      ),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 40) },
    )
  })

  it('a plan of nothing but nasty texts is told or printed', async () => {
    const line = fc.tuple(
      fc.nat(6),
      fc.constantFrom(...nasty),
      fc.constantFrom(': ', ' | ', '\t', '- ', ''),
      fc.constantFrom(...nasty),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), fc.boolean(), async (lines, inText) => {
        const head =
          'nam: 2026\nco_quan:\n  ten: Ủy ban nhân dân xã X\n  dia_danh: X\nke_hoach:\n  trich_yeu: Thử\n  noi_dung: '
        const text = lines
          .map(([indent, a, sign, b]) => `${' '.repeat(inText ? 4 : indent)}${a}${sign}${b}`)
          .join('\n')
        await holds(new TextEncoder().encode(`${head}${inText ? '|' : ''}\n${text}\n`))
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 150) },
    )
  })
})

/** Specs that once broke the program; each keeps its name. */
describe('what was found before', () => {
  const folder = new URL('./corpus/', import.meta.url)
  it.each(readdirSync(folder))('%s', async name => {
    await holds(readFileSync(new URL(name, folder)))
  })
})
