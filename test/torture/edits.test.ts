import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { faultsOf, takeBack } from '../edits/taken-back.ts'
import { EditedDocx } from '../helpers/edited-docx.ts'
import { editAtRandom } from '../helpers/random-edits.ts'
import { renderText } from '../helpers/render.ts'
import { randomNumbers, times } from './how-often.ts'

const specs = [
  ...readdirSync('plans').flatMap(name => (name.endsWith('.yaml') ? [join('plans', name)] : [])),
  ...readdirSync('test/golden').map(name => join('test/golden', name, 'spec.yaml')),
].filter(file => existsSync(file))

const hasLibreOffice = spawnSync('soffice', ['--version']).error === undefined

interface Edited {
  spec: string
  original: Uint8Array
  bytes: Uint8Array
  done: string
}

/** Edited documents; one edit each, or a few. */
async function* editedDocuments(count: number, seed: number): AsyncGenerator<Edited> {
  const random = randomNumbers(seed)
  const below = (number: number): number => Math.floor(random() * number)
  const rendered = new Map<string, Uint8Array | undefined>()
  for (let made = 0; made < count; ) {
    const file = specs[below(specs.length)]!
    const spec = readFileSync(file, 'utf8')
    if (!rendered.has(file)) rendered.set(file, await renderText(spec).catch(() => undefined))
    const original = rendered.get(file)
    if (original === undefined) continue
    const docx = new EditedDocx(original)
    const edits = Array.from({ length: 1 + below(3) }, () => ({
      what: below(1000),
      where: below(100_000),
      at: below(100_000),
    }))
    const done = edits.map(edit => editAtRandom(docx, edit) ?? '–').join(', ')
    made++
    yield { spec, original, bytes: docx.bytes(), done: `${file}: ${done} ${JSON.stringify(edits)}` }
  }
}

describe('random edits of documents', () => {
  it('saved by a writer of our own are taken back, or told: nothing is lost, nothing invented', async () => {
    const faults: string[] = []
    for await (const { spec, original, bytes, done } of editedDocuments(times(3, 1000), 11)) {
      const found = await faultsOf(original, bytes, await takeBack(bytes, spec))
      if (found.length > 0) faults.push(`${done}: ${found.join('; ')}`)
    }
    expect(faults).toEqual([])
  })

  it.skipIf(!hasLibreOffice)('saved by LibreOffice as well', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-edits-'))
    const saved = join(folder, 'saved')
    mkdirSync(saved)
    const all: Edited[] = []
    for await (const one of editedDocuments(times(3, 100), 12)) {
      writeFileSync(join(folder, `${all.length}.docx`), one.bytes)
      all.push(one)
    }
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const files = all.map((_, index) => join(folder, `${index}.docx`))
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', saved, ...files])
    const faults: string[] = []
    for (const [index, { spec, original, done }] of all.entries()) {
      const bytes = readFileSync(join(saved, `${index}.docx`))
      const found = await faultsOf(original, bytes, await takeBack(bytes, spec))
      if (found.length > 0) faults.push(`${done}: ${found.join('; ')}`)
    }
    rmSync(folder, { recursive: true, force: true })
    expect(faults).toEqual([])
  })
})
