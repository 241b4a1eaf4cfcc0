import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { severityNames, summary } from '../diagnostics/report-text.ts'
import { escapeHtml } from './html/escape.ts'

/** What was found in one spec. */
export interface ReviewedSpec {
  file: string
  /** The title of its document; missing when the spec could not be read. */
  title?: string
  agency?: string
  diagnostics: readonly Diagnostic[]
}

const order: readonly Severity[] = ['error', 'warning', 'info']

/**
 * The Phiếu soát: a page to print and hand to whoever drafted the plan. It has no script, and loads nothing.
 * @param date the day of the review as printed, such as `05/01/2026`.
 */
export function reviewSheet(specs: readonly ReviewedSpec[], date: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Phiếu soát</title>
<style>${style}</style>
</head>
<body>
${specs.map(spec => sheet(spec, date)).join('\n')}
</body>
</html>
`
}

function sheet({ file, title, agency, diagnostics }: ReviewedSpec, date: string): string {
  const about = [agency, title].flatMap(text => (text ? [escapeHtml(text)] : [])).join('<br>')
  const parts = order.flatMap(severity => {
    const found = diagnostics.filter(diagnostic => diagnostic.severity === severity)
    return found.length === 0 ? [] : [table(severity, found)]
  })
  return `<section>
<h1>Phiếu soát kế hoạch</h1>
<p class="about">${about}</p>
<p>Tệp: ${escapeHtml(file)}. Ngày soát: ${escapeHtml(date)}. ${diagnostics.length === 0 ? 'Không có gì phải sửa' : escapeHtml(capital(summary(diagnostics)))}.</p>
${parts.join('\n')}
<div class="sign"><p>Người soạn thảo</p><p>Người soát</p></div>
</section>`
}

function table(severity: Severity, diagnostics: readonly Diagnostic[]): string {
  const rows = diagnostics.map(
    ({ start, message, hint, rule }, index) =>
      `<tr><td class="number">${index + 1}</td><td class="number">${start.line}</td><td>${escapeHtml(message)}<br><small>${escapeHtml(rule)}</small></td><td>${escapeHtml(hint ?? '')}</td><td class="box">☐</td></tr>`,
  )
  return `<h2>${severityNames[severity]} (${diagnostics.length})</h2>
<table>
<thead><tr><th>TT</th><th>Dòng</th><th>Chỗ và nội dung</th><th>Đề nghị</th><th>Đã sửa</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const style = `@page{size:A4;margin:20mm 15mm 20mm 20mm}
body{font:13pt/1.3 "Times New Roman",Times,serif;color:#000;max-width:175mm;margin:10mm auto}
section+section{break-before:page}
h1{font-size:15pt;text-align:center;margin:0 0 4pt}h2{font-size:13pt;margin:14pt 0 4pt;break-after:avoid}
.about{text-align:center;font-weight:bold}
table{width:100%;border-collapse:collapse;font-size:11.5pt}
th,td{border:1px solid #000;padding:2pt 4pt;vertical-align:top;text-align:left;overflow-wrap:anywhere}
th{text-align:center}thead{display:table-header-group}tr{break-inside:avoid}
.number,.box{text-align:center;width:3em}small{color:#555}td:nth-child(4){width:32%}
.sign{display:flex;justify-content:space-around;margin-top:18pt;height:30mm;break-inside:avoid;font-weight:bold}`
