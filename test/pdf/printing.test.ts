import { describe, expect, it } from 'vitest'
import { whyNotPrinted } from '../helpers/printing.ts'

/** A machine with these programs; `font` is what fontconfig says of Times New Roman. */
const machine = (programs: readonly string[], font: string) => (program: string) =>
  program === 'fc-match' && programs.includes(program) ? font : programs.includes(program) ? '' : undefined

const all = ['soffice', 'pdftotext', 'fc-match']

describe('pages are looked at', () => {
  it.each(['Liberation Serif:uk|vi|vo', 'Times New Roman:en|vi', 'Liberation Serif,Liberation:vi'])(
    'where fontconfig says %s',
    font => expect(whyNotPrinted(machine(all, font))).toBeUndefined(),
  )

  it('where the system has fonts of its own', () => {
    expect(whyNotPrinted(machine(['soffice', 'pdftotext'], ''))).toBeUndefined()
  })
})

describe('pages are not looked at, and it is told why', () => {
  it.each([
    [machine(['pdftotext'], ''), /no LibreOffice/],
    [machine(['soffice'], ''), /no pdftotext/],
    // The font of version 1: letters of Vietnamese would come from DejaVu, which has them.
    [machine(all, 'Liberation Serif:en|uk|vo|za'), /^Liberation Serif has no letters of Vietnamese/],
    [machine(all, 'DejaVu Sans:en|vi'), /^DejaVu Sans stands for Times New Roman/],
    [machine(all, ''), /stands for Times New Roman/],
  ])('%#', (found, why) => expect(whyNotPrinted(found)).toMatch(why))
})
