import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import fc from '../helpers/fast-check.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { heads, plain, title } from '../recognise/letters.ts'
import { documentXml, makeDocx } from '../word/make-docx.ts'

const sample = readFileSync(new URL('../word/samples/xa-an-phu.docx', import.meta.url))

/** What must hold of any file: an exit code, no fault of the program, and a spec only where the file could be read. */
async function takes(bytes: Uint8Array): Promise<void> {
  const io = memoryIo({ 'a.docx': bytes })
  const code = await main(['import', 'a.docx'], io)
  expect([0, 1, 2]).toContain(code)
  expect(io.err).not.toMatch(/ngoài dự kiến|\n\s+at /)
  const spec = io.files.get('a.yaml')
  if (code === 2) expect(spec).toBeUndefined()
  else expect(new TextDecoder().decode(spec)).toMatch(/^# .*\n(?:.*\n)*$/)
}

describe('any bytes', () => {
  it('are read or refused: bytes of a file flipped', async () => {
    const flips = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(flips, async all => {
        const bytes = Uint8Array.from(sample)
        for (const [at, by] of all) bytes[at]! ^= by
        await takes(bytes)
      }),
      { numRuns: 40 },
    )
  })

  it('are read or refused: a file cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sample.length), async length => takes(sample.subarray(0, length))),
      { numRuns: 20 },
    )
  })

  it('are read or refused: blocks of a document in any order', async () => {
    const block = fc.oneof(
      fc.constantFrom(
        ...Object.values(heads),
        title,
        '<w:p/>',
        '<w:tbl/>',
        '<w:tbl><w:tr/></w:tbl>',
        '<w:tbl><w:tr><w:tc/></w:tr></w:tbl>',
      ),
      fc
        .constantFrom(
          'QUYẾT ĐỊNH',
          'QUYẾT ĐỊNH:',
          'Điều 1. a',
          'Điều 7',
          'Nơi nhận:',
          'I.',
          '1. ',
          'Phụ lục',
          'PHỤ LỤC II',
          '(Kèm theo',
          'Phần I',
          'Số: /',
          '-',
          '[^1]',
          '{{nam}}',
          '|',
          '# a',
          'tep: x',
        )
        .map(plain),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 14 }), async blocks =>
        takes(makeDocx({ raw: { 'word/document.xml': documentXml(blocks.join('')) } })),
      ),
      { numRuns: 120 },
    )
  })
})
