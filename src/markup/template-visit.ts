import type { ParsedTemplate } from './parse-template.ts'
import type { Way } from './scope.ts'
import type { Shape } from './shape.ts'
import type { ContentModel } from './vocabulary.ts'

/** A template called with data of one shape. */
export interface Visit {
  template: ParsedTemplate
  shape: Shape
  /** Where its markup stood when it was walked. */
  models: Set<ContentModel>
  /** The call that first led here. */
  caller?: Call
  calls: Call[]
}

/** A call from one template to another. */
export interface Call {
  from: Visit
  to: Visit
  way: Way
  statement: hbs.AST.PartialStatement
}

/** The offset in a template's text; Handlebars counts lines from 1 and columns from 0. */
export const offsetOf = ({ template }: Visit, { line, column }: { line: number; column: number }): number =>
  template.source.offset({ line, column: column + 1 })

/** The name that a path or a literal is; empty for a computed one. */
export const nameOf = (node: object): string =>
  String((node as Partial<hbs.AST.PathExpression>).original ?? '')
