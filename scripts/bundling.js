import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundleOf } from './bundles.js'
import { dataJson } from './data-module.js'
import { files, nameOf } from './files.js'
import { guideSamples } from './guide-samples.js'
import { hbsModule } from './hbs-module.js'
import { latinLetters } from './latin-letters.js'
import { ruleNamesIn } from './rule-names.js'

/** A file of the project by its name from the root. */
export const path = name => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** What all bundles are made with. */
export const options = {
  absWorkingDir: path(''),
  bundle: true,
  // The benchmark's profile reads the names of functions and files.
  minify: process.env.CCHC_READABLE === undefined,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  legalComments: 'none',
  // The bundle runs as a script of V8's, which has no way to import: what is loaded late is required.
  supported: { 'dynamic-import': false },
  logLevel: 'warning',
}

/** Templates are compiled once, here. */
export const compiledTemplates = {
  name: 'compiled-templates',
  setup: context =>
    context.onLoad({ filter: files.template }, file => ({
      contents: hbsModule(readFileSync(file.path, 'utf8')),
      loader: 'js',
    })),
}

/** Expressions that are cheap to compile. */
export const cheapExpressions = {
  name: 'cheap-expressions',
  setup: context =>
    context.onLoad({ filter: files.source }, file => ({
      contents: latinLetters(file.path, readFileSync(file.path, 'utf8')),
      loader: 'ts',
    })),
}

/** The same in a bundle of commands, whose own modules are imported at once. @param own the bundle that is made. */
export const sourcesOf = own => ({
  name: 'sources',
  setup: context =>
    context.onLoad({ filter: files.source }, file => ({
      contents: latinLetters(file.path, importedAtOnce(file.path, readFileSync(file.path, 'utf8'), own)),
      loader: 'ts',
    })),
})

/**
 * A module's text in which what is imported late of its own bundle is imported at once: there it saves nothing, for the code is loaded. And what can be
 * evaluated late gets a function of its own around each module, with all modules that it imports: four hundred of them cost a command ten milliseconds.
 */
function importedAtOnce(file, text, own) {
  const imported = []
  const changed = text.replace(/\bimport\('(\.[^']+\.ts)'\)/g, (late, module) => {
    const bundle = bundleOf(join(dirname(file), module))
    if ((bundle !== undefined && bundle !== own) || files.skeleton.test(module)) return late
    imported.push(`import * as atOnce${imported.length} from '${module}'`)
    return `Promise.resolve(atOnce${imported.length - 1})`
  })
  return [changed, ...imported].join('\n')
}

/** What only names rules carries none of them. */
export const writtenRuleNames = {
  name: 'written-rule-names',
  setup: context => {
    const write = (filter, name, folder) =>
      context.onLoad({ filter }, () => ({
        contents: `export const ${name} = ${JSON.stringify(ruleNamesIn(path(folder)))}`,
        loader: 'js',
      }))
    write(/[\\/]checks[\\/]rule-names\.ts$/, 'ruleNames', 'src/checks/rules')
    write(/[\\/]page-rules[\\/]rule-names\.ts$/, 'pageRuleNames', 'src/page-rules/rules')
  },
}

/** What makes .docx skeletons is a file of its own: the default skeleton is made here, so that most renders never load it. */
export const separateSkeletons = {
  name: 'separate-skeletons',
  setup: context => {
    context.onResolve({ filter: files.skeleton }, () => ({ path: './skeleton.cjs', external: true }))
    context.onLoad({ filter: files.prepared }, () => {
      const { makeSkeleton, makeLayout } = createRequire(import.meta.url)(path('dist/skeleton.cjs'))
      return {
        contents: `export const prepared = ${JSON.stringify(makeSkeleton(makeLayout()))}`,
        loader: 'js',
      }
    })
  },
}

/** Takes a module that another bundle holds: its functions load that bundle when they are first called. */
const inOwnBundle = (name, filter, bundle, functions) => ({
  name,
  setup: context => {
    const file = `./${bundle}.cjs`
    context.onResolve({ filter: new RegExp(`^\\./${bundle}\\.cjs$`) }, () => ({ path: file, external: true }))
    context.onLoad({ filter }, () => ({
      contents: functions
        .map(name => `export const ${name} = (...given) => require('${file}').${name}(...given)`)
        .join('\n'),
      loader: 'js',
    }))
  },
})

/** What reads by the YAML library is a file of its own: a plain spec never loads it. */
export const separateLibrary = inOwnBundle('separate-library', files.byLibrary, 'yaml', [
  'readByLibrary',
  'composeByLibrary',
])

