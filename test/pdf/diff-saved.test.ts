import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { plans, planText, renderText } from '../helpers/render.ts'

const hasLibreOffice = spawnSync('soffice', ['--version']).error === undefined

describe.skipIf(!hasLibreOffice)('a document that LibreOffice has opened and saved', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-diff-'))
  const saved = join(folder, 'saved')

  beforeAll(async () => {
    for (const name of plans) writeFileSync(join(folder, `${name}.docx`), await renderText(planText(name)))
    mkdirSync(saved)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const files = plans.map(name => join(folder, `${name}.docx`))
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', saved, ...files])
  }, 240_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(plans)('%s: has no change against its spec', { timeout: 120_000 }, async name => {
    const io = memoryIo({
      'k.yaml': planText(name),
      'k.docx': readFileSync(join(saved, `${name}.docx`)),
    })
    const code = await main(['diff', 'k.yaml', 'k.docx', '--all', '--years'], io)
    expect([io.err, code]).toEqual(['', 0])
    expect(io.out).toContain('Không có thay đổi.')
  })
})
