import type { Section } from '../document/blocks.ts'

/**
 * Markup that is not of the vocabulary. Templates are checked when they are loaded, so this is a fault of an office's template that only shows
 * with a plan, such as a note whose text is not printed. The message is a Vietnamese sentence without its first capital.
 */
export class MarkupError extends Error {
  /** The section that it was found in. */
  section: Section['kind'] | undefined
}
