import { anyText, type Pattern, pattern } from './pattern.ts'

/** An expression without needles, which any text may match: it is only made lazily. */
export const lazyPattern = (make: () => RegExp): Pattern => pattern(anyText, make)
