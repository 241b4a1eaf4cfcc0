import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { hbsModule } from './hbs-module.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** One file with everything in it: no look-ups in node_modules at start, nothing to install with a packed version. */
await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/start.ts'],
  outfile: 'dist/cchc.cjs',
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [
    {
      name: 'handlebars-templates',
      setup: context =>
        context.onLoad({ filter: /\.hbs$/ }, ({ path }) => ({ contents: hbsModule(readFileSync(path, 'utf8')), loader: 'js' })),
    },
  ],
})

const made = spawnSync(process.execPath, [fileURLToPath(new URL('make-cache.js', import.meta.url))], { stdio: 'inherit' })
if (made.status !== 0) process.exitCode = 1
