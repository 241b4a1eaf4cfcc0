import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIfStale } from '../helpers/build-if-stale.ts'
import { smallPlan } from '../helpers/small-plan.ts'

const folder = mkdtempSync(join(tmpdir(), 'cchc-loaded-'))

beforeAll(async () => {
  await buildIfStale()
  const look = `
    const { loaded } = require(${JSON.stringify(resolve('bin/load.js'))})
    process.on('exit', () => require('node:fs').writeFileSync(process.env.LOADED, [...loaded.keys()].join(' ')))`
  writeFileSync(join(folder, 'look.cjs'), look)
  writeFileSync(join(folder, 'k.yaml'), smallPlan())
  writeFileSync(join(folder, 'sai.yaml'), smallPlan({ plan: '  trichyeu: A' }))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The bundles that a command has loaded when it ends, by their names. */
function loadedBy(...args: string[]): string[] {
  const list = join(folder, 'loaded.txt')
  spawnSync(process.execPath, ['--require', join(folder, 'look.cjs'), resolve('bin/cchc.js'), ...args], {
    cwd: folder,
    env: { ...process.env, LOADED: list },
    encoding: 'utf8',
  })
  return readFileSync(list, 'utf8').split(' ')
}

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
    expect(loadedBy(...args)).toEqual(bundles)
  })

  it.each([[['render', 'sai.yaml']], [['check', 'sai.yaml']], [['schema']]])('is loaded by %s', args => {
    expect(loadedBy(...args)).toContain('issues')
  })

  it('is the only file of the program that holds zod', () => {
    const holding = readdirSync('dist').filter(
      name => name.endsWith('.cjs') && readFileSync(join('dist', name), 'latin1').includes('ZodType'),
    )
    expect(holding).toEqual(['issues.cjs'])
  })
})

describe('what reads the templates of an office', () => {
  const holding = (words: string): string[] =>
    readdirSync('dist').filter(
      name => name.endsWith('.cjs') && readFileSync(join('dist', name), 'latin1').includes(words),
    )

  it('is loaded by a render with templates alone, and makes what the built-in way makes', () => {
    expect(loadedBy('render', 'k.yaml', '--format', 'txt')).toEqual(['cchc', 'render'])
    loadedBy('templates', '--copy', 'mau')
    const own = readFileSync(join(folder, 'mau/chu-ky.hbs'), 'utf8')
    writeFileSync(
      join(folder, 'mau/chu-ky.hbs'),
      own.replace('{{#each quyen_han}}', '{{!-- mẫu riêng --}}$&'),
    )
    const args = ['render', 'k.yaml', '--templates', 'mau', '--format', 'txt', '-o', 'mau.txt']
    expect(loadedBy(...args)).toEqual(['cchc', 'render', 'officeTemplates'])
    expect(readFileSync(join(folder, 'mau.txt'), 'utf8')).toBe(readFileSync(join(folder, 'k.txt'), 'utf8'))
  })

  it('is the only file of the program that holds Handlebars and a reader of markup', () => {
    expect(holding('knownHelpersOnly')).toEqual(['officeTemplates.cjs'])
    expect(holding('onopentag')).toEqual(['officeTemplates.cjs'])
  })
})
