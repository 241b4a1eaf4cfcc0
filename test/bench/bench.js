import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { measureBatch } from './batch.js'
import { contentOf } from './peers/content.js'
import { makeTemplate } from './peers/make-template.js'
import { measurePreview } from './preview.js'
import { measureRows } from './rows.js'

/**
 * Measures whole processes beside a bare `node -e 0` and beside peers that make a document of the same words, interleaved, so that a busy
 * machine slows all of them alike.
 *   npm run bench            prints the tables
 *   npm run bench -- --write writes them to docs/benchmarks.md
 * ROUNDS sets how often each command runs (default 25), ROWS how many documents a batch has (default 3321).
 */
const rounds = Number(process.env.ROUNDS ?? 25)
const program = resolve('bin/cchc.js')
const plan = 'plans/cam-nhuong-2025.yaml'
const folder = mkdtempSync(join(tmpdir(), 'cchc-bench-'))
const at = name => join(folder, name)
const target = at('out.docx')
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0

const node = (...args) => [process.execPath, ...args]

/** What runs, what it may end with, and what it costs at most: times bare node, or times `render`. */
const cases = [
  { name: 'bare `node -e 0`', command: node('-e', '0') },
  { name: '`cchc --help`', command: node(program, '--help'), atMost: 1.3 },
  { name: '`cchc check` of a new plan', command: node(program, 'check', at('moi.yaml')), atMost: 2 },
  { name: `\`cchc check ${plan}\``, command: node(program, 'check', plan), exits: [0, 1] },
  { name: `\`cchc render ${plan}\``, command: node(program, 'render', plan, '-o', target), atMost: 3 },
  {
    name: '`cchc render plans/bac-ai-2021-2025.yaml`',
    command: node(program, 'render', 'plans/bac-ai-2021-2025.yaml', '-o', target),
  },
  ...(hasPandoc
    ? [{ name: 'pandoc, the same words from Markdown', command: ['pandoc', at('content.md'), '-o', target] }]
    : []),
  {
    name: 'docxtemplater, the same words',
    command: node('test/bench/peers/docxtemplater.js', at('content.json'), target, at('template.docx')),
  },
  {
    name: '`docx` library, the same words',
    command: node('test/bench/peers/docx-library.js', at('content.json'), target),
  },
]

function time({ command: [program, ...args], exits = [0] }) {
  rmSync(target, { force: true })
  const start = performance.now()
  const { status } = spawnSync(program, args, { stdio: 'ignore' })
  if (!exits.includes(status)) throw new Error(`${program} ${args.join(' ')} gave ${status}`)
  return performance.now() - start
}

const median = values => [...values].sort((a, b) => a - b)[values.length >> 1]

async function prepare() {
  spawnSync(process.execPath, [program, 'init', at('moi.yaml')])
  spawnSync(process.execPath, [program, 'render', plan, '--format', 'txt', '-o', at('content.txt')])
  const content = contentOf(readFileSync(at('content.txt'), 'utf8'))
  writeFileSync(at('content.json'), JSON.stringify(content))
  writeFileSync(at('template.docx'), await makeTemplate(content.columns))
  const rows = content.rows.map(row => `| ${row.join(' | ')} |`)
  const header = `| ${'x | '.repeat(content.columns)}\n|${'---|'.repeat(content.columns)}`
  writeFileSync(at('content.md'), `${content.paragraphs.join('\n\n')}\n\n${header}\n${rows.join('\n')}\n`)
}

try {
  await prepare()
  for (const one of cases) time(one)
  const times = cases.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, one] of cases.entries()) times[index].push(time(one))
  const bare = median(times[0])
  const table = [
    '| Whole process, cold | median ms | times bare node | at most |',
    '| --- | ---: | ---: | ---: |',
    ...cases.map(({ name, atMost }, index) => {
      const middle = median(times[index])
      return `| ${name} | ${middle.toFixed(0)} | ${(middle / bare).toFixed(2)} | ${atMost?.toFixed(1) ?? ''} |`
    }),
  ].join('\n')
  const about = `Node ${process.version}, ${cpus().length} CPUs, ${process.platform} ${process.arch}; ${rounds} interleaved rounds, median of each.`
  const peer = measurePeer()
  const { markdown: batch } = await measureBatch(Number(process.env.ROWS ?? 3321))
  const rows = measureRows(folder)
  const preview = await measurePreview(folder)
  const page = `${about}\n\n${table}\n\n${peer}\n\n${batch}\n\n${rows}\n\n${preview}`
  console.log(page)
  if (process.argv.includes('--write')) {
    const notes = readFileSync('docs/benchmarks.md', 'utf8').split('\n## What is not reached')[1]
    writeFileSync(
      'docs/benchmarks.md',
      `# Benchmarks\n\nMade by \`npm run bench -- --write\`; what stands below “What is not reached” is written by hand.\n\n${page}\n${notes === undefined ? '' : `\n## What is not reached${notes}`}`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** What a document costs docxtemplater in one process, when it is warm. */
function measurePeer() {
  const run = times => {
    const start = performance.now()
    spawnSync(process.execPath, [
      'test/bench/peers/docxtemplater.js',
      at('content.json'),
      target,
      at('template.docx'),
      String(times),
    ])
    return performance.now() - start
  }
  const [few, many] = [run(10), run(110)]
  return `docxtemplater on the words of that plan, warm, one core: ${((many - few) / 100).toFixed(1)} ms a document.`
}
