import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { median } from './median.js'
import { contentOf } from './peers/content.js'
import { makeTemplate } from './peers/make-template.js'

const program = resolve('bin/cchc.js')
const plan = 'plans/cam-nhuong-2025.yaml'
const period = 'plans/bac-ai-2021-2025.yaml'

/** The files that the peers make a document of: the words of the plan as `cchc` prints them, and a template. */
export async function writeContent(folder) {
  const at = name => join(folder, name)
  spawnSync(process.execPath, [program, 'init', at('moi.yaml')], { stdio: 'ignore' })
  spawnSync(process.execPath, [program, 'render', plan, '--format', 'txt', '-o', at('content.txt')])
  const content = contentOf(readFileSync(at('content.txt'), 'utf8'))
  writeFileSync(at('content.json'), JSON.stringify(content))
  writeFileSync(at('template.docx'), await makeTemplate(content.columns))
  const rows = content.rows.map(row => `| ${row.join(' | ')} |`)
  const header = `| ${'x | '.repeat(content.columns)}\n|${'---|'.repeat(content.columns)}`
  writeFileSync(at('content.md'), `${content.paragraphs.join('\n\n')}\n\n${header}\n${rows.join('\n')}\n`)
}

/** What runs, by the key of its figure, and what it may end with. */
function cases(folder) {
  const at = name => join(folder, name)
  const node = (...args) => [process.execPath, ...args]
  const out = at('out.docx')
  return [
    { key: 'bare', name: 'bare `node -e 0`', command: node('-e', '0') },
    { key: 'help', name: '`cchc --help`', command: node(program, '--help') },
    { key: 'checkNew', name: '`cchc check` of a new plan', command: node(program, 'check', at('moi.yaml')) },
    { key: 'check', name: `\`cchc check ${plan}\``, command: node(program, 'check', plan), exits: [0, 1] },
    { key: 'render', name: `\`cchc render ${plan}\``, command: node(program, 'render', plan, '-o', out) },
    { key: 'period', name: `\`cchc render ${period}\``, command: node(program, 'render', period, '-o', out) },
    {
      key: 'pandoc',
      name: 'pandoc, the same words from Markdown',
      command: ['pandoc', at('content.md'), '-o', out],
    },
    {
      key: 'docxtemplater',
      name: 'docxtemplater, the same words',
      command: node('test/bench/peers/docxtemplater.js', at('content.json'), out, at('template.docx')),
    },
    {
      key: 'docx',
      name: '`docx` library, the same words',
      command: node('test/bench/peers/docx-library.js', at('content.json'), out),
    },
  ].filter(({ key }) => key !== 'pandoc' || spawnSync('pandoc', ['--version']).status === 0)
}

/**
 * Whole processes, cold, beside a bare Node and beside peers that make a document of the same words; in turn, so that a busy machine slows
 * all of them alike.
 * @returns the name and the median time of each in ms, by its key.
 */
export function measureCold(folder, rounds) {
  const all = cases(folder)
  const time = ({ command: [command, ...args], exits = [0] }) => {
    rmSync(join(folder, 'out.docx'), { force: true })
    const start = performance.now()
    const { status } = spawnSync(command, args, { stdio: 'ignore' })
    if (!exits.includes(status)) throw new Error(`${command} ${args.join(' ')} gave ${status}`)
    return performance.now() - start
  }
  for (const one of all) time(one)
  const times = all.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, one] of all.entries()) times[index].push(time(one))
  return Object.fromEntries(all.map(({ key, name }, index) => [key, { name, ms: median(times[index]) }]))
}
