import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Finding } from '../diagnostics/source.ts'
import { type Call, nameOf, offsetOf, type Visit } from './template-visit.ts'

/** What is wrong at a place of a template. */
export type Fault = Omit<Finding, 'severity'>

/** The mistakes found in templates. What goes wrong in a built-in template is told where an office's template calls it. */
export class TemplateFaults {
  /** Told once each: a template that is called from many places is walked more than once. */
  private readonly diagnostics = new Map<string, Diagnostic>()

  list(): Diagnostic[] {
    return [...this.diagnostics.values()]
  }

  /** Tells a fault at a stretch (offsets) of a template. */
  tell({ template, caller }: Visit, fault: Fault, start: number, end: number): void {
    const place = template.source.diagnostic({ severity: 'error', ...fault }, start, end)
    if (caller !== undefined && template.isBuiltIn) this.keep(wrongCall(place, template.name, caller))
    else this.keep({ ...place, ...relatedCall(caller) }, fault.message)
  }

  private keep(diagnostic: Diagnostic, message = ''): void {
    const { file, start, rule } = diagnostic
    const key = `${file}:${start.line}:${start.column}:${rule}:${message}`
    if (!this.diagnostics.has(key)) this.diagnostics.set(key, diagnostic)
  }
}

/** A built-in template that cannot work as it is called; one is told for each call. */
function wrongCall(inside: Diagnostic, name: string, caller: Call): Diagnostic {
  const { from, statement } = officeCall(caller)
  return from.template.source.diagnostic(
    {
      rule: 'template/wrong-data',
      severity: 'error',
      message: `mẫu con \`${nameOf(statement.name)}\` không dùng được ở đây: ${inside.message}`,
      hint: 'Gọi nó với dữ liệu và ở chỗ như mẫu có sẵn vẫn gọi.',
      related: [
        {
          message: `Chỗ không dùng được trong mẫu có sẵn \`${name}\`.`,
          file: inside.file,
          start: inside.start,
        },
      ],
    },
    offsetOf(from, statement.loc.start),
    offsetOf(from, statement.loc.end),
  )
}

/** The nearest call that an office's template makes; built-in ones alone are right. */
function officeCall(call: Call): Call {
  let here = call
  while (here.from.template.isBuiltIn && here.from.caller !== undefined) here = here.from.caller
  return here
}

/** A mistake in an office's template may lie in how another one of its own calls it; built-in ones call as they should. */
function relatedCall(caller: Call | undefined): Pick<Finding, 'related'> {
  if (caller === undefined || caller.from.template.isBuiltIn) return {}
  const { from, statement } = caller
  const { source } = from.template
  const start = source.point(offsetOf(from, statement.loc.start))
  return { related: [{ message: 'Mẫu này được gọi ở đây.', file: source.file, start }] }
}