/** What tells what is wrong with a value is a file of its own, with zod: right values never load it. */
export const separateIssues = inOwnBundle('separate-issues', files.issues, 'issues', [
  'findIssues',
  'jsonSchemaOf',
])

/** Code or JSON in plain ASCII, which is read at half the cost: escapes mean the same in strings, templates and regular expressions. */
export const inAscii = text =>
  text.replace(/[^\0-\x7F]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A register is a file of its own: it is read when something is looked up in it. */
export const separateData = {
  name: 'separate-data',
  setup: context => {
    context.onResolve({ filter: /^\.\/[\w-]+\.yaml\.json$/ }, file => ({ path: file.path, external: true }))
    context.onLoad({ filter: files.data }, file => {
      const name = nameOf(file.path)
      writeFileSync(path(`dist/${name}.json`), inAscii(dataJson(readFileSync(file.path, 'utf8'))))
      return { contents: `export default () => require('./${name}.json')`, loader: 'js' }
    })
  },
}

/** Lists of words stand in the bundle whose rules need them, as functions: what no rule asks for is never made. */
export const wordLists = {
  name: 'word-lists',
  setup: context =>
    context.onLoad({ filter: files.wordList }, file => ({
      contents: `export default () => (${dataJson(readFileSync(file.path, 'utf8'))})`,
      loader: 'js',
    })),
}

/** The plans of the guide stand in the bundle of the command that begins one. */
export const guidePlans = {
  name: 'guide-plans',
  setup: context =>
    context.onLoad({ filter: files.guide }, file => ({
      contents: guideSamples(readFileSync(file.path, 'utf8')),
      loader: 'js',
    })),
}

/** In the first bundle a command is what another bundle holds. */
export const separateCommands = {
  name: 'separate-commands',
  setup: context =>
    context.onResolve({ filter: files.command }, ({ path: name }) => {
      const bundle = bundleOf(name)
      if (bundle === undefined) throw new Error(`${name} is in no bundle`)
      return { path: `./${bundle}.cjs`, external: true }
    }),
}

/** What is loaded late of another bundle is not in this one. @param own the bundle that is made. */
export const otherBundles = own => ({
  name: 'other-bundles',
  setup: context =>
    context.onResolve({ filter: files.module }, ({ path: name, kind, resolveDir }) => {
      // A bundle of a script is written without imports, so that esbuild calls an import a call.
      if (kind !== 'dynamic-import' && kind !== 'require-call') return undefined
      // By its whole name: a module calls one beside it by no folder.
      const bundle = bundleOf(join(resolveDir, name))
      return bundle === undefined || bundle === own ? undefined : { path: `./${bundle}.cjs`, external: true }
    }),
})

/** Modules of Node's own that a command can do without; most cost milliseconds, with all that they load. */
const dear = ['child_process', 'crypto', 'http', 'os', 'readline', 'tty', 'url', 'zlib']

/** What is imported of them are functions that load their module when they are first called. Who imports anything else is told so by the build. */
export const lateNodeModules = {
  name: 'late-node-modules',
  setup: context => {
    const filter = new RegExp(`^(?:node:)?(?:${dear.join('|')})$`)
    const namespace = 'late'
    // There without a module.
    context.onResolve({ filter: /^(?:node:)?process$/ }, () => ({ path: 'process', namespace }))
    context.onLoad({ filter: /^process$/, namespace }, () => ({ contents: 'module.exports = process' }))
    context.onResolve({ filter }, ({ path: name, namespace: from }) =>
      from === namespace ? { path: name, external: true } : { path: name.replace(/^node:/, ''), namespace },
    )
    context.onLoad({ filter, namespace }, ({ path: name }) => {
      const functions = functionsOf(name)
      const late = functions.map(
        called => `export const ${called} = (...given) => require('node:${name}').${called}(...given)`,
      )
      return { contents: [...late, `export default { ${functions.join(', ')} }`].join('\n') }
    })
  },
}

/** The names of a module's functions, without its classes. */
const functionsOf = name =>
  Object.entries(Object.getOwnPropertyDescriptors(createRequire(import.meta.url)(`node:${name}`)))
    .filter(([called, { value }]) => typeof value === 'function' && /^[a-z]/.test(called))
    .map(([called]) => called)

/**
 * What modules of the sources export, for a script that works with the program's own code.
 * @param exported `export … from './src/…'`, `plugins` those that the modules need.
 */
export async function loadSources(exported, plugins) {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: exported, resolveDir: path(''), loader: 'ts' },
    write: false,
    plugins,
  })
  const loaded = { exports: {} }
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    loaded,
    loaded.exports,
    createRequire(import.meta.url),
  )
  return loaded.exports
}
