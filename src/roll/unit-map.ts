import type { Diagnostic, Point } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { Source } from '../diagnostics/source.ts'
import { composeByLibrary } from '../yaml/by-library.ts'
import { rangeOf } from '../yaml/nodes.ts'
import { scalarText } from '../yaml/scalar.ts'
import { isMap, isScalar, type Node } from '../yaml/tree.ts'

/** One line of a unit map. */
export interface UnitRename {
  /** The old name, or the unit's code. */
  old: string
  /** The new name; missing for a unit that is gone. */
  name?: string
  file: string
  start: Point
}

/** A name that any YAML scalar and any cell can hold as it is. */
const plainName = /^[\p{L}\p{N}](?:[^\s#:[\]{}|*\\"'`]|[ \u00a0](?!#))*$/u

/**
 * Reads a unit map: lines `Tên cũ: Tên mới`, the old one also as the unit's code; a blank new name means that the unit is gone.
 * @param file its name for messages, `text` its text.
 */
export function readUnitMap(file: string, text: string): Result<UnitRename[]> {
  const source = new Source(file, text)
  const read = composeByLibrary(source.text)
  if ('errorAt' in read || !isMap(read.contents)) {
    const at = 'errorAt' in read ? read.errorAt : 0
    return { diagnostics: [source.diagnostic(notAMap, at)] }
  }
  const diagnostics: Diagnostic[] = []
  const renames = new Map<string, UnitRename>()
  for (const { key, value } of read.contents.items) {
    const [start, end] = rangeOf(key)
    const old = isScalar(key) ? clean(scalarText(key)) : ''
    const name = isScalar(value) ? clean(scalarText(value)) : value === null ? '' : undefined
    if (old === '' || name === undefined) diagnostics.push(source.diagnostic(notAMap, start, end))
    else if (name !== '' && !plainName.test(name))
      diagnostics.push(source.diagnostic(badName(name), ...rangeOf(value as Node)))
    else if (renames.has(old)) diagnostics.push(source.diagnostic(twice(old), start, end))
    else renames.set(old, { old, ...(name === '' ? {} : { name }), file, start: source.point(start) })
  }
  return diagnostics.length > 0 ? { diagnostics } : { value: [...renames.values()], diagnostics }
}

const clean = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim()

const notAMap = {
  rule: 'units/not-a-map',
  severity: 'error' as const,
  message: 'Tệp đổi tên đơn vị phải gồm các dòng `Tên cũ: Tên mới`.',
  hint: 'Ví dụ: `Công chức Tài chính - Kế toán: Phòng Kinh tế`; đơn vị không còn thì để trống sau dấu hai chấm.',
}

const badName = (name: string) => ({
  rule: 'units/bad-name',
  severity: 'error' as const,
  message: `Tên đơn vị \`${name}\` có dấu không dùng được trong tên (\`:\`, \`#\`, \`|\`, dấu ngoặc vuông, ngoặc nhọn, dấu sao, dấu nháy).`,
  hint: 'Viết tên bằng chữ, số, dấu phẩy, gạch ngang, ngoặc đơn.',
})

const twice = (old: string) => ({
  rule: 'units/twice',
  severity: 'error' as const,
  message: `Đơn vị \`${old}\` được đổi tên hai lần.`,
  hint: 'Giữ lại một dòng.',
})
