import loadWords from '../../data/tu-ngu/viec-mot-lan.yaml'
import { findTimes } from '../language/find-times.ts'
import { lazy } from '../language/lazy.ts'
import { literal } from '../language/literal.ts'
import { readOwnWords, type WordStretch, within } from '../reading/own-words.ts'
import type { Segment } from '../reading/segments.ts'
import { readYears } from '../reading/year-mentions.ts'
import { type RollFinding, shortWords } from './finding.ts'
import { type Item, isAside, itemsOf, saysWhen } from './items.ts'
import { sentencesOf } from './sentences.ts'
import { type Step, sayYears } from './step.ts'

/** Work that is done once: where its time stays as it is, and what is told about it. */
export interface OnceWork {
  /** Stretches in which no year is moved, by their texts. */
  kept: ReadonlyMap<Segment, readonly WordStretch[]>
  findings: ReadonlyMap<Segment, RollFinding & WordStretch>
}

/** Texts that are no work: what is cited, named, addressed. */
const noWork = new Set(['can_cu', 'noi_nhan', 'kem_theo', 'trich_yeu', 'ten', 'loai', 'theo', 'tieu_chi'])

/**
 * Finds work that is done once and has a time of the plan's year: an opening, a building that is finished, a statute that is issued. Next year
 * it is done, or late: its time is not moved on, and a person has to say which.
 */
export function findOnce(segments: readonly Segment[], step: Step): OnceWork {
  const kept = new Map<Segment, WordStretch[]>()
  const findings = new Map<Segment, RollFinding & WordStretch>()
  const keep = (segment: Segment, stretch: WordStretch): void => {
    kept.set(segment, [...(kept.get(segment) ?? []), stretch])
  }
  // Of a phase, the work of the year that the next plan is for is to be done in it.
  if (step.isCrossing && step.unit === 'phase') return { kept, findings }
  let above: Segment | undefined
  for (const item of itemsOf(segments.filter(isWork))) {
    const when = item.isRow ? item.segments.find(({ column }) => column === 'deadline') : undefined
    for (const segment of item.segments) {
      if (segment === when) continue
      const task = saysWhen(segment) ? above : segment
      if (!item.isRow && !isAside(segment)) above = segment
      const sentence = task && onceIn(task, step)
      if (task === undefined || sentence === undefined) continue
      const times =
        task === segment ? timesOf(segment, sentence, step) : timesOf(segment, whole(segment), step)
      const places: [Segment, WordStretch][] = []
      if (times === 'own') places.push([segment, task === segment ? sentence : whole(segment)])
      const late = when && timesOf(when, whole(when), step)
      if (when !== undefined && late === 'own') places.push([when, whole(when)])
      const isJoined = when?.text.text.trim() === '^'
      if (times === 'recurring' || late === 'recurring' || (places.length === 0 && !isJoined)) continue
      for (const [at, stretch] of places) keep(at, stretch)
      for (const at of markedSegments(places, segment, item))
        findings.set(at, finding(at, task, sentence, step))
    }
  }
  return { kept, findings }
}

const isWork = ({ key, path }: Segment): boolean => !noWork.has(key) && !path.includes('cot')

const whole = ({ text }: Segment): WordStretch => ({ from: 0, to: text.text.length })

/** A year that stays is marked on its line; else the work is. */
function markedSegments(
  places: readonly [Segment, WordStretch][],
  segment: Segment,
  { isRow }: Item,
): Segment[] {
  const withYear = places.filter(([{ text }]) => readYears(text.text).length > 0).map(([at]) => at)
  if (withYear.length === 0) return [segment]
  const lines = new Set<number>()
  return withYear.filter(({ text }) => {
    const line = text.source.text.lastIndexOf('\n', text.offsetAt(0) - 1)
    const isNew = !isRow || !lines.has(line)
    lines.add(line)
    return isNew
  })
}

function finding(
  at: Segment,
  task: Segment,
  once: WordStretch,
  { old, next }: Step,
): RollFinding & WordStretch {
  const year = readYears(at.text.text).find(({ first }) => first >= old.from && first <= old.to)
  return {
    kind: 'once',
    from: year?.from ?? 0,
    to: year?.to ?? at.text.text.length,
    what: shortWords(task.text.text.slice(once.from, once.to), 120),
    why: `việc làm một lần của ${sayYears(old)}, nên không tự dời sang ${sayYears(next)}`,
    suggestion: 'Đã xong thì bỏ; chưa xong thì ghi thời hạn mới',
    note: 'việc làm một lần, đã xong thì bỏ, chưa xong thì ghi thời hạn mới',
  }
}

