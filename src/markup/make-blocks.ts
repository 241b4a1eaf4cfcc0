import type { Result } from '../diagnostics/result.ts'
import type { DocumentBlocks } from '../document/blocks.ts'
import type { Plan } from '../plan/plan.ts'
import type { OwnTemplates } from './own-templates.ts'
import type { PieceMemory } from './piece-memory.ts'
import { printBuiltIn } from './print-built-in.ts'
import { type Making, viewOf } from './view.ts'

/**
 * The blocks of a plan, made by the templates.
 * @param own an office's templates; what they leave out of this plan that a document cannot do without is reported.
 * @param memory what the plans of the same frame have in common; an office's templates, which may write anything, do without.
 * @param making what is made of it; a part that is a file of its own says to what it belongs (ND30-I.II.8b).
 */
export function makeBlocks(
  plan: Plan,
  own?: OwnTemplates,
  memory?: PieceMemory,
  making: Making = 'whole',
): Result<DocumentBlocks> {
  if (own !== undefined) return own.blocks(viewOf(plan, making))
  return { value: printBuiltIn(viewOf(plan, making, memory), memory), diagnostics: [] }
}
