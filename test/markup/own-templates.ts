import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { Source } from '../../src/diagnostics/source.ts'
import { compileOfficeTemplates } from '../../src/markup/office-templates.ts'

/** Compiles templates by name as the files of an office's folder `mau`. */
export const compileOwn = (templates: Record<string, string>) =>
  compileOfficeTemplates(
    new Map(Object.entries(templates).map(([name, text]) => [name, new Source(`mau/${name}.hbs`, text)])),
  )

/** The built-in templates by the way of an office's: through Handlebars and markup that is read. */
export const byText = compileOwn({}).value!

/** What is wrong with them: `file:line:column rule`. */
export const faultsOf = (templates: Record<string, string>): string[] =>
  compileOwn(templates).diagnostics.map(shownFault)

export const shownFault = ({ file, start, rule }: Diagnostic): string =>
  `${file.replace(/^mau\//, '').replace(/\.hbs$/, '')}:${start.line}:${start.column} ${rule.replace('template/', '')}`

/** The whole of a template `phu-luc` around a body; the body begins on line 2. */
export const appendix = (body: string): string =>
  `<section class="phu-luc" data-huong="{{huong_giay}}">\n${body}\n</section>\n`

/** What is wrong with the body of an appendix: `line:column rule`, lines counted from the body's first. */
export const faultsInAppendix = (body: string): string[] =>
  compileOwn({ 'phu-luc': appendix(body) }).diagnostics.map(
    ({ start, rule }) => `${start.line - 1}:${start.column} ${rule.replace('template/', '')}`,
  )
