import type { CheckContext } from '../../context.ts'
import { agencyLevel } from './agency-level.ts'
import { properName } from './proper-name.ts'
import { type RunningText, runningTexts } from './running-text.ts'
import { phrases } from './words-pattern.ts'

/** A unit with its name as a text has it. */
export interface PlaceMention {
  running: RunningText
  from: number
  to: number
  noun: string
  name: string
}

const syllable = '\\p{Lu}\\p{Ll}*'
const units = ['xã ', 'phường ', 'thị trấn ', 'đặc khu ', 'huyện ', 'quận ', 'thành phố ', 'tỉnh ']
const mention = phrases(
  units,
  `([Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh) (${syllable}(?: ${syllable}){0,3})`,
)
/** A name in a line of capitals ends nowhere; as many syllables as the agency's name has are taken. */
const inCapitals = phrases(
  units,
  '(XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH) (\\p{Lu}+(?: \\p{Lu}+){0,3})',
)

/** The units that a plan names. */
export function mentions(context: CheckContext): PlaceMention[] {
  const own = context.of(agencyLevel)?.name.split(' ').length ?? 2
  const found: PlaceMention[] = []
  for (const running of context.of(runningTexts)) {
    const { words, isCapitals } = running
    for (const { 0: all, 1: noun, 2: name, index } of (isCapitals ? inCapitals : mention).all(words)) {
      const whole = isCapitals ? name!.split(' ').slice(0, own).join(' ') : properName(name!)
      const from = index + all.length - name!.length
      found.push({ running, from, to: from + whole.length, noun: noun!.toLowerCase(), name: whole })
    }
  }
  return found
}
