import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { carriedText } from '../../src/document/carrier.ts'
import { paragraphsOf } from '../../src/word/text-of.ts'
import { addComments } from '../../src/word-edit/add-comments.ts'
import { hasOpenXmlSdk, openXmlErrors } from '../helpers/open-xml.ts'
import { plans, planText, renderText } from '../helpers/render.ts'
import { readBytes, saidAndLooks } from '../word-edit/commented.ts'
import { readAnnotations } from './annotations.ts'

const hasLibreOffice = spawnSync('soffice', ['--version']).error === undefined
const sample = 'xa-an-phu'
const names = [...plans, sample]

/** Words of a file here and there, each with its place: always the same ones. */
function someWords(bytes: Uint8Array, count: number) {
  const paragraphs = readBytes(bytes)
    .sections.flatMap(({ blocks }) => [...paragraphsOf(blocks)])
    // What stands in a control is commented as a whole.
    .filter(({ text, pieces }) => text.trim().length > 3 && pieces.every(one => one.controls === undefined))
  return Array.from({ length: count }, (_, index) => {
    const { place, text } = paragraphs[Math.floor((paragraphs.length * (index + 0.5)) / count)]!
    const from = (index * 7) % (text.length - 2)
    const to = Math.min(text.length, from + 2 + ((index * 5) % 30))
    return { at: { part: place.part, start: place.start, from, to }, words: text.slice(from, to) }
  })
}

describe('comments that are put into a Word file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-comments-'))
  const before = new Map<string, Uint8Array>()
  const fileOf = (name: string, kind: string): string => join(folder, `${name}.${kind}`)

  beforeAll(async () => {
    for (const name of names) {
      const bytes =
        name === sample ? readFileSync(`test/word/samples/${name}.docx`) : await renderText(planText(name))
      before.set(name, bytes)
      const comments = someWords(bytes, 20).map(({ at, words }, index) => ({
        at,
        lines: [`${index}: ${words.replace(/\s/g, ' ')}`],
      }))
      writeFileSync(fileOf(name, 'docx'), addComments(bytes, readBytes(bytes), comments))
    }
    if (!hasLibreOffice) return
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const files = names.map(name => fileOf(name, 'docx'))
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, ...files])
  }, 240_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(names)('%s: says and shows what it did before', name => {
    expect(saidAndLooks(readFileSync(fileOf(name, 'docx')))).toEqual(saidAndLooks(before.get(name)!))
  })

  it.skipIf(!hasLibreOffice).each(names)(
    '%s: stand in LibreOffice at the words that they are about',
    name => {
      const annotations = readAnnotations(readFileSync(fileOf(name, 'fodt'), 'utf8'))
      const shown = annotations.map(({ text, about }) => `${text.split(':')[0]}: ${carriedText(about)}`)
      const wanted = someWords(before.get(name)!, 20).map(
        ({ words }, index) => `${index}: ${carriedText(words)}`,
      )
      expect(shown.sort()).toEqual(wanted.sort())
    },
  )

  it.skipIf(!hasOpenXmlSdk).each(names)('%s: are right for Office', { timeout: 60_000 }, async name => {
    const file = fileOf(name, 'docx')
    const bare = fileOf(`${name}-truoc`, 'docx')
    writeFileSync(bare, before.get(name)!)
    expect((await openXmlErrors(file)).length).toBe((await openXmlErrors(bare)).length)
  })
})
