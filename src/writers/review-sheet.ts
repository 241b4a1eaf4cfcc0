import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { type LineOf, severityNames, summary } from '../diagnostics/report-text.ts'
import { arrange, type Folding } from './findings/arrange.ts'
import { foldedPlaces } from './findings/folded-places.ts'
import { escapeHtml } from './html/escape.ts'
import { htmlPage, onlyStyles } from './html/page-shell.ts'

/** What was found in one spec. */
export interface ReviewedSpec {
  file: string
  /** The title of its document; missing when the spec could not be read. */
  title?: string
  agency?: string
  /** Sorted by place. */
  diagnostics: readonly Diagnostic[]
}

/** How a Phiếu soát is made. */
export interface SheetSettings {
  /** The day of the review as printed, such as `05/01/2026`. */
  date: string
  /** How much is told in full, in each sheet. */
  folding?: Folding
  /** What was left out and why, each a sentence. */
  notes?: readonly string[]
  /** Gives the words that findings are about. */
  lineOf?: LineOf
}

/**
 * The Phiếu soát: a page to print and hand to whoever drafted the plan. It has no script, and loads nothing. What has to be mended comes first;
 * of the rest, what is alike is folded: on paper its places stay, on a screen it opens.
 */
export function reviewSheet(specs: readonly ReviewedSpec[], settings: SheetSettings): string {
  return htmlPage({
    title: 'Phiếu soát',
    policy: onlyStyles,
    style,
    body: `${specs.map(spec => sheet(spec, settings)).join('\n')}\n`,
  })
}

function sheet({ file, title, agency, diagnostics }: ReviewedSpec, settings: SheetSettings): string {
  const { date, folding = {}, notes = [], lineOf = () => undefined } = settings
  const about = [agency, title].flatMap(text => (text ? [escapeHtml(text)] : [])).join('<br>')
  const { errors, groups, left } = arrange(diagnostics, folding)
  const number = counter()
  const row = (diagnostic: Diagnostic): string => tableRow(diagnostic, number(), file)
  const parts = [
    table('error', diagnostics, errors.map(row)),
    ...(['warning', 'info'] as const).map(severity => {
      const rows = groups
        .filter(group => group.severity === severity)
        .flatMap(({ shown, folded }) => [...shown.map(row), ...foldedRow(folded, row, lineOf)])
      return table(severity, diagnostics, rows)
    }),
    ...(left > 0 ? [`<p>Còn ${left} chỗ chưa kể ra ở đây.</p>`] : []),
  ]
  const count = diagnostics.length === 0 ? 'Không có gì phải sửa' : capital(summary(diagnostics))
  return `<section>
<h1>Phiếu soát kế hoạch</h1>
<p class="about">${about}</p>
<p>Tệp: ${escapeHtml(file)}. Ngày soát: ${escapeHtml(date)}.</p>
<p class="count">${escapeHtml(count)}.${notes.map(note => ` ${escapeHtml(note)}`).join('')}</p>
${parts.filter(part => part !== '').join('\n')}
<div class="sign"><p>Người soạn thảo</p><p>Người soát</p></div>
</section>`
}

/** Findings are numbered through the sheet, so that two people can speak of one. */
function counter(): () => number {
  let last = 0
  return () => ++last
}

/** The findings of one severity; nothing where there are none. */
function table(severity: Severity, diagnostics: readonly Diagnostic[], rows: readonly string[]): string {
  if (rows.length === 0) return ''
  const count = diagnostics.filter(diagnostic => diagnostic.severity === severity).length
  return `<h2>${severityNames[severity]} (${count})</h2>
<table>
<thead><tr><th>TT</th><th>Dòng</th><th>Chỗ và nội dung</th><th>Đề nghị</th><th>Đã sửa</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
}

/** @param sheetFile the spec of the sheet: a place in another file is told with its name. */
function tableRow(
  { file, start, message, hint, rule }: Diagnostic,
  number: number,
  sheetFile: string,
): string {
  const place = `${file === sheetFile ? '' : `${escapeHtml(file)}: `}${start.line}`
  return `<tr><td class="number">${number}</td><td class="number">${place}</td><td>${escapeHtml(message)}<br><small>${escapeHtml(rule)}</small></td><td>${escapeHtml(hint ?? '')}</td><td class="box">☐</td></tr>`
}

/** Findings like those above them, as one row that opens; none where there are none. */
function foldedRow(
  folded: readonly Diagnostic[],
  row: (diagnostic: Diagnostic) => string,
  lineOf: LineOf,
): string[] {
  if (folded.length === 0) return []
  const hasFiles = new Set(folded.map(({ file }) => file)).size > 1
  const places = foldedPlaces(folded, lineOf, { words: 60, lines: 60 }, hasFiles)
  return [
    `<tr class="more"><td colspan="5"><details><summary>và ${folded.length} chỗ như vậy: ${escapeHtml(places)}</summary>
<table>
<tbody>
${folded.map(row).join('\n')}
</tbody>
</table></details></td></tr>`,
  ]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const style = `@page{size:A4;margin:20mm 15mm 20mm 20mm}
body{font:13pt/1.3 "Times New Roman",Times,serif;color:#000;max-width:175mm;margin:10mm auto}
section+section{break-before:page}
h1{font-size:15pt;text-align:center;margin:0 0 4pt}h2{font-size:13pt;margin:14pt 0 4pt;break-after:avoid}
.about{text-align:center;font-weight:bold}.count{font-weight:bold}
table{width:100%;border-collapse:collapse;font-size:11.5pt}
th,td{border:1px solid #000;padding:2pt 4pt;vertical-align:top;text-align:left;overflow-wrap:anywhere}
th{text-align:center}thead{display:table-header-group}tr{break-inside:avoid}
.number,.box{text-align:center;width:3em}small{color:#555}td:nth-child(4){width:32%}
.more>td{padding-left:3em}summary{cursor:pointer;font-style:italic}details table{margin:4pt 0}
.sign{display:flex;justify-content:space-around;margin-top:18pt;height:30mm;break-inside:avoid;font-weight:bold}`
