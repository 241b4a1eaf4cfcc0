import loadPairs from '../../data/tu-ngu/cap-tu.yaml'
import { lazy } from './lazy.ts'

/** Words of one kind that stand side by side with a comma: `chỉ đạo, điều hành`. `sure` is wrong without it in any plan, the others where the plan writes the comma elsewhere. */
interface WordPair {
  first: string
  second: string
  sure: boolean
}

const pairs = (list: readonly string[], sure: boolean): WordPair[] =>
  list.map(pair => {
    const [first = '', second = ''] = pair.split(', ')
    return { first, second, sure }
  })

/** The pairs, in small letters. */
export const wordPairs = lazy((): readonly WordPair[] => [
  ...pairs(loadPairs().luon_co_phay, true),
  ...pairs(loadPairs().co_phay_neu_noi_khac_co, false),
])