/** Whether a stretch has a time that goes by the plan's year, typed or not; what comes back each year is none. */
function timesOf(
  segment: Segment,
  { from, to }: WordStretch,
  { old }: Step,
): 'own' | 'recurring' | undefined {
  const { closed } = readOwnWords(segment)
  const { text } = segment.text
  const values = [...text.slice(from, to).matchAll(/\{\{\s*(?:nam|giai_doan)\s*(?:\}\}|\.)/g)]
  const times = findTimes(text).filter(
    time => time.from >= from && time.from < to && !within(time.from, closed) && time.kind !== 'request',
  )
  const isOwn = (year: number | undefined): boolean =>
    year === undefined || (year >= old.from && year <= old.to)
  if (times.some(({ kind }) => kind === 'recurring')) return 'recurring'
  return values.length > 0 || times.some(({ year }) => isOwn(year)) ? 'own' : undefined
}

/** The sentence of a text that tells of work done once. */
function onceIn(segment: Segment, { old }: Step): WordStretch | undefined {
  const { text } = segment.text
  const { once, finish, draft } = words()
  const closed = readOwnWords(segment).citations
  return sentencesOf(text).find(({ from, to }) => {
    const sentence = text.slice(from, to)
    const isSaid = (pattern: RegExp): boolean =>
      [...sentence.matchAll(pattern)].some(({ index }) => !within(from + index, closed))
    return isSaid(once) || isSaid(finish) || (isSaid(draft) && !isYearly(sentence, old))
  })
}

/** True for a paper whose name has the plan's year: there is one for each year. */
const isYearly = (sentence: string, { from, to }: Step['old']): boolean =>
  [...sentence.matchAll(/(?<before>[\p{L}\d/.-]+\s+)năm\s+(?:(?<year>\d{4})|\{\{)/giu)].some(
    ({ groups }) =>
      !/^(?:trong|trước|đến|hết|cuối|đầu|giữa|tháng|quý|[IVX]+|\d.*)$/iu.test(groups!.before!.trim()) &&
      (groups!.year === undefined || (Number(groups!.year) >= from && Number(groups!.year) <= to)),
  )

const words = lazy(() => {
  const lists = loadWords()
  const any = (list: readonly string[]): string =>
    `(?:${list.map(words => literal(words).replaceAll(' ', '\\s+')).join('|')})(?!\\p{L})`
  const notBehind = `(?<!\\p{L})(?<!(?:${lists.khong_phai_viec.join('|').replaceAll(' ', '\\s+')})\\s+)`
  const single = lists.mot_lan.filter(words => words !== founding)
  return {
    once: new RegExp(
      `${notBehind}(?:${any(single)}|${founding.replace(' ', '\\s+')}(?!\\p{L})(?!\\s+(?:(?:các|01|một)\\s+)?${any(lists.thanh_lap_hang_nam)})|đưa(?:\\s+[^\\s.;:]+){0,12}?\\s+vào\\s+${any(lists.dua_vao)}|ban\\s+hành\\s+(?:(?:mới|các|bộ|bản|sửa\\s+đổi|bổ\\s+sung|và|,)\\s+){0,3}${any(lists.ban_hanh)})`,
      'giu',
    ),
    draft: new RegExp(
      `${notBehind}(?<!(?:thành|độc|thiết)\\s+)${any(lists.soan)}(?:\\s*,)?\\s+(?:(?:và|ban\\s+hành|trình|phê\\s+duyệt|dự\\s+thảo|hoàn\\s+thiện|hồ\\s+sơ|mới|01|một)(?:\\s*,)?\\s+){0,3}${any(lists.van_ban_mot_lan)}(?=\\s+[\\p{L}“"])`,
      'giu',
    ),
    // Behind `hoàn thành` stands what is finished; a time or a comma there says only when.
    finish: new RegExp(
      `${notBehind}hoàn\\s+thành\\s+(?!(?:(?:việc|công\\s+tác|các|toàn\\s+bộ|cơ\\s+bản|dứt\\s+điểm|tất\\s+cả|đầy\\s+đủ|ít\\s+nhất|trên)\\s+|[<>≥≤]?\\d+(?:[.,]\\d+)*\\s*%?\\s+)*(?:${any(lists.hoan_thanh_hang_nam)}|${any(times)}|(?:\\p{L}+,?\\s+){0,4}${any(lists.viec_chung)}))(?=[\\p{L}\\d“"])`,
      'giu',
    ),
  }
})

const founding = 'thành lập'
/** What a time begins with. */
const times = [
  'xong',
  'trước',
  'trong',
  'vào',
  'chậm',
  'muộn',
  'theo',
  'quý',
  'tháng',
  'năm',
  'ngày',
  'của',
  'và',
  'ở',
  'tại',
  'từ',
  'đến',
]
