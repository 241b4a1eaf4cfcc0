import loadDoubled from '../../../data/tu-ngu/tu-lap.yaml'
import { lazy } from '../../language/lazy.ts'
import { isCompound } from '../../language/reduplication.ts'
import { lexicon } from '../words/spelling/lexicon.ts'
import { spellingKey } from '../words/spelling/spelling-key.ts'

/** Words whose last syllable is otherwise one that joins others: `hàng không | không thuộc`, `tiếp theo | theo quy định`. */
const endInJoining = lazy(() => new Set(loadDoubled().ket_bang_tu_noi))

/** Whether a syllable that joins others ends a word, so that it may stand once more behind it. */
export const endsJoiningWord = (before: string, syllable: string): boolean =>
  endInJoining().has(`${before} ${syllable}`.normalize('NFC').toLowerCase())

/** Whether two syllables are known to make a word or a common phrase. */
export function isWord(first: string, second: string): boolean {
  const [one, other] = [spellingKey(first.toLowerCase()), spellingKey(second.toLowerCase())]
  if (one === undefined || other === undefined) return false
  return isCompound(first, second) || lexicon().isPair(one, other)
}

/** Whether a syllable says something by itself, as `trình` in `quá trình trình hồ sơ`. */
export function isWordAlone(syllable: string): boolean {
  const key = spellingKey(syllable.toLowerCase())
  return key !== undefined && lexicon().isSingle(key)
}
