import loadAgencies from '../../../../data/tu-ngu/co-quan.yaml'
import { lazy } from '../../../language/lazy.ts'
import { endsWord } from './words-pattern.ts'

/** Fields of State agencies; the first letter of each is a capital in a name. */
export const agencyFields = lazy((): readonly string[] => loadAgencies().linh_vuc)

const separator = / ?[-–,] ?| và /y

/** The places of fields that follow one another from an index, `văn hóa, thể thao và truyền thanh`. @param small a text in small letters. */
export function fieldsAt(small: string, at: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (let from = at; ; ) {
    const field = agencyFields().find(each => small.startsWith(each, from))
    if (field === undefined || !endsWord(small, from + field.length)) return found
    const to = from + field.length
    found.push({ from, to })
    separator.lastIndex = to
    if (!separator.test(small)) return found
    from = separator.lastIndex
  }
}
