import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadSources, path } from '../bundling.js'
import { fetchNode, node } from './fetch-node.js'
import { packageFiles } from './package-files.js'

/** Writes `cchc-<version>-win-x64.zip`. @param folder where to, on the command line; without it the project's own. */
const folder = process.argv[2] ?? path('')
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8'))
const files = packageFiles(readFileSync(fetchNode('win-x64')))
const { packPart, zipParts } = await loadSources(
  "export { packPart } from './src/zip/pack-part.ts'\nexport { zipParts } from './src/zip/write-zip.ts'",
  [],
)
const bytes = zipParts(new Map([...files].map(([name, data]) => [name, packPart(data)])))
const target = join(folder, `cchc-${version}-win-x64.zip`)
mkdirSync(folder, { recursive: true })
writeFileSync(target, bytes)
const digest = createHash('sha256').update(bytes).digest('hex')
process.stdout.write(
  `${target}\n${files.size} files, Node ${node.version}, ${(bytes.length / 1e6).toFixed(1)} MB, sha256 ${digest}\n`,
)
