import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { realIo } from '../../src/cli/io.ts'
import { hasErrors } from '../../src/diagnostics/diagnostic.ts'
import { viewOf } from '../../src/markup/view.ts'
import { render } from '../../src/pipeline.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { TemplatedSession } from '../../src/session/templated-session.ts'
import type { Format } from '../../src/document/formats.ts'
import { hasOpenXmlSdk, openXmlErrors } from '../helpers/open-xml.ts'
import { partsOf, shown } from '../helpers/render.ts'
import { byText } from '../markup/own-templates.ts'

/**
 * The gallery: a folder is a case. Its `spec.yaml` begins with a comment that says which shapes it shows; beside it may stand a `cchc.yaml`
 * with templates, as in an office. A case whose spec is refused, or is told something, has its findings in `messages.txt`.
 * `npm run test:update` writes the expected files anew; the difference is to be read before it is kept.
 */
const gallery = fileURLToPath(new URL('.', import.meta.url))
const cases = readdirSync(gallery).filter(name => existsSync(join(gallery, name, 'spec.yaml')))

/** Reads a case as the program would, with the office's settings beside it; `markup` is undefined for a spec that is refused. */
async function readCase(name: string) {
  const file = join(gallery, name, 'spec.yaml')
  const { text, readBeside, office } = await new TemplatedSession(realIo()).open(file)
  const { value, diagnostics } = readPlan('spec.yaml', text, readBeside, office.house)
  const found = [...office.diagnostics, ...diagnostics]
  const options = {
    version: '0.0.0',
    readBeside,
    ...(office.house ? { office: office.house } : {}),
    ...(office.templates ? { templates: office.templates } : {}),
  }
  const write = async (format: Format): Promise<Uint8Array> =>
    (await render('spec.yaml', text, { ...options, format })).value!.bytes
  return {
    findings: found.map(finding => `${shown(finding)}\n`).join(''),
    write,
    markup: value && !hasErrors(found) ? (office.templates ?? byText).markup(viewOf(value.plan)) : undefined,
  }
}

/** Blocks, rows and cells of the markup each on a line. */
function brokenMarkup(markup: string): string {
  let inCell = false
  const broken = (tag: string, end: string, name: string): string => {
    const isCell = name === 'td' || name === 'th'
    if (isCell) inCell = end === ''
    if (end !== '') return name === 'section' || name === 'table' ? `\n${tag}` : tag
    if (isCell) return `\n  ${tag}`
    return inCell ? tag : `\n${tag}`
  }
  const tags = /<(\/?)(section|h[12]|p|hr|table|thead|tbody|tr|t[dh]|aside)\b/g
  return `${markup
    .replace(/>\s*\n\s*</g, '><')
    .trim()
    .replace(tags, broken)
    .trim()}\n`
}

/** Paragraphs and rows of the body each on a line. */
function brokenBody(xml: string): string {
  let depth = 0
  return xml.replace(/<w:tbl>|<\/w:tbl>|<\/w:tblGrid>|<\/w:tr>|<\/w:p>|<w:body>|<\/w:sectPr>(?=<\/w:body>)/g, tag => {
    if (tag === '<w:tbl>') depth++
    if (tag === '</w:tbl>') depth--
    return tag === '<w:tbl>' || (tag === '</w:p>' && depth > 0) ? tag : `${tag}\n`
  })
}

describe.each(cases)('%s', name => {
  const kept = (file: string): string => join(gallery, name, file)

  it('says first which shapes it shows', () => {
    expect(readFileSync(kept('spec.yaml'), 'utf8')).toMatch(/^# Shows: /)
  })

  it('is read, printed and written as expected', async () => {
    const { findings, write, markup } = await readCase(name)
    if (findings === '') expect(existsSync(kept('messages.txt'))).toBe(false)
    else await expect(findings).toMatchFileSnapshot(kept('messages.txt'))
    if (markup === undefined) {
      expect(existsSync(kept('document.xml'))).toBe(false)
      return
    }
    await expect(brokenMarkup(markup)).toMatchFileSnapshot(kept('expected.html'))
    await expect(new TextDecoder().decode(await write('txt'))).toMatchFileSnapshot(kept('expected.txt'))
    const document = partsOf(await write('docx'))['word/document.xml']!
    await expect(brokenBody(document)).toMatchFileSnapshot(kept('document.xml'))
  })

  it.skipIf(!hasOpenXmlSdk)('has no error for the Open XML SDK', async () => {
    const { write, markup } = await readCase(name)
    if (markup === undefined) return
    const folder = mkdtempSync(join(tmpdir(), 'cchc-'))
    try {
      const file = join(folder, `${name}.docx`)
      writeFileSync(file, await write('docx'))
      expect(await openXmlErrors(file)).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
