import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build as bundle } from 'esbuild'
import { bundledLicences } from './bundled-licences.js'
import { bundles } from './bundles.js'
import {
  cheapExpressions,
  compiledTemplates,
  guidePlans,
  inAscii,
  lateNodeModules,
  options,
  otherBundles,
  path,
  separateCommands,
  separateData,
  separateIssues,
  separateLibrary,
  separateSkeletons,
  sourcesOf,
  wordLists,
  writtenRuleNames,
} from './bundling.js'
import { flagsFor, knownFlags } from './engine-flags.js'
import { makeGuide } from './guide/make-guide.js'
import { printedTexts } from './printed-texts.js'

const { engineFile, identity, textsFile } = createRequire(import.meta.url)('../bin/cchc.js')

// Texts of another program than the one in the bundles are worse than none: a build that is stopped leaves none.
rmSync(textsFile, { force: true })

/** The files that all bundles are made of. */
const inputs = new Set()
async function build(settings) {
  const { metafile } = await bundle({ ...settings, metafile: true })
  for (const input of Object.keys(metafile.inputs)) inputs.add(input)
}

await build({
  ...options,
  stdin: {
    contents:
      "export { makeSkeleton } from './src/writers/docx/skeleton.ts'\nexport { makeLayout } from './src/layout/nd30.ts'",
    resolveDir: path(''),
    loader: 'ts',
  },
  outfile: path('dist/skeleton.cjs'),
  plugins: [cheapExpressions, lateNodeModules],
})

await build({
  ...options,
  stdin: {
    contents: "export { composeByLibrary, readByLibrary } from './src/yaml/by-library.ts'",
    resolveDir: path(''),
    loader: 'ts',
  },
  outfile: path('dist/yaml.cjs'),
  plugins: [cheapExpressions, lateNodeModules],
})

await build({
  ...options,
  entryPoints: ['src/spec/shape/issues.ts'],
  outfile: path('dist/issues.cjs'),
})

/** Bundles: no look-ups in node_modules at start, nothing to install with a packed version. */
await build({
  ...options,
  entryPoints: ['src/cli/start.ts'],
  outfile: path('dist/cchc.cjs'),
  plugins: [separateCommands, sourcesOf('cchc'), lateNodeModules],
})
for (const [name, modules] of Object.entries(bundles))
  await build({
    ...options,
    stdin: {
      contents: modules.map(module => `export * from './src/cli/${module}.ts'`).join('\n'),
      resolveDir: path(''),
      loader: 'ts',
    },
    outfile: path(`dist/${name}.cjs`),
    plugins: [
      otherBundles(name),
      compiledTemplates,
      separateSkeletons,
      separateLibrary,
      separateData,
      separateIssues,
      wordLists,
      guidePlans,
      writtenRuleNames,
      sourcesOf(name),
      lateNodeModules,
    ],
  })

/** What other programs call: index.d.cts has its types. */
await build({
  ...options,
  entryPoints: ['src/index.ts'],
  outfile: path('dist/index.cjs'),
  plugins: [
    otherBundles('index'),
    compiledTemplates,
    separateSkeletons,
    separateLibrary,
    separateData,
    separateIssues,
    wordLists,
    writtenRuleNames,
    sourcesOf('index'),
    lateNodeModules,
  ],
})

// The digest on the first line tells a bundle from the one before. A bundle is a function as it stands, which `bin/cchc.js` takes: a text put together at start
// costs a copy of it. Node, which loads some for other programs, has it called.
for (const name of ['cchc', 'skeleton', 'yaml', 'issues', ...Object.keys(bundles)]) {
  const file = path(`dist/${name}.cjs`)
  const code = inAscii(readFileSync(file, 'utf8'))
  const digest = createHash('sha256').update(code).digest('hex').slice(0, 16)
  const taken = "bundle => typeof module === 'object' ? bundle(exports, require, module) : bundle"
  writeFileSync(file, `// ${digest}\n(${taken})(function (exports, require, module) {${code}\n})\n`)
}

writeFileSync(path('dist/licences.txt'), bundledLicences([...inputs]))
writeFileSync(path('dist/huong-dan.html'), makeGuide())

// Which Node builds, and what its V8 is reported: `bin/cchc.js` reads it.
writeFileSync(engineFile, JSON.stringify({ identity: identity(), flags: flagsFor(knownFlags()) }))
writeFileSync(textsFile, JSON.stringify(await printedTexts()))

const made = spawnSync(process.execPath, [path('scripts/make-cache.js')], { stdio: 'inherit' })
if (made.status !== 0) process.exitCode = 1
