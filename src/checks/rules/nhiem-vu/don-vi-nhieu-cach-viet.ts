import { countBy } from '../../../collections/count-by.ts'
import { lettersApart } from '../../../language/letters-apart.ts'
import { toneAtEnd } from '../../../language/tone-at-end.ts'
import { isOneStop } from '../../../reading/units/unit-families.ts'
import { type Mention, type MentionedUnit, mentionedUnits } from '../../../reading/units/unit-mentions.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** A form that at least this share of the places has is the plan's own. */
const ownShare = 0.6

export const unitSpellings: Rule = {
  id: 'nhiem-vu/don-vi-nhieu-cach-viet',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Một đơn vị viết nhiều cách',
  explanation:
    'Tên một đơn vị phải viết một cách trong cả văn bản (dấu gạch, chữ hoa, chữ “và”); viết khác đi thì tổng hợp theo đơn vị bị sót việc.',
  example: `co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
  don_vi:
    vp: Văn phòng - Thống kê
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung:
    - de_muc: Trách nhiệm của Văn phòng [-– thống-]{+- Thống+} kê xã`,
  *check(context) {
    for (const unit of context.of(mentionedUnits)) yield* otherForms(unit)
  },
}

/** A name without what two ways of writing it may differ in; one that is shorter or has other words may be another unit. */
const plain = (name: string): string =>
  formOf(name, true)
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase()

function* otherForms(unit: MentionedUnit): Generator<CheckFinding> {
  const { family, mentions } = unit
  const main = mainForm(unit)
  if (main === undefined) return
  const isListed = main === family.listed
  const reported = new Set<string>()
  for (const mention of mentions) {
    // The same form twice in a paragraph is reported once.
    const place = `${mention.text.offsetAt(0)} ${mention.written}`
    if (sameForm(mention, main, unit) || reported.has(place)) continue
    reported.add(place)
    yield {
      text: mention.text,
      from: mention.from,
      to: mention.to,
      message: isListed
        ? `tên đơn vị “${mention.written}” viết khác danh sách đơn vị: “${main}”.`
        : `tên đơn vị “${mention.written}” trong kế hoạch mỗi chỗ viết một cách.`,
      hint: `Viết thống nhất “${main}”.`,
      ...(isListed && lettersApart(plain(mention.written), plain(main)) <= 1 ? { fix: main } : {}),
    }
  }
}

/** The form to keep: the listed one, else that of most places, else the decrees'; undefined where all places agree. */
function mainForm({ family, mentions }: MentionedUnit): string | undefined {
  // `HĐND&UBND` without blanks is no form to keep.
  if (family.listed !== undefined && !/\S&\S/u.test(family.listed)) return family.listed
  if (family.listed !== undefined && family.official !== undefined) return family.official
  const counts = countBy(mentions, ({ written }) =>
    isCapitals(written) ? undefined : formOf(written, isOneStop(family)),
  )
  if (counts.size < 2) return undefined
  const [[form, count]] = [...counts].sort((a, b) => b[1] - a[1]) as [[string, number]]
  const total = [...counts.values()].reduce((sum, each) => sum + each, 0)
  if (count >= ownShare * total || family.official === undefined)
    return mentions
      .find(({ written }) => formOf(written, isOneStop(family)) === form)!
      .written.replace(/\s+/gu, ' ')
  return family.official
}

/** Headings in capitals say nothing about the form. */
function sameForm({ written }: Mention, main: string, { family }: MentionedUnit): boolean {
  return isCapitals(written) || formOf(written, isOneStop(family)) === formOf(main, isOneStop(family))
}

const isCapitals = (written: string): boolean => written === written.toUpperCase() && /\S{2} /.test(written)

/** A form to compare: where the tone stands in a syllable, and mostly the case of the first letter, are no matter of the unit. */
function formOf(written: string, isStrict: boolean): string {
  const isExact = isStrict && !/(?:một|1)\s+cửa$/iu.test(written)
  const form = toneAtEnd(
    written
      .replace(/\s+/gu, ' ')
      .replace(/(?:Ủy|Uỷ) ban nhân dân/giu, 'UBND')
      .replace(/Hội đồng nhân dân/giu, 'HĐND'),
  )
  return isExact ? form : form.charAt(0).toUpperCase() + form.slice(1)
}
