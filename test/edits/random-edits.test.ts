import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EditedDocx } from '../helpers/edited-docx.ts'
import fc from '../helpers/fast-check.ts'
import { editAtRandom } from '../helpers/random-edits.ts'
import { plans, planText, renderText } from '../helpers/render.ts'
import { faultsOf, takeBack } from './taken-back.ts'

const golden = readdirSync('test/golden')
  .map(name => `test/golden/${name}/spec.yaml`)
  .filter(file => existsSync(file))

describe('random edits', () => {
  it('are taken back, or told: nothing is lost, nothing invented', async () => {
    const edit = fc.record({ what: fc.nat(1000), where: fc.nat(100_000), at: fc.nat(100_000) })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...golden),
        fc.array(edit, { minLength: 1, maxLength: 2 }),
        async (file, edits) => {
          const spec = readFileSync(file, 'utf8')
          const original = await renderText(spec).catch(() => undefined)
          if (original === undefined) return
          const docx = new EditedDocx(original)
          for (const one of edits) editAtRandom(docx, one)
          const bytes = docx.bytes()
          expect(await faultsOf(original, bytes, await takeBack(bytes, spec))).toEqual([])
        },
      ),
      { numRuns: 15, endOnFailure: true },
    )
  })

  it.each(plans)('%s: no edit changes no byte', async name => {
    const spec = planText(name)
    const taken = await takeBack(await renderText(spec), spec)
    expect([taken.isWhole, taken.told, taken.texts.size]).toEqual([true, [], 0])
  })
})
