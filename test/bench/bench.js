import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { measureBatch } from './batch.js'

/**
 * Measures whole processes beside a bare `node -e 0`, interleaved, so that a busy machine slows all of them alike.
 *   npm run bench            prints the table
 *   npm run bench -- --write writes it to docs/benchmarks.md
 * ROUNDS sets how often each command runs (default 25), ROWS how many documents a batch has (default 3321).
 */
const rounds = Number(process.env.ROUNDS ?? 25)
const program = resolve('bin/cchc.js')
const folder = mkdtempSync(join(tmpdir(), 'cchc-bench-'))
const target = join(folder, 'out.docx')

const cases = [
  { name: 'bare `node -e 0`', args: ['-e', '0'] },
  { name: '`cchc --help`', args: [program, '--help'] },
  { name: '`cchc check` of a new plan', args: [program, 'check', join(folder, 'moi.yaml')] },
  { name: '`cchc check plans/cam-nhuong-2025.yaml`', args: [program, 'check', 'plans/cam-nhuong-2025.yaml'] },
  {
    name: '`cchc render plans/cam-nhuong-2025.yaml`',
    args: [program, 'render', 'plans/cam-nhuong-2025.yaml', '-o', target],
  },
  {
    name: '`cchc render plans/bac-ai-2021-2025.yaml`',
    args: [program, 'render', 'plans/bac-ai-2021-2025.yaml', '-o', target],
  },
]

function time(args) {
  rmSync(target, { force: true })
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  if (status !== 0) throw new Error(`${args.join(' ')} gave ${status}`)
  return performance.now() - start
}

const median = values => [...values].sort((a, b) => a - b)[values.length >> 1]

try {
  spawnSync(process.execPath, [program, 'init', join(folder, 'moi.yaml')])
  for (const { args } of cases) time(args)
  const times = cases.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, { args }] of cases.entries()) times[index].push(time(args))
  const bare = median(times[0])
  const table = [
    '| Whole process, cold | median ms | times bare node |',
    '| --- | ---: | ---: |',
    ...cases.map(
      ({ name }, index) =>
        `| ${name} | ${median(times[index]).toFixed(0)} | ${(median(times[index]) / bare).toFixed(2)} |`,
    ),
  ].join('\n')
  const about = `Node ${process.version}, ${cpus().length} CPUs, ${process.platform} ${process.arch}; ${rounds} interleaved rounds, median of each.`
  const batch = measureBatch(Number(process.env.ROWS ?? 3321))
  console.log(`${about}\n\n${table}\n\n${batch}`)
  if (process.argv.includes('--write'))
    writeFileSync(
      'docs/benchmarks.md',
      `# Benchmarks\n\nMade by \`npm run bench -- --write\`.\n\n${about}\n\n${table}\n\n${batch}\n`,
    )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
