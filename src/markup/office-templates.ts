import Handlebars from 'handlebars'
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { Source } from '../diagnostics/source.ts'
import { nearest } from '../language/nearest.ts'
import { builtIn } from './built-in.ts'
import { checkTemplates } from './check-templates.ts'
import compileOptions from './compile-options.json' with { type: 'json' }
import { type ParsedTemplate, parseTemplate } from './parse-template.ts'
import type { CompiledTemplates } from './templates.ts'

/**
 * Compiles an office's own templates after checking them together with the built-in ones they work with.
 * @param own the office's files by template name.
 * @returns the compiled templates, or every mistake at its own line; a file that nothing calls is reported, and does no harm.
 */
export function compileOfficeTemplates(own: ReadonlyMap<string, Source>): Result<CompiledTemplates> {
  const diagnostics: Diagnostic[] = []
  const parsed = new Map<string, ParsedTemplate>()
  const parse = (name: string, source: Source, isBuiltIn: boolean): void => {
    const result = parseTemplate(name, source, isBuiltIn)
    if ('program' in result) parsed.set(name, result)
    else diagnostics.push(result)
  }
  for (const [name, { source }] of Object.entries(builtIn))
    if (!own.has(name)) parse(name, new Source(`${name}.hbs`, source), true)
  for (const [name, source] of own) parse(name, source, false)
  if (diagnostics.length > 0) return { diagnostics }

  const checked = checkTemplates(parsed)
  if (hasErrors(checked.diagnostics)) return { diagnostics: checked.diagnostics }
  const compiled = [...own].map(
    ([name, { file, text }]) => [name, { file, compiled: compile(text) }] as const,
  )
  return { value: Object.fromEntries(compiled), diagnostics: unused(own, checked.used) }
}

/** Compiled code comes as text; templates are code, and only those of the office's own folder get here. */
const compile = (text: string): object =>
  new Function(`return ${String(Handlebars.precompile(text, compileOptions))}`)() as object

/** A file that no template calls changes nothing: most likely its name is misspelt. */
function unused(own: ReadonlyMap<string, Source>, used: ReadonlySet<string>): Diagnostic[] {
  return [...own]
    .filter(([name]) => !used.has(name))
    .map(([name, source]) => {
      const close = nearest(
        name,
        Object.keys(builtIn).filter(known => !own.has(known)),
      )
      return source.diagnostic(
        {
          rule: 'template/unused',
          severity: 'warning',
          message: `không mẫu nào gọi mẫu \`${name}\`, nên tệp này không có tác dụng.`,
          hint:
            close === undefined
              ? 'Xem lại tên tệp, hoặc bỏ tệp này.'
              : `Có phải tên tệp là \`${close}.hbs\`?`,
        },
        0,
      )
    })
}
