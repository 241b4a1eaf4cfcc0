import { describe, expect, it } from 'vitest'
import { fingerprintOfPdf, sealPdf, stateOfPdf } from '../../../src/writers/pdf/seal-pdf.ts'

const made = 'ab'.repeat(32)

/** Where the table begins in both files below. */
const start = 42

/** A small PDF whose end is a table, as LibreOffice and browsers write it. */
const withTable = Buffer.from(
  `%PDF-1.6\n1 0 obj\n<</Type/Catalog>>\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Size 2/Root 1 0 R\n/ID [ <00> <00> ]>>\nstartxref\n${start}\n%%EOF\n`,
  'latin1',
)

/** One whose end is a stream, as Word writes it. */
const withStream = Buffer.from(
  `%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n2 0 obj\n<</Type/XRef/Size 3/W[1 2 1]/Root 1 0 R/Length 12>>\nstream\n000000000000\nendstream\nendobj\nstartxref\n${start}\n%%EOF`,
  'latin1',
)

describe.each([
  ['a table', withTable],
  ['a stream', withStream],
])('a PDF that ends with %s', (_, pdf) => {
  const sealed = Buffer.from(sealPdf(pdf, made))

  it('keeps every byte and gets an update with its seal', () => {
    expect(sealed.subarray(0, pdf.length)).toEqual(pdf)
    expect(stateOfPdf(sealed)).toBe('untouched')
    expect(fingerprintOfPdf(sealed)).toBe(made)
  })

  it('leads from its new end to the old one', () => {
    const text = sealed.toString('latin1')
    const newStart = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)![1])
    expect(text.slice(newStart)).toMatch(/^(xref|3 0 obj)/)
    expect(text.slice(newStart)).toContain(`/Prev ${start}`)
    expect(text.slice(newStart)).toContain('/Root 1 0 R')
  })

  it('is edited once anything is added behind, as a signature is, or changed in it', () => {
    expect(
      stateOfPdf(
        Buffer.concat([sealed, Buffer.from('5 0 obj\n<</Type/Sig>>\nendobj\nstartxref\n9\n%%EOF\n')]),
      ),
    ).toBe('edited')
    const changed = Buffer.from(sealed)
    changed[12] = 0x58
    expect(stateOfPdf(changed)).toBe('edited')
  })

  it('is foreign without a seal', () => {
    expect(stateOfPdf(pdf)).toBe('foreign')
    expect(fingerprintOfPdf(pdf)).toBeUndefined()
  })
})

it('leaves a file alone whose end it does not understand', () => {
  for (const strange of ['', '%PDF-1.4\nno end', '%PDF-1.4\nstartxref\n999999\n%%EOF'])
    expect(sealPdf(Buffer.from(strange), made)).toEqual(Buffer.from(strange))
})
