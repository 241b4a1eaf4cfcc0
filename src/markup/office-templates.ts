import Handlebars from 'handlebars'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { Source } from '../diagnostics/source.ts'
import { builtIn } from './built-in.ts'
import compileOptions from './compile-options.json' with { type: 'json' }
import { checkTemplates, type ParsedTemplate } from './check-templates.ts'
import type { CompiledTemplates } from './templates.ts'

/**
 * Compiles an office's own templates after checking them together with the built-in ones they work with.
 * @param own the office's files by template name.
 * @returns the compiled templates, or every mistake at its own line.
 */
export function compileOfficeTemplates(own: ReadonlyMap<string, Source>): Result<CompiledTemplates> {
  const diagnostics: Diagnostic[] = []
  const parsed = new Map<string, ParsedTemplate>()
  for (const [name, { source }] of Object.entries(builtIn))
    if (!own.has(name)) parse(name, new Source(`${name}.hbs`, source), parsed, diagnostics)
  for (const [name, source] of own) parse(name, source, parsed, diagnostics)
  if (diagnostics.length === 0) diagnostics.push(...checkTemplates(parsed))
  if (diagnostics.length > 0) return { diagnostics }
  const compiled = [...own].map(([name, source]) => [name, compile(source.text)] as const)
  return { value: Object.fromEntries(compiled), diagnostics }
}

/** Compiled code comes as text; templates are code, and only those of the office's own folder get here. */
const compile = (text: string): object =>
  new Function(`return ${String(Handlebars.precompile(text, compileOptions))}`)() as object

function parse(
  name: string,
  source: Source,
  parsed: Map<string, ParsedTemplate>,
  diagnostics: Diagnostic[],
): void {
  try {
    parsed.set(name, { source, program: Handlebars.parse(source.text) })
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    const line = Number(/line (\d+)/.exec(words)?.[1] ?? /- (\d+):\d+/.exec(words)?.[1] ?? 1)
    const start = source.offset({ line, column: 1 })
    diagnostics.push(
      source.diagnostic(
        {
          rule: 'template/syntax',
          severity: 'error',
          message: 'mẫu viết không đúng cú pháp ở dòng này hoặc ngay trước nó.',
          hint: 'Xem lại các ngoặc {{ }} và mỗi {{#…}} có {{/…}} cùng tên.',
        },
        start,
        start + source.line(line).length,
      ),
    )
  }
}
