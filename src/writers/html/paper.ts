import type { Section } from '../../document/blocks.ts'
import type { Layout, Page } from '../../layout/nd30.ts'
import { blanksClass, frameClass, landscapeClass, tableClass, unbrokenClass } from './class-names.ts'
import { mm, pt } from './css.ts'

/** Class of a section as a sheet of paper. */
export const sheetClass = 'trang'

/** Name of a section's pages in print, and the id of the section. */
export const pageName = (index: number): string => `phan-${index + 1}`

/** The paper around the text: sheets on a grey ground on screen, pages in print. */
export function paperCss(sections: readonly Section[], layout: Layout): string {
  return (
    screenCss(layout.page) +
    narrowCss(layout.page) +
    numberStyles +
    printCss(sections) +
    sections.map((section, index) => pageCss(section, index, counterOf(sections, index), layout)).join('')
  )
}

/** Between sheets on screen, and around them, in mm. */
const space = 8

/**
 * A window narrower than the sheets, and a phone: sheets are as wide as there is room, heads and signatures keep their two columns, and a table that does
 * not fit is moved under the finger within its sheet, so that nothing lies outside the window.
 */
function narrowCss({ width, height }: Page): string {
  const frames = `:is(.${frameClass('letterhead')},.${frameClass('signature')})`
  const scrolled = `.${tableClass}{display:block;overflow-x:auto}`
  return `@media screen and (max-width:${mm(height + 2 * space)}){
main{width:auto}
.${sheetClass}.${landscapeClass}{width:auto;max-width:${mm(height)};min-height:0}
.${landscapeClass} ${scrolled}
}
@media screen and (max-width:${mm(width + 2 * space)}){
main{padding:0}
.${sheetClass},.${sheetClass}.${landscapeClass}{width:auto;min-height:0;padding:5vw;margin:0 0 ${mm(space)}}
.${sheetClass} ${scrolled}
${frames}{grid-template-columns:2fr 3fr!important;margin-left:0!important;column-gap:2vw}
${frames} *{font-size:min(13pt,3.2vw)}
.${sheetClass} hr{max-width:100%}
.${sheetClass} :is(.${unbrokenClass},.${blanksClass}){white-space:normal}
}
`
}

/** The ground that sheets lie on is no part of the document, so it is not in the layout either. */
function screenCss({ width, height, margins }: Page): string {
  return `@media screen{
body{background:#e3e3e3}
main{width:max-content;min-width:100%;padding:${mm(space)};box-sizing:border-box}
.${sheetClass}{box-sizing:border-box;width:${mm(width)};min-height:${mm(height)};padding:${marginsCss(margins)};margin:0 auto ${mm(space)};background:#fff;box-shadow:0 1mm 4mm rgb(0 0 0/.25)}
.${sheetClass}.${landscapeClass}{width:${mm(height)};min-height:${mm(width)}}
a:hover,a:focus-visible{text-decoration:underline}
}
`
}

/** A number 1 that does not show: the first page of a section has none (ND30-I.I.7-2, PR-PN-1). */
const numberStyles = `@counter-style khong-ghi{system:cyclic;symbols:"";suffix:""}
@counter-style so-trang{system:extends decimal;range:2 infinite;fallback:khong-ghi}
`

const printCss = (sections: readonly Section[]): string =>
  `@media print{
.${sheetClass}{break-before:page}
${sections.map((_, index) => `#${pageName(index)}{page:${pageName(index)}}\n`).join('')}}
`

/**
 * The pages of one section. Browsers do not let an element set the page number anew, so each section counts its pages by a counter of its own
 * (ND30-I.III.1đ).
 */
function pageCss(
  { landscape, pagesRunOn }: Section,
  index: number,
  counter: string,
  { page, paragraphs }: Layout,
): string {
  const [width, height] = landscape ? [page.height, page.width] : [page.width, page.height]
  const name = pageName(index)
  return (
    `@page ${name}{size:${mm(width)} ${mm(height)};margin:${marginsCss(page.margins)};counter-increment:${counter};` +
    `@top-center{content:counter(${counter}${pagesRunOn ? '' : ',so-trang'});vertical-align:top;padding-top:${mm(page.header)};` +
    `font:${pt(paragraphs.pageNumber.size)} var(--chu)}}\n`
  )
}

/** A section whose pages run on counts with the section before it. */
function counterOf(sections: readonly Section[], index: number): string {
  let first = index
  while (first > 0 && sections[first]!.pagesRunOn) first--
  return pageName(first)
}

const marginsCss = ({ top, right, bottom, left }: Page['margins']): string =>
  [top, right, bottom, left].map(mm).join(' ')
