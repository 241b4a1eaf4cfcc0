import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIfStale } from '../helpers/build-if-stale.ts'
import { partsOf } from '../helpers/render.ts'

let work: string
let files: string[]

function npm(cwd: string, ...args: string[]) {
  return spawnSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
}

beforeAll(async () => {
  await buildIfStale()
  work = mkdtempSync(join(tmpdir(), 'cchc-packed-'))
  const packed = npm('.', 'pack', '--json', '--ignore-scripts', '--pack-destination', work)
  const [{ filename, files: packedFiles }] = JSON.parse(packed.stdout) as [
    { filename: string; files: { path: string }[] },
  ]
  files = packedFiles.map(({ path }) => path)
  writeFileSync(join(work, 'package.json'), '{ "private": true }')
  const installed = npm(work, 'install', '--offline', '--no-audit', '--no-fund', join(work, filename))
  expect(installed.status, installed.stderr).toBe(0)
}, 120_000)

afterAll(() => rmSync(work, { recursive: true, force: true }))

describe('the packed program', () => {
  it('holds what it runs with, its plans, templates and documents, and nothing else', () => {
    const folders = new Set(files.map(file => (file.includes('/') ? file.split('/')[0] : file)))
    expect([...folders].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.vi.md',
      'bin',
      'data',
      'dist',
      'docs',
      'index.d.cts',
      'package.json',
      'plan.schema.json',
      'plans',
      'templates',
    ])
    expect(files.filter(file => /^plans\//.test(file)).every(file => file.endsWith('.yaml'))).toBe(true)
    expect(files.filter(file => /\.(?:ts|tgz|log|map)$/.test(file))).toEqual([])
  })

  it('knows nothing of the place where it was built', () => {
    const place = process.cwd()
    const written = [place, place.replaceAll('\\', '/'), JSON.stringify(place).slice(1, -1)]
    const forms = written.flatMap(words => [Buffer.from(words), Buffer.from(words, 'utf16le')])
    const packed = files.map(file => ({ file, bytes: readFileSync(join(work, 'node_modules/cchc', file)) }))
    expect(packed.some(({ file }) => file.endsWith('.cache'))).toBe(true)
    expect(
      packed.filter(({ bytes }) => forms.some(form => bytes.includes(form))).map(({ file }) => file),
    ).toEqual([])
  })

  it('installs no other package', () => {
    const lock = JSON.parse(readFileSync(join(work, 'package-lock.json'), 'utf8')) as { packages: object }
    expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/cchc'])
  })

  it('begins a plan, checks it and makes its document from an empty folder', () => {
    const run = (...args: string[]) => npm(work, 'exec', '--offline', '--', 'cchc', ...args)
    expect(run('init', 'k.yaml').status).toBe(0)
    expect(run('check', 'k.yaml').status).toBe(0)
    expect(run('render', 'k.yaml').status).toBe(0)
    expect(existsSync(join(work, 'k.docx'))).toBe(true)
    expect(partsOf(readFileSync(join(work, 'k.docx')))['word/document.xml']).toContain('QUYẾT ĐỊNH')
    expect(run('register', 'search', '30/2020/NĐ-CP').stdout).toContain('Nghị định 30/2020/NĐ-CP')
  })

  it('is a library too: the example of docs/api.md runs, and its types are right', () => {
    const example = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/api.md', 'utf8'))![1]!
    writeFileSync(join(work, 'example.mjs'), example)
    writeFileSync(join(work, 'ke-hoach-2026.yaml'), readFileSync('plans/cam-nhuong-2025.yaml'))
    const ran = spawnSync(process.execPath, ['example.mjs'], { cwd: work, encoding: 'utf8' })
    expect(ran.stderr).toBe('')
    expect(ran.status).toBe(0)
    expect(partsOf(readFileSync(join(work, 'ke-hoach-2026.docx')))['word/document.xml']).toContain(
      'QUYẾT ĐỊNH',
    )
    const required = spawnSync(process.execPath, ['-p', "Object.keys(require('cchc')).sort().join()"], {
      cwd: work,
      encoding: 'utf8',
    })
    expect(required.stdout.trim()).toBe(
      'checkDocument,compareDocuments,listTasks,nextPlan,readDocument,renderDocument',
    )
    writeFileSync(
      join(work, 'typed.mts'),
      "import { type Finding, checkDocument } from 'cchc'\nexport const found: Finding[] = checkDocument({ file: 'a', text: '' })\n",
    )
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--types', '', '--skipLibCheck', 'false']
    const typed = spawnSync(
      process.execPath,
      [join(process.cwd(), 'node_modules/typescript/bin/tsc'), ...flags, 'typed.mts'],
      { cwd: work, encoding: 'utf8' },
    )
    expect(typed.stdout).toBe('')
  })
})
