import { accept, refused } from './accept.ts'
import { type Found, findIssues } from './issues.ts'
import type { AnyShape, Output } from './shape.ts'

/**
 * Reads a value by its shape. A right one is taken at once; what is wrong with another is found by zod, which is loaded for it.
 * @param input plain data: texts, lists, maps.
 */
export function readShape<S extends AnyShape>(shape: S, input: unknown): Found<Output<S>> {
  const value = accept(shape, input)
  return value === refused ? findIssues(shape, input) : { value }
}
