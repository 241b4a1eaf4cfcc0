import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import {
  cheapExpressions,
  compiledTemplates,
  options,
  separateData,
  separateIssues,
  separateSkeletons,
  wordLists,
} from '../../scripts/bundling.js'

/**
 * Where the time of a cold render goes: the program as one readable file, run under V8's profiler; each sample belongs to the file that the
 * function was written in.   node test/bench/profile.js [SPEC]
 */
const spec = process.argv[2] ?? 'plans/cam-nhuong-2025.yaml'
const runs = 7
const folder = mkdtempSync(join(tmpdir(), 'cchc-profile-'))
const bundle = join(folder, 'render.cjs')

/** The stages by where their code is; the first that fits. */
const stages = [
  ['YAML: the library', /node_modules\/yaml\//],
  ['YAML: places, slips', /^src\/yaml\//],
  ['validation', /node_modules\/zod\/|schema|validate|^src\/spec\/shape\//],
  ['plan: texts, labels, tables', /^src\/(?:plan|data)\//],
  ['reminder of open marks', /^src\/(?:roll|checks)\//],
  ['Vietnamese: labels, dates, breaks', /^src\/language\//],
  ['view and templates', /^templates\/|handlebars|src\/markup\/(?:view|.*-view|templates|call|scope)/],
  ['HTML parse, blocks', /htmlparser2|entities|domelementtype|^src\/markup\//],
  ['layout: measures, columns', /^src\/layout\//],
  ['docx: XML', /^src\/writers\//],
  ['command line, files', /^src\/(?:cli|batch|pipeline|version|diagnostics)|commander/],
]

const native = new Map([
  ['(garbage collector)', 'garbage collection'],
  ['(program)', 'V8 itself'],
  ['(idle)', ''],
])

try {
  await build({
    ...options,
    minify: false,
    entryPoints: ['src/cli/commands/render.ts'],
    outfile: bundle,
    plugins: [
      compiledTemplates,
      separateSkeletons,
      separateData,
      separateIssues,
      wordLists,
      cheapExpressions,
    ],
  })
  writeFileSync(
    join(folder, 'run.cjs'),
    `const { render } = require('./render.cjs')\nconst fs = require('node:fs')\nconst io = { read: f => fs.readFileSync(f), exists: () => false, isDevice: () => false, isFolder: () => false, list: () => [], realPath: f => f, write: (f, d) => fs.writeFileSync(f, d), stderr() {}, stdout() {}, colour: false, env: {} }\nrender([${JSON.stringify(resolve(spec))}], { format: 'docx', report: 'text', output: ${JSON.stringify(join(folder, 'out.docx'))} }, io)\n`,
  )
  const files = filesOfLines(readFileSync(bundle, 'utf8'))
  const sums = new Map()
  for (let run = 0; run < runs; run++) {
    spawnSync(process.execPath, [
      '--cpu-prof',
      '--cpu-prof-interval',
      '100',
      '--cpu-prof-dir',
      folder,
      join(folder, 'run.cjs'),
    ])
    const name = readdirSync(folder).find(name => name.endsWith('.cpuprofile'))
    for (const [stage, ms] of read(join(folder, name), files))
      sums.set(stage, (sums.get(stage) ?? 0) + ms / runs)
    rmSync(join(folder, name))
  }
  const all = [...sums.values()].reduce((sum, ms) => sum + ms, 0)
  const rows = [...sums]
    .sort((a, b) => b[1] - a[1])
    .map(([stage, ms]) => `| ${stage} | ${ms.toFixed(1)} | ${((100 * ms) / all).toFixed(0)} |`)
  console.log(`| Stage | ms | % |\n| --- | ---: | ---: |\n${rows.join('\n')}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** esbuild writes the name of each file above its code. */
function filesOfLines(code) {
  let file = ''
  return code.split('\n').map(line => {
    const name = /^\s*\/\/ ((?:src|templates|node_modules)\/\S+)$/.exec(line)?.[1]
    if (name !== undefined) file = name
    return file
  })
}

function read(file, files) {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8'))
  const byId = new Map(nodes.map(node => [node.id, node]))
  const sums = new Map()
  samples.forEach((id, index) => {
    const stage = stageOf(byId.get(id).callFrame, files)
    if (stage !== '') sums.set(stage, (sums.get(stage) ?? 0) + timeDeltas[index] / 1000)
  })
  return sums
}

function stageOf({ functionName, url, lineNumber }, files) {
  if (native.has(functionName)) return native.get(functionName)
  if (url.endsWith('render.cjs')) {
    const file = files[lineNumber] ?? ''
    return stages.find(([, pattern]) => pattern.test(file))?.[0] ?? 'load: tables, modules'
  }
  return url.includes('zlib') ? 'ZIP' : 'Node: start, modules, files'
}
