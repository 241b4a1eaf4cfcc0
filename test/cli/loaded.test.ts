import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIfStale } from '../helpers/build-if-stale.ts'
import { loadedBy } from '../helpers/loaded-by.ts'
import { smallPlan } from '../helpers/small-plan.ts'

const folder = mkdtempSync(join(tmpdir(), 'cchc-loaded-'))

beforeAll(async () => {
  await buildIfStale()
  writeFileSync(join(folder, 'k.yaml'), smallPlan())
  writeFileSync(join(folder, 'sai.yaml'), smallPlan({ plan: '  trichyeu: A' }))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bundlesOf = (...args: string[]): string[] => loadedBy(args, folder).bundles

describe('what tells what is wrong with a value', () => {
  it.each([
    [
      ['render', 'k.yaml'],
      ['cchc', 'render'],
    ],
    [
      ['render', 'k.yaml', '--format', 'html'],
      ['cchc', 'render'],
    ],
    [
      ['check', 'k.yaml'],
      ['cchc', 'check'],
    ],
    [
      ['tasks', 'k.yaml'],
      ['cchc', 'tasks'],
    ],
    [
      ['next', 'k.yaml', '-o', 'sau.yaml'],
      ['cchc', 'year'],
    ],
    [
      ['diff', 'k.yaml', 'sau.yaml'],
      ['cchc', 'year'],
    ],
    [
      ['init', 'moi.yaml'],
      ['cchc', 'init'],
    ],
  ])('is not loaded by what has nothing wrong: %s', (args, bundles) => {
    expect(bundlesOf(...args)).toEqual(bundles)
  })

  it.each([[['render', 'sai.yaml']], [['check', 'sai.yaml']], [['schema']]])('is loaded by %s', args => {
    expect(bundlesOf(...args)).toContain('issues')
  })

  it('is the only file of the program that holds zod', () => {
    expect(holding('ZodType')).toEqual(['issues.cjs'])
  })
})

/** The files of the program with a text in them. */
const holding = (text: string): string[] =>
  readdirSync('dist').filter(
    name => name.endsWith('.cjs') && readFileSync(join('dist', name), 'latin1').includes(text),
  )

/** Modules that every command needs: to run a bundle; V8's settings, with what that module loads. */
const always = ['stream', 'stream/promises', 'string_decoder', 'v8', 'vm']

describe('a command loads of Node no more than it uses', () => {
  it.each([
    [['help', 'render'], []],
    [
      ['render', 'k.yaml'],
      ['crypto', 'zlib'],
    ],
    [['render', 'k.yaml', '--format', 'txt'], ['crypto']],
    [['check', 'k.yaml'], []],
    [['tasks', 'k.yaml'], []],
    [['init', 'nua.yaml'], []],
    [['explain'], []],
  ])('%s', (args, modules) => {
    const { modules: loaded } = loadedBy(args, folder)
    expect(loaded.filter(name => !always.includes(name)).sort()).toEqual(modules)
    // What only prints sets nothing.
    if (args[0] === 'help') expect(loaded).not.toContain('v8')
  })

  // On Windows a pipe is written by Node's streams.
  it.skipIf(process.platform === 'win32').each([[['--help']], [['--version']], [['render', '--help']]])(
    '%s loads nothing at all: the build has made the text',
    args => {
      expect(loadedBy(args, folder)).toEqual({ bundles: [], modules: [] })
    },
  )

  it('and threads where there is work for them', () => {
    const names = Array.from({ length: 3 }, (_, index) => `v${index}.yaml`)
    for (const name of names) writeFileSync(join(folder, name), smallPlan())
    expect(loadedBy(['render', ...names, '--jobs', '2'], folder).modules).toContain('worker_threads')
  })
})

describe('a bundle holds what its commands usually need', () => {
  /** KB of code that a bundle may have: what is far above has got something that is loaded late, or should be. */
  const most: Record<string, number> = {
    cchc: 120,
    render: 850,
    check: 1300,
    init: 50,
    tasks: 350,
    year: 900,
    word: 1300,
    import: 1000,
    takeEdits: 1000,
    register: 350,
    redline: 850,
    desk: 400,
    preview: 1500,
    issues: 150,
    yaml: 250,
    sheet: 150,
    officeTemplates: 300,
  }
  it.each(Object.entries(most))('%s has no more than %d KB', (name, kb) => {
    expect(statSync(`dist/${name}.cjs`).size).toBeLessThan(kb * 1000)
  })

  it('what reads a PDF is loaded for one', () => {
    expect(holding('Invalid PDF structure')).toEqual(['print.cjs'])
  })
})

describe('what reads the templates of an office', () => {
  it('is loaded by a render with templates alone, and makes what the built-in way makes', () => {
    expect(bundlesOf('render', 'k.yaml', '--format', 'txt', '--force')).toEqual(['cchc', 'render'])
    loadedBy(['templates', '--copy', 'mau'], folder)
    const own = readFileSync(join(folder, 'mau/chu-ky.hbs'), 'utf8')
    writeFileSync(
      join(folder, 'mau/chu-ky.hbs'),
      own.replace('{{#each quyen_han}}', '{{!-- mẫu riêng --}}$&'),
    )
    const args = ['render', 'k.yaml', '--templates', 'mau', '--format', 'txt', '-o', 'mau.txt']
    expect(bundlesOf(...args)).toEqual(['cchc', 'render', 'officeTemplates'])
    expect(readFileSync(join(folder, 'mau.txt'), 'utf8')).toBe(readFileSync(join(folder, 'k.txt'), 'utf8'))
  })

  it('is the only file of the program that holds Handlebars and a reader of markup', () => {
    expect(holding('knownHelpersOnly')).toEqual(['officeTemplates.cjs'])
    expect(holding('onopentag')).toEqual(['officeTemplates.cjs'])
  })
})
