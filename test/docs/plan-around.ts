import { jsonSchema } from '../../src/spec/json-schema.ts'

/** A small right plan by its parts, so that a fragment can take the place of one. */
const parts: Readonly<Record<string, string>> = {
  nam: 'nam: 2026',
  co_quan: `co_quan:
  ten: Ủy ban nhân dân xã Đông Sơn
  dia_danh: Đông Sơn
  don_vi:
    vp: Văn phòng HĐND và UBND`,
  quyet_dinh: `quyet_dinh:
  trich_yeu: Ban hành Kế hoạch năm {{nam}}
  dieu:
    - Ban hành Kế hoạch năm {{nam}}./.`,
  ke_hoach: `ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}`,
}

const rootKeys = new Set(Object.keys((jsonSchema() as { properties: object }).properties))

/** Keys that a decision has; all others that are no root keys stand in the plan. */
const decisionKeys = new Set(['dieu', 'so', 'ngay'])

/** A whole plan around a fragment, which stands where its first key belongs: at the root, in the decision, or in the plan. */
export function planAround(fragment: string): string {
  const keys = [...fragment.matchAll(/^([a-z_]+):/gm)].map(match => match[1]!)
  const first = keys[0] ?? ''
  if (rootKeys.has(first)) {
    // A plan with a number of its own is issued without a decision.
    const isAlone = keys.includes('ke_hoach') && /^ {2}so:/m.test(fragment)
    const others = Object.entries(parts).filter(
      ([key]) => !keys.includes(key) && !(isAlone && key === 'quyet_dinh'),
    )
    return `${others.map(([, part]) => part).join('\n')}\n${fragment}`
  }
  const home = decisionKeys.has(first) ? 'quyet_dinh' : 'ke_hoach'
  const kept = keys.reduce(withoutKey, parts[home]!)
  return Object.values({ ...parts, [home]: `${kept}\n${indent(fragment)}` }).join('\n')
}

/** A part of the plan without one of its keys and what stands below it. */
const withoutKey = (part: string, key: string): string =>
  part.replace(new RegExp(`\\n {2}${key}:.*(?:\\n {3,}.*)*`), '')

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ')
