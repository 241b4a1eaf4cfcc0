import { severityNames } from '../diagnostics/report-text.ts'

/**
 * What a report is known by that the program wrote: its first line, or for programs its keys. A report carries no hash: what is written
 * on it by hand is lost when it is made anew.
 */
export type ReportKind = keyof typeof marks

/** What the page of a comparison says that it was made by. */
export const comparisonMark = 'cchc diff'

const severities = Object.values(severityNames).join('|')
const finding = new RegExp(`^.+:\\d+:\\d+: (?:${severities}): .+ \\[[a-z0-9-]+/[a-z0-9-]+\\]$`)

const counted = /^Soát .+: \d+ chỗ (?:phải sửa|nên xem|để biết)(?:, \d+ chỗ (?:nên xem|để biết)){0,2}\.$/

const marks = {
  // Reports of before began with their first finding, or were the list alone.
  'findings-text': (text: string) => counted.test(firstLine(text)) || finding.test(firstLine(text)),
  'findings-json': (text: string) =>
    isListOf(text, ['rule', 'severity', 'message', 'hint', 'file']) ||
    (hasKeys(parsed(text), ['version', 'totals', 'findings']) && !hasKeys(parsed(text), ['documents'])),
  'findings-sarif': (text: string) => isSarif(parsed(text)),
  'findings-github': (text: string) =>
    /^::(?:error|warning|notice) file=[^,]+,line=\d+,col=\d+,title=/.test(text),
  'review-sheet': (text: string) =>
    text.startsWith('<!doctype html>') && /<title>Phiếu soát<\/title>/.test(text),
  'register-text': (text: string) =>
    /, (?:cập nhật ngày [\d/]+|không ghi ngày cập nhật)(?:: \d+ văn bản$|[;)])/.test(firstLine(text)),
  'register-json': (text: string) => isListOf(text, ['so_hieu', 'loai', 'danh_muc', 'cap_nhat']),
  'comparison-text': (text: string) => /^Trước: .*\nSau: {3}/.test(text),
  'comparison-html': (text: string) =>
    text.startsWith('<!doctype html>') &&
    text.includes(`\n<meta name="generator" content="${comparisonMark}">\n`),
  'comparison-json': (text: string) => hasKeys(parsed(text), ['before', 'after', 'changes', 'notCompared']),
  'tasks-text': (text: string) =>
    /\nTất cả \d+ nhiệm vụ.*\n$/.test(text) ||
    text === 'Kế hoạch chưa có nhiệm vụ nào có chủ trì hoặc thời hạn.\n',
  'tasks-json': (text: string) => hasKeys(parsed(text), ['file', 'calendar', 'by', 'groups']),
  'tasks-csv': (text: string) =>
    /^\uFEFF?(?:[\p{L} ]+;)?Mã;TT;(?:Lĩnh vực;)?Nhiệm vụ;/u.test(firstLine(text)),
  schema: (text: string) => hasKeys(parsed(text), ['$id', '$schema', 'properties', '$defs']),
}

/** True for a report of a kind as the program writes it. */
export const isReport = (kind: ReportKind, bytes: Uint8Array): boolean =>
  marks[kind](new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))

/** Lets a report take the place of one of the same kind. */
export const reportGuard =
  (kind: ReportKind) =>
  (existing: Uint8Array): string | undefined =>
    isReport(kind, existing) ? undefined : 'tệp này không phải là báo cáo cùng loại do cchc ghi ra.'

const firstLine = (text: string): string => /^[^\r\n]*/.exec(text)![0]

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const hasKeys = (value: unknown, keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every(key => Object.hasOwn(value, key))

/** A log of findings by this program, not by another that writes the same format. */
const isSarif = (value: unknown): boolean =>
  hasKeys(value, ['$schema', 'version', 'runs']) &&
  /^\{"tool":\{"driver":\{"name":"cchc"/.test(JSON.stringify((value as { runs: unknown[] }).runs[0]))

function isListOf(text: string, keys: readonly string[]): boolean {
  const list = parsed(text)
  return Array.isArray(list) && (list.length === 0 || hasKeys(list[0], keys))
}
