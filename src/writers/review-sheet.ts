import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { type NotJudged, notJudgedTitle } from '../diagnostics/not-judged.ts'
import { wordsAt } from '../diagnostics/place-text.ts'
import { type LineOf, severityNames, summary } from '../diagnostics/report-text.ts'
import { clip } from '../language/clip.ts'
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
  /** It is a Word file: it has no lines, and its pages are looked at too. */
  isWord?: true
  /** What nobody can judge by the file. */
  notJudged?: readonly NotJudged[]
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
    body: `${specs.length > 1 ? `${contents(specs)}\n` : ''}${specs.map((spec, index) => sheet(spec, settings, index)).join('\n')}\n`,
  })
}

/** The files of a review with what each has, and the way to its sheet. */
function contents(specs: readonly ReviewedSpec[]): string {
  const hasPages = specs.some(({ isWord }) => isWord)
  const heads = [
    'TT',
    'Tệp',
    severityNames.error,
    severityNames.warning,
    severityNames.info,
    ...(hasPages ? ['Trình bày trang', notJudgedTitle] : []),
  ]
  const rows = specs.map(({ file, diagnostics, isWord, notJudged = [] }, index) => {
    const count = (is: (diagnostic: Diagnostic) => boolean): number => diagnostics.filter(is).length
    const cells = [
      ...(['error', 'warning', 'info'] as const).map(severity =>
        String(count(one => one.severity === severity)),
      ),
      ...(hasPages
        ? [
            isWord ? String(count(({ rule }) => rule.startsWith('trang/'))) : '–',
            isWord ? String(notJudged.length) : '–',
          ]
        : []),
    ]
    return `<tr><td class="number">${index + 1}</td><td><a href="#${sheetId(index)}">${escapeHtml(file)}</a></td>${cells.map(cell => `<td class="number">${cell}</td>`).join('')}</tr>`
  })
  return `<section>
<h1>Phiếu soát: ${specs.length} tệp</h1>
<table class="files">
<thead><tr>${heads.map(head => `<th>${head}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>`
}

const sheetId = (index: number): string => `tep-${index + 1}`

function sheet(
  { file, title, agency, diagnostics, isWord, notJudged = [] }: ReviewedSpec,
  settings: SheetSettings,
  index: number,
): string {
  const { date, folding = {}, notes = [], lineOf = () => undefined } = settings
  const about = [agency, title].flatMap(text => (text ? [escapeHtml(text)] : [])).join('<br>')
  const { errors, groups, left } = arrange(diagnostics, folding)
  const number = counter()
  const row = (diagnostic: Diagnostic): string =>
    isWord ? wordRow(diagnostic, number(), file, lineOf) : tableRow(diagnostic, number(), file)
  const columns = isWord ? wordColumns : specColumns
  const parts = [
    table('error', diagnostics, errors.map(row), columns),
    ...(['warning', 'info'] as const).map(severity => {
      const rows = groups
        .filter(group => group.severity === severity)
        .flatMap(({ shown, folded }) => [
          ...shown.map(row),
          ...foldedRow(folded, row, lineOf, columns.length),
        ])
      return table(severity, diagnostics, rows, columns)
    }),
    ...(left > 0 ? [`<p>Còn ${left} chỗ chưa kể ra ở đây.</p>`] : []),
    openList(notJudged),
  ]
  const count = diagnostics.length === 0 ? 'Không có gì phải sửa' : capital(summary(diagnostics))
  return `<section id="${sheetId(index)}">
<h1>Phiếu soát ${isWord ? 'văn bản' : 'kế hoạch'}</h1>
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
function table(
  severity: Severity,
  diagnostics: readonly Diagnostic[],
  rows: readonly string[],
  columns: readonly string[],
): string {
  if (rows.length === 0) return ''
  const count = diagnostics.filter(diagnostic => diagnostic.severity === severity).length
  return `<h2>${severityNames[severity]} (${count})</h2>
<table>
<thead><tr>${columns.map(column => `<th>${column}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
}

const specColumns = ['TT', 'Dòng', 'Chỗ và nội dung', 'Đề nghị', 'Đã sửa']
const wordColumns = ['TT', 'Chỗ và nội dung', 'Chữ ở đó', 'Đề nghị', 'Đã sửa']

/** What nobody can judge by the file. */
const openList = (notJudged: readonly NotJudged[]): string =>
  notJudged.length === 0
    ? ''
    : `<h2>${notJudgedTitle} (${notJudged.length})</h2>\n<ul>\n${notJudged.map(({ message }) => `<li>${escapeHtml(message)}</li>`).join('\n')}\n</ul>`

/** A finding of a Word file, with the words to look for. */
function wordRow(diagnostic: Diagnostic, number: number, sheetFile: string, lineOf: LineOf): string {
  const { file, message, hint, rule, inWord } = diagnostic
  const place = file === sheetFile ? '' : `${escapeHtml(file)}: `
  const words = inWord === undefined ? '' : clip(wordsAt(diagnostic, lineOf), 80)
  return `<tr><td class="number">${number}</td><td>${place}${escapeHtml(message)}<br><small>${escapeHtml(rule)}</small></td><td>${words === '' ? '' : `“${escapeHtml(words)}”`}</td><td>${escapeHtml(hint ?? '')}</td><td class="box">☐</td></tr>`
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
  width: number,
): string[] {
  if (folded.length === 0) return []
  const hasFiles = new Set(folded.map(({ file }) => file)).size > 1
  const places = foldedPlaces(folded, lineOf, { words: 60, lines: 60 }, hasFiles)
  return [
    `<tr class="more"><td colspan="${width}"><details><summary>và ${folded.length} chỗ như vậy: ${escapeHtml(places)}</summary>
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
.number,.box{text-align:center;width:3em}small{color:#555}td:nth-child(4){width:32%}.files td:nth-child(n){width:auto}
.more>td{padding-left:3em}summary{cursor:pointer;font-style:italic}details table{margin:4pt 0}
.sign{display:flex;justify-content:space-around;margin-top:18pt;height:30mm;break-inside:avoid;font-weight:bold}`
