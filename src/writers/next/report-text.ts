import { groupBy } from '../../collections/group-by.ts'
import type { ChangeEntry, LookEntry } from '../../roll/rolled-plan.ts'
import { sayYears } from '../../roll/step.ts'
import type { RollReport } from './report-json.ts'

/** The report for people: what they have to look at, place by place, then what was changed, in short. */
export function nextReportText({ from, to, rolled }: RollReport): string {
  const { step, entries, changes } = rolled
  const marks = new Set(entries.flatMap(({ markLine = [] }) => markLine)).size
  return [
    `${capital(sayYears(step.old))} → ${sayYears(step.next)}: ${from} → ${to}`,
    '',
    entries.length === 0
      ? 'Không có chỗ nào phải xem lại.'
      : `Phải xem lại ${entries.length} chỗ; ${marks} dòng có dấu XEM LẠI, xóa dấu khi đã xem:`,
    ...entries.flatMap(entry => tellEntry(entry, from, to)),
    '',
    ...tellChanges(changes),
    '',
  ].join('\n')
}

function tellEntry(
  { file, line, column, place, what, why, suggestion, markLine }: LookEntry,
  from: string,
  to: string,
): string[] {
  const where = place === '' ? '' : `${place}: `
  return [
    `  ${file === from ? to : file}:${line}:${column}: ${where}${what}`,
    `    vì ${why}${markLine !== undefined ? '' : ' (không có dấu)'}`,
    `    → ${suggestion}`,
  ]
}

/** Changes of one kind from the same words to the same words are reported together, with their lines. */
function tellChanges(changes: readonly ChangeEntry[]): string[] {
  if (changes.length === 0) return ['Không có gì tự đổi.']
  const groups = groupBy(changes, wordsOf)
  return [
    `Đã tự đổi ${changes.length} chỗ:`,
    ...[...groups].map(
      ([words, same]) => `  ${words} (dòng ${[...new Set(same.map(({ line }) => line))].join(', ')})`,
    ),
  ]
}

function wordsOf({ kind, before, after, place }: ChangeEntry): string {
  if (kind === 'blank') return `${place}: để trống, trước là ${before}`
  if (kind === 'row-out') return `bỏ hàng ${before}`
  return before === '' ? `thêm ${after}` : `${before} → ${after}`
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
