import type { Comparison, PlanName } from '../../../compare/change.ts'
import { onlyThese } from '../../html/content-policy.ts'
import { htmlPage } from '../../html/page-shell.ts'
import { comparisonMark } from '../../report-marks.ts'
import { type ReportOptions, timeOf } from '../change-words.ts'
import { baseName, changesHtml, filesOf, groupId } from './changes.ts'
import { FilterIndex } from './filters.ts'
import { overviewHtml } from './overview.ts'
import { said } from './said.ts'
import { script } from './script.ts'
import { type ShownList, shownList } from './shown-list.ts'
import { style } from './style.ts'

/**
 * A comparison as one page that loads nothing: page one with pictures, then the changes by rank or by unit, which the page's own script filters.
 * Without the script everything is shown. The same comparison gives the same bytes.
 */
export function comparisonPage(comparison: Comparison, options: ReportOptions = {}): string {
  const { before, after, changes, notCompared, ignoresOwnYears } = comparison
  const list = shownList(comparison, options)
  const years = ignoresOwnYears
    ? '<p>Làm lại trang này với <code>--years</code> để xem cả các chỗ chỉ khác năm.</p>\n'
    : ''
  const body = `<a class="skip" href="#danh-sach">Đến danh sách thay đổi</a>
<header>
<p class="kind">Bảng so sánh</p>
<h1>${said(after.title)}</h1>
<p>so với ${said(before.title)}</p>
<dl class="plans">
${planHtml('Trước', before)}${planHtml('Sau', after)}</dl>
${contentsHtml(comparison, list)}</header>
<main>
${changes.length === 0 ? '<p class="none">Hai kế hoạch không có gì khác nhau.</p>\n' : overviewHtml(comparison, options) + listHtml(comparison, list, options)}<section class="left-out" id="khong-so">
<h2>Không so</h2>
<ul>
${notCompared.map(words => `<li>${said(words)}</li>\n`).join('')}</ul>
${years}</section>
</main>
<script>${script}</script>
`
  return htmlPage({
    title: `So sánh: ${after.title}`,
    metas: [['generator', comparisonMark]],
    policy: onlyThese(style, script),
    style,
    body,
  })
}

function planHtml(name: string, plan: PlanName): string {
  const told = [plan.agency, timeOf(plan), baseName(plan.file)].filter(words => words !== '')
  return `<div><dt>${name}</dt>\n<dd>${told.map(said).join(', ')}</dd></div>\n`
}

function contentsHtml({ changes }: Comparison, { groups }: ShownList): string {
  if (changes.length === 0) return ''
  const links = groups.map(
    ({ title, count }, index) => `<li><a href="#${groupId(index)}">${said(title)}</a> (${count})</li>\n`,
  )
  return `<nav aria-label="Mục lục">
<ul>
<li><a href="#co-gi-moi">Có gì mới</a></li>
<li><a href="#danh-sach">Các thay đổi</a>${links.length === 0 ? '' : `\n<ul>\n${links.join('')}</ul>\n`}</li>
<li><a href="#khong-so">Không so</a></li>
</ul>
</nav>
`
}

function listHtml(comparison: Comparison, list: ShownList, { by }: ReportOptions): string {
  const index = new FilterIndex(list.entries, by === 'unit' ? 'lượt thay đổi' : 'thay đổi')
  const left =
    list.left === 0
      ? ''
      : `<p class="none">${list.left} thay đổi không thuộc riêng đơn vị nào. Làm lại trang này không có <code>--by unit</code> để xem.</p>\n`
  const inside =
    list.entries.length === 0
      ? '<p class="none">Không có thay đổi nào về nội dung.</p>\n'
      : `${index.formHtml()}${changesHtml(list, index, filesOf(comparison))}`
  return `<section class="list" id="danh-sach" tabindex="-1">
<h2>Các thay đổi</h2>
${inside}${left}</section>
`
}
