import aToC from './a-c.ts'
import dToH from './d-h.ts'
import kToN from './k-n.ts'
import oToT from './o-t.ts'
import tToY from './t-y.ts'

/** All lists of compounds. Each line has a first syllable and those that follow it. */
export const compoundLists: readonly string[] = [aToC, dToH, kToN, oToT, tToY]
