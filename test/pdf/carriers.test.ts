import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editedSince, labelHash } from '../../src/document/carrier.ts'
import { type CarriedParagraph, carriedParagraphs } from '../helpers/carried.ts'
import { partsOf, plans, planText, renderText } from '../helpers/render.ts'

const hasLibreOffice = spawnSync('soffice', ['--version']).error === undefined

it('has LibreOffice where everything must be tested', () => {
  if (process.env.CI) expect(hasLibreOffice).toBe(true)
})

const paragraphsOf = (docx: Uint8Array): CarriedParagraph[] => {
  const parts = partsOf(docx)
  return ['word/document.xml', 'word/footnotes.xml'].flatMap(name => carriedParagraphs(parts[name] ?? ''))
}

const namesOf = (paragraphs: readonly CarriedParagraph[]): string[] =>
  paragraphs.flatMap(({ carriers }) => carriers.map(({ name }) => name))

describe.skipIf(!hasLibreOffice)('a .docx that LibreOffice has opened and saved', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-saved-'))

  beforeAll(async () => {
    for (const name of plans) writeFileSync(join(folder, `${name}.docx`), await renderText(planText(name)))
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const saved = join(folder, 'saved')
    mkdirSync(saved)
    const files = plans.map(name => join(folder, `${name}.docx`))
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', saved, ...files])
  }, 240_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(plans)('%s: has every carrier once, each in the paragraph whose words it carries', name => {
    const written = paragraphsOf(readFileSync(join(folder, `${name}.docx`)))
    const saved = paragraphsOf(readFileSync(join(folder, 'saved', `${name}.docx`)))
    expect(namesOf(saved).sort()).toEqual(namesOf(written).sort())
    for (const { text, carriers } of saved) {
      for (const { carrier } of carriers) {
        if (carrier.kind === 'paragraph')
          expect(editedSince(carrier, text)).toEqual({ words: false, label: false })
        else if (carriers.length === 1) expect(carrier.label).toBe(labelHash(text))
      }
    }
  })
})
