import { type WordStretch, within } from '../reading/own-words.ts'
import type { Segment } from '../reading/segments.ts'
import type { Spec } from '../spec/schema.ts'
import { type Edit, type RollFinding, shortWords } from './finding.ts'
import type { UnitRename } from './unit-map.ts'

/** A unit as the spec has it, and what it is called from now on. */
export interface UnitChange {
  /** The name in the spec. */
  old: string
  /** Missing for a unit that is gone. */
  name?: string
  /** The codes that stand for it in cells. */
  codes: readonly string[]
  rename: UnitRename
}

/** Names what a unit map changes in this spec: an entry may give a unit's code or its name. Longer names come first. */
export function unitChanges(renames: readonly UnitRename[], spec: Spec): UnitChange[] {
  const units = Object.entries(spec.co_quan.don_vi ?? {}).map(
    ([code, unit]) =>
      [code, (typeof unit === 'string' ? unit : unit.ten).replace(/\s+/g, ' ').trim()] as const,
  )
  return renames
    .map((rename): UnitChange => {
      const old = units.find(([code]) => code === rename.old)?.[1] ?? rename.old
      const codes = units.filter(([, name]) => name === old).map(([code]) => code)
      return { old, codes, rename, ...(rename.name === undefined ? {} : { name: rename.name }) }
    })
    .sort((a, b) => b.old.length - a.old.length)
}

/** What unit changes do to a segment. */
interface UnitEdits {
  edits: Edit[]
  findings: (RollFinding & WordStretch)[]
  /** The changes that were of use here. */
  used: Set<UnitChange>
}

/** Words that begin the name of another unit: what stands before them is a whole name. */
const another =
  /^(?:Phòng|Văn phòng|UBND|Ủy ban|Uỷ ban|HĐND|Hội|Công chức|Cán bộ|Ban|Sở|Trung tâm|Bộ phận|Công an|Trạm|Đoàn|MTTQ|UBMTTQ|Mặt trận|Đảng|Chủ tịch|Chánh|Trưởng|Thủ trưởng|Các|Đài|Tổ|Quân|Bí thư|Phó)(?!\p{L})/u

/** Renames units in a segment, by their exact names, outside of what belongs to other documents; finds those that are gone. */
export function changeUnits(
  segment: Segment,
  closed: readonly WordStretch[],
  changes: readonly UnitChange[],
): UnitEdits {
  const { text } = segment.text
  const result: UnitEdits = { edits: [], findings: [], used: new Set() }
  const taken: WordStretch[] = []
  for (const change of changes) {
    for (let from = text.indexOf(change.old); from >= 0; from = text.indexOf(change.old, from + 1)) {
      const to = from + change.old.length
      if (!isWhole(text, from, to) || within(from, closed) || within(from, taken)) continue
      taken.push({ from, to })
      result.used.add(change)
      if (goesOn(text.slice(to, to + 40)))
        result.findings.push({ ...unclear(text, from, to, change), from, to })
      else if (change.name === undefined) result.findings.push({ ...gone(change.old), from, to })
      else if (change.name !== change.old) result.edits.push({ kind: 'unit', from, to, text: change.name })
    }
  }
  if (segment.column === 'lead' || segment.column === 'cooperation') findCodes(text, changes, result)
  return result
}

/** A unit that has another name may have another short one. */
export function lookAtShortName(
  { text, path, key }: Segment,
  changes: readonly UnitChange[],
): (RollFinding & WordStretch)[] {
  const change = changes.find(({ codes }) => codes.includes(String(path.at(-2))))
  if (key !== 'viet_tat' || path[1] !== 'don_vi' || change?.name === undefined) return []
  return [
    {
      kind: 'unit-unclear',
      from: 0,
      to: text.text.length,
      what: text.text,
      why: `đơn vị đã đổi tên thành ${change.name}`,
      suggestion: 'Sửa tên viết tắt cho khớp với tên mới',
      note: 'tên viết tắt của đơn vị đã đổi tên',
    },
  ]
}

/** A code in a cell follows its unit by itself; only one that stands for a unit that is gone has to be looked at. */
function findCodes(text: string, changes: readonly UnitChange[], { findings, used }: UnitEdits): void {
  for (const { 0: part, index } of text.matchAll(/[^,;]+/g)) {
    const code = part.trim()
    const change = changes.find(({ codes }) => codes.includes(code))
    if (change === undefined) continue
    used.add(change)
    const from = index + part.indexOf(code)
    if (change.name === undefined) findings.push({ ...gone(change.old), from, to: from + code.length })
  }
}

const isWhole = (text: string, from: number, to: number): boolean =>
  !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, from - 2), from)) &&
  !/^[\p{L}\p{N}]/u.test(text.slice(to, to + 2))

/** True when the words after a name may belong to a longer one: `Phòng Kinh tế` in `Phòng Kinh tế và Hạ tầng`. */
function goesOn(after: string): boolean {
  const more = /^(?:\s*[-–&]\s*|\s+và\s+)(?=\p{Lu})/u.exec(after)
  return more !== null && !another.test(after.slice(more[0].length))
}

const gone = (name: string): RollFinding => ({
  kind: 'unit-gone',
  what: name,
  why: `${name} không còn`,
  suggestion: 'Giao cho đơn vị khác',
  note: `${name} không còn, giao cho đơn vị nào`,
})

const unclear = (text: string, from: number, to: number, { old, name }: UnitChange): RollFinding => ({
  kind: 'unit-unclear',
  what: shortWords(text.slice(from, to + 20)),
  why: `${old} ở đây có thể là một phần của tên dài hơn, nên không tự đổi`,
  suggestion:
    name === undefined ? `Sửa tay nếu đúng là ${old}` : `Sửa tay thành ${name} nếu đúng là đơn vị này`,
  note: `${old} có thể đã đổi tên`,
})
