import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { UnplacedFinding } from '../diagnostics/source.ts'
import type { ParsedTemplate } from './parse-template.ts'
import type { Fault } from './read-element.ts'
import type { TemplateData } from './template-data.ts'

/** A template called with data, and the call that led here. */
export interface Visit {
  template: ParsedTemplate
  data: TemplateData
  call?: { from: Visit; name: string; loc: hbs.AST.SourceLocation }
}

/** The visit and those that led to it, the outermost template's last. */
export function* visitsUpFrom(visit: Visit): Generator<Visit> {
  for (let here: Visit | undefined = visit; here !== undefined; here = here.call?.from) yield here
}

/** Where a node begins and ends (offsets) in the template that is visited; Handlebars counts lines from 1 and columns from 0. */
export function stretchOf({ loc }: Pick<hbs.AST.Node, 'loc'>, visit: Visit): [start: number, end: number] {
  const { source } = visit.template
  const offset = ({ line, column }: hbs.AST.Position) => source.offset({ line, column: column + 1 })
  return [offset(loc.start), offset(loc.end)]
}

/**
 * A fault at a stretch (offsets) of a template. Built-in templates are right as they call each other: what goes wrong in one is reported where
 * an office's template calls it, and what goes wrong in an office's template may lie in how another one of its own calls it.
 */
export function diagnosticOf(visit: Visit, fault: Fault, start: number, end: number): Diagnostic {
  const { template } = visit
  const reported = template.source.diagnostic({ severity: 'error', ...fault }, start, end)
  const called = [...visitsUpFrom(visit)].find(({ call }) => call?.from.template.isBuiltIn === false)
  if (called?.call === undefined || (called !== visit && !template.isBuiltIn)) return reported
  const { from, name } = called.call
  const at = (finding: UnplacedFinding) =>
    from.template.source.diagnostic(finding, ...stretchOf(called.call!, from))
  if (template.isBuiltIn)
    return at({
      rule: 'template/wrong-data',
      severity: 'error',
      message: `mẫu con \`${name}\` không dùng được ở đây: ${reported.message}`,
      hint: 'Gọi nó với dữ liệu và ở chỗ như mẫu có sẵn vẫn gọi.',
      related: [{ ...reported, message: `Chỗ không dùng được trong mẫu có sẵn \`${template.name}\`.` }],
    })
  return { ...reported, related: [{ ...at(reported), message: 'Mẫu này được gọi ở đây.' }] }
}
