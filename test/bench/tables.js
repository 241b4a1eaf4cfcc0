import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { kindsOfTables } from './tables/kinds.js'
import { measureTable } from './tables/measure-table.js'
import { tablesOf } from './tables/read-docx.js'

/**
 * Measures the tables of documents as their .docx says: lines, pages, pieces cut inside, short phrases on more than one line, cuts in headers.
 *   npm run bench:tables             prints what was before → what is
 *   npm run bench:tables -- --before keeps what is as what was before
 *   npm run bench:tables -- --write  writes the table to docs/benchmarks.md
 * PROGRAM is another bin/cchc.js to measure. Pages of a whole document are LibreOffice's, where it is installed.
 */
const program = resolve(process.env.PROGRAM ?? 'bin/cchc.js')
const kept = 'test/bench/tables/before.json'
const folder = mkdtempSync(join(tmpdir(), 'cchc-tables-'))

function documents() {
  const data = 'test/bench/tables/data'
  const named = place =>
    readdirSync(place)
      .filter(name => name.endsWith('.yaml'))
      .sort()
      .map(name => join(place, name))
  const made = kindsOfTables.map(({ name, text }) => {
    const file = join(folder, `${name}.yaml`)
    writeFileSync(file, text)
    return file
  })
  return [...named('plans'), ...named(data), ...made]
}

const nameOf = file => file.split(/[\\/]/).at(-1).replace('.yaml', '')

function render(file) {
  const target = join(folder, `${nameOf(file)}.docx`)
  const { status, stderr } = spawnSync(process.execPath, [program, 'render', file, '-o', target, '--force'], {
    encoding: 'utf8',
  })
  if (!existsSync(target)) throw new Error(`${file} gave ${status}: ${stderr}`)
  return target
}

/** Pages of documents by LibreOffice; none where it is not installed. */
function printedPages(files) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const { error } = spawnSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...files,
  ])
  if (error !== undefined) return undefined
  return files.map(file => {
    const { stdout } = spawnSync('pdfinfo', [file.replace('.docx', '.pdf')], { encoding: 'utf8' })
    return Number(/Pages:\s+(\d+)/.exec(stdout)?.[1])
  })
}

function measure() {
  const files = documents()
  const targets = files.map(render)
  const printed = printedPages(targets)
  const tables = []
  const pages = {}
  files.forEach((file, index) => {
    const name = nameOf(file)
    if (printed !== undefined) pages[name] = printed[index]
    tablesOf(targets[index]).forEach((table, at) => {
      tables.push({ name: `${name} ${at + 1}`, ...measureTable(table) })
    })
  })
  return { tables, pages }
}

const keys = ['lines', 'pages', 'cut', 'split', 'headerCuts']
const number = (key, value) =>
  value === undefined ? '?' : key === 'pages' ? value.toFixed(1) : String(value)
const change = (key, before, now) => {
  const [a, b] = [number(key, before), number(key, now)]
  return a === b ? b : `${a} → ${b}`
}

function report(before, now) {
  const old = new Map(before.tables.map(table => [table.name, table]))
  const rows = now.tables.map(
    table =>
      `| ${table.name} | ${keys.map(key => change(key, old.get(table.name)?.[key], table[key])).join(' | ')} |`,
  )
  const sum = (list, key) => list.reduce((total, table) => total + table[key], 0)
  const all = keys.map(key => change(key, sum(before.tables, key), sum(now.tables, key)))
  const names = Object.keys(now.pages)
  const printed = names.map(name => `${name} ${change('', before.pages[name], now.pages[name])}`)
  return [
    '| Table | lines | pages | cut pieces | split phrases | header cuts |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    `| all ${now.tables.length} | ${all.join(' | ')} |`,
    '',
    ...(names.length === 0
      ? []
      : [`Pages of the documents as LibreOffice prints them: ${printed.join(', ')}.`]),
  ].join('\n')
}

try {
  const now = measure()
  if (process.argv.includes('--before')) writeFileSync(kept, `${JSON.stringify(now, undefined, 1)}\n`)
  const page = report(JSON.parse(readFileSync(kept, 'utf8')), now)
  console.log(page)
  if (process.argv.includes('--write')) {
    const about =
      '## Tables\n\nMade by `npm run bench:tables -- --write`: tables of the plans, of `test/bench/tables/data` and of ten kinds that are made, before → after.\n' +
      'A cut piece is a line end inside a word or a number, a split phrase a paragraph of up to four syllables on more than one line.'
    const [others] = readFileSync('docs/benchmarks.md', 'utf8').split('\n## Tables\n')
    writeFileSync('docs/benchmarks.md', `${others.trimEnd()}\n\n${about}\n\n${page}\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
