import { readFileSync } from 'node:fs'
import Handlebars from 'handlebars'

const options = JSON.parse(
  readFileSync(new URL('../src/markup/compile-options.json', import.meta.url), 'utf8'),
)

/** The JavaScript module that `import template from './x.hbs'` stands for: the template's text and what was compiled from it. */
export function hbsModule(source) {
  return `export default { source: ${JSON.stringify(source)}, compiled: ${Handlebars.precompile(source, options)} }`
}
