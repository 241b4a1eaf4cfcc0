import { nameKey } from '../language/normalise.ts'
import { withoutMarks } from '../language/without-marks.ts'
import type { Item, Recognised, Table } from '../recognise/model.ts'
import { leaves } from '../recognise/tables/read-table.ts'
import { columnKeys } from './column-keys.ts'
import { isCollective, isUnit } from './unit-names.ts'

/** Units of a spec: code and name, in the order they are first named. */
export type Units = ReadonlyMap<string, string>

/**
 * Names that end where a comma or semicolon stands; a comma inside a name leaves parts that are no units, and then nothing is taken. What many
 * units share is none and keeps no other from being taken.
 */
function namesIn(text: string, isKnown: (name: string) => boolean): string[] {
  const isOne = (part: string): boolean => isKnown(part) || isUnit(part)
  return text.split(/[;\n]/).flatMap(piece => {
    const whole = piece.trim().replace(/\.$/, '')
    if (whole === '') return []
    const parts = whole.split(',').map(part => part.trim())
    return parts.every(part => isOne(part) || isCollective(part)) ? parts.filter(isOne) : []
  })
}

/** Collects the units that lead or cooperate in the tables. @param given codes that an office has chosen, by name. */
export function collectUnits(read: Recognised, given: Units): Units {
  const codes = new Map<string, string>([...given].map(([code, name]) => [nameKey(name), code]))
  const units = new Map<string, string>()
  const used = new Set<string>([...given.keys(), ...reserved])
  for (const table of tablesOf(read))
    for (const text of unitCells(table))
      for (const name of namesIn(text, name => codes.has(nameKey(name)))) {
        const key = nameKey(name)
        const known = codes.get(key)
        if (known === undefined) {
          const code = freeCode(name, used)
          codes.set(key, code)
          units.set(code, name)
        } else if (!units.has(known)) units.set(known, given.get(known) ?? name)
      }
  return units
}

/** Words of the spec's own values. */
const reserved = ['nam', 'nam_truoc', 'nam_sau', 'giai_doan', 'co_quan', 'quyet_dinh', 'ke_hoach', 'xa']

/** Words that no code has a letter of. */
const small = /^(?:và|các|của|về|cho|với|trên|địa|bàn|tại|-|–|&)$/iu
const longestCode = 8

/** Words that say what kind of unit it is: the others make its code. */
const kindWords = /^(?:phòng|sở|ban)\s+(?=\S+\s+\S)/iu
/** Words behind a name that say of which level it is. */
const levelWords = / (?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|tỉnh|thành phố)$/iu

function freeCode(name: string, used: Set<string>): string {
  const own = name.replace(levelWords, '').replace(kindWords, '')
  const whole = /^(?:văn phòng|vp)(?!\p{L})/iu.test(own) ? 'Văn phòng' : own
  const words = whole.split(/[\s,–-]+/).filter(word => /\p{L}/u.test(word) && !small.test(word))
  const initials = words
    .map(word =>
      withoutMarks(word)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
        .charAt(0),
    )
    .join('')
  const code = /^[a-z]/.test(initials) ? initials.slice(0, longestCode) : 'dv'
  let free = code
  for (let count = 2; used.has(free); count++) free = `${code}${count}`
  used.add(free)
  return free
}

/** A cell with codes in place of the names that have one; other words stay. */
export function withCodes(text: string, units: Units, byName: ReadonlyMap<string, string>): string {
  if (units.size === 0) return text
  return text
    .split(/( ?[;,\n] ?)/)
    .map((part, index) => {
      if (index % 2 === 1) return part
      const code = byName.get(part.trim())
      return code === undefined ? part : part.replace(part.trim(), code)
    })
    .join('')
}

function* tablesOf(read: Recognised): Generator<Table> {
  const contents = [
    read.decision?.content ?? [],
    ...(read.decision?.articles.map(article => article.content) ?? []),
    read.plan?.content ?? [],
    ...read.appendices.map(appendix => appendix.content),
  ]
  for (const content of contents) yield* tablesIn(content)
}

function* tablesIn(items: readonly Item[]): Generator<Table> {
  for (const item of items) {
    if (item.kind === 'table') yield item
    else if (item.kind === 'heading') yield* tablesIn(item.content)
  }
}

function* unitCells(table: Table): Generator<string> {
  const columns = leaves(table.columns)
  const { roles } = columnKeys(columns.map(({ title }) => title.map(({ text }) => text).join(' ')))
  for (const row of table.rows) {
    if (row.kind === 'group') continue
    for (const [index, cell] of row.cells.entries()) {
      const role = roles[index]
      if ((role === 'lead' || role === 'cooperation') && 'lines' in cell)
        yield cell.lines.map(({ text }) => text).join('\n')
    }
  }
}

/** The units of an office's list: code and name, as `don_vi` has them. */
export const unitsByCode = (entries: Iterable<readonly [string, string]>): Units => new Map(entries)
