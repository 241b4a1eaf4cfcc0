import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureBatch } from './batch.js'
import { measureCold, writeContent } from './cold.js'
import { figuresPage, goalsTable } from './page.js'
import { measurePreview } from './preview.js'
import { measureRows } from './rows.js'

/**
 * Measures the program on the Node that runs this, which builds it first: beside a bare `node -e 0`, beside peers that make a document of the
 * same words, and beside an older state of the program.
 *   npm run bench            prints the goals and the tables
 *   npm run bench -- --write keeps the figures of this Node and writes docs/benchmarks.md from those of all
 * ROUNDS sets how often each command runs (25), ROWS how many documents a large batch has (3321), BEFORE is the folder of an older state,
 * built by the same Node (its columns stay empty without it).
 */
const kept = 'test/bench/figures'
const rounds = Number(process.env.ROUNDS ?? 25)
const folder = mkdtempSync(join(tmpdir(), 'cchc-bench-'))

try {
  if (spawnSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit' }).status !== 0)
    throw new Error('the program does not build')
  await writeContent(folder)
  const figures = {
    node: process.version,
    machine: `${cpus().length} CPUs, ${process.platform} ${process.arch}`,
    rounds,
    cold: measureCold(folder, rounds),
    batch: await measureBatch(Number(process.env.ROWS ?? 3321)),
    rows: measureRows(folder, process.env.BEFORE),
    preview: await measurePreview(folder),
  }
  console.log(`${goalsTable([figures])}\n\n${figuresPage(figures)}`)
  if (process.argv.includes('--write')) write(figures)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Keeps the figures of one Node by its major version, and writes the page from those of all; what stands below them is written by hand. */
function write(figures) {
  mkdirSync(kept, { recursive: true })
  const major = /^v(\d+)/.exec(figures.node)[1]
  writeFileSync(join(kept, `node-${major}.json`), `${JSON.stringify(figures, null, 2)}\n`)
  const all = readdirSync(kept)
    .sort()
    .map(name => JSON.parse(readFileSync(join(kept, name), 'utf8')))
  const page = 'docs/benchmarks.md'
  const [, notes = ''] = readFileSync(page, 'utf8').split(/^(?=## What is not reached)/m)
  writeFileSync(
    page,
    `# Benchmarks\n\nMade by \`npm run bench -- --write\`, once by each Node; what stands from “What is not reached” on is written by hand.\n\n${goalsTable(all)}\n\nA figure in bold is not reached.\n\n${all.map(figuresPage).join('\n\n')}\n\n${notes}`,
  )
}
