import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve, sep } from 'node:path'

/**
 * Where the time of a cold command goes: the program as it is, built readable, runs under V8's profiler; each sample belongs to the file that
 * the function was written in, and a file to its stage.
 *   node test/bench/profile.js [COMMAND ARGUMENT…]   (a render of the largest plan unless it is said)
 * FILES=1 tells files instead of stages. The profiler makes everything about half as slow again, so the shares count.
 */
const runs = 7
const root = resolve('.')
const folder = mkdtempSync(join(tmpdir(), 'cchc-profile-'))
const copy = join(folder, 'cchc')
const profiles = join(folder, 'profiles')
const given = process.argv.slice(2)
const command =
  given.length > 0
    ? given
    : ['render', 'plans/cam-nhuong-2025.yaml', '-o', join(folder, 'out.docx'), '--force']

/** The stages by where their code is; the first that fits. */
const stages = [
  ['YAML', /^(?:node_modules\/yaml\/|src\/yaml\/)/],
  ['validation', /^(?:node_modules\/zod\/|src\/spec\/)/],
  ['plan: texts, labels, tables', /^src\/(?:plan|data|text)\//],
  ['checks: rules, citations', /^src\/(?:checks|citations|reading)\//],
  ['Vietnamese: labels, dates, breaks', /^src\/language\//],
  ['view, templates, blocks', /^(?:templates\/|src\/markup\/)/],
  ['HTML and templates: the libraries', /^node_modules\/(?:htmlparser2|entities|dom|handlebars)/],
  ['layout: measures, columns', /^src\/(?:layout|document)\//],
  ['docx: XML', /^src\/writers\//],
  [
    'command line, files',
    /^(?:src\/(?:cli|batch|session|pipeline|version|diagnostics)|node_modules\/commander)/,
  ],
]

/** The file of each line, for each bundle that was met. */
const filesOf = new Map()

const native = new Map([
  ['(garbage collector)', 'garbage collection'],
  ['(program)', 'V8 itself'],
  ['(idle)', ''],
])

try {
  buildReadable()
  const sums = new Map()
  for (let run = 0; run < runs; run++) {
    const flags = ['--cpu-prof', '--cpu-prof-interval', '100', '--cpu-prof-dir', profiles]
    spawnSync(process.execPath, [...flags, join(copy, 'bin/cchc.js'), ...command], { stdio: 'ignore' })
  }
  for (const name of readdirSync(profiles)) addTo(sums, join(profiles, name))
  const all = [...sums.values()].reduce((sum, ms) => sum + ms, 0)
  const rows = [...sums]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 60)
    .map(([stage, ms]) => `| ${stage} | ${ms.toFixed(1)} | ${((100 * ms) / all).toFixed(0)} |`)
  console.log(`| Stage | ms | % |\n| --- | ---: | ---: |\n${rows.join('\n')}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** A build writes into its own folder, so the project is copied. */
function buildReadable() {
  const left = ['node_modules', 'dist', '.git'].map(name => `${root}${sep}${name}`)
  cpSync(root, copy, { recursive: true, filter: file => !left.includes(file) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  mkdirSync(profiles)
  const env = { ...process.env, CCHC_READABLE: '1' }
  const { status } = spawnSync(process.execPath, [join(copy, 'scripts/build.js')], { env, stdio: 'inherit' })
  if (status !== 0) throw new Error('the program does not build')
}

/** esbuild writes the name of each file above its code; a file of a library by the way to where it is installed. */
function fileAt(bundle, line) {
  if (!filesOf.has(bundle)) {
    let file = ''
    const lines = readFileSync(join(copy, 'dist', bundle), 'utf8').split('\n')
    filesOf.set(
      bundle,
      lines.map(text => {
        const name = /^\s*\/\/ (?:\S*\/)?((?:src|templates|data|node_modules)\/\S+)$/.exec(text)?.[1]
        if (name !== undefined) file = name
        return file
      }),
    )
  }
  return filesOf.get(bundle)[line] ?? ''
}

function addTo(sums, profile) {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(profile, 'utf8'))
  const byId = new Map(nodes.map(node => [node.id, node]))
  samples.forEach((id, index) => {
    const stage = stageOf(byId.get(id).callFrame)
    if (stage !== '') sums.set(stage, (sums.get(stage) ?? 0) + timeDeltas[index] / 1000 / runs)
  })
}

function stageOf({ functionName, url, lineNumber }) {
  if (native.has(functionName)) return native.get(functionName)
  const bundle = /dist[\\/]([\w-]+\.cjs)$/.exec(url)?.[1]
  if (bundle !== undefined) {
    const file = fileAt(bundle, lineNumber)
    if (process.env.FILES !== undefined && file !== '') return file
    return stages.find(([, pattern]) => pattern.test(file))?.[0] ?? 'load: tables, modules'
  }
  if (url === 'node:vm') return 'load: compiled code'
  return url.includes('zlib') ? 'ZIP' : 'Node: start, modules, files'
}
