import type { Section } from '../../document/blocks.ts'
import type { ParagraphKind, ParagraphStyle, RuleKind, RuleStyle } from '../../document/paragraphs.ts'
import { usedKinds } from '../../document/used-kinds.ts'
import type { Layout } from '../../layout/nd30.ts'
import { alignments } from '../../markup/classes.ts'
import {
  blankClass,
  blanksClass,
  frameClass,
  highRowClass,
  keepClass,
  notesClass,
  ownSizeClass,
  regularClass,
  rowClass,
  tableClass,
  unbrokenClass,
} from './class-names.ts'
import { mm, pt, styleRule } from './css.ts'
import { marginsCss } from './margins.ts'
import { paperCss } from './paper.ts'

/** Height of a line of Times New Roman at single spacing, as a share of its size. */
const singleLine = 1.15

/**
 * The style sheet of a document, made from the layout as the styles of the .docx are: the classes of paragraphs, rules, blanks and tables, then the paper
 * that its sections stand on.
 */
export function styleSheet(sections: readonly Section[], layout: Layout): string {
  const used = usedKinds(sections)
  const isPrinted = ([kind, { isRare }]: [string, { isRare?: true }]): boolean =>
    isRare !== true || used.has(kind as ParagraphKind | RuleKind)
  return (
    baseCss(layout) +
    Object.entries(layout.paragraphs)
      .filter(isPrinted)
      .map(([, style]) => paragraphCss(style))
      .join('') +
    Object.entries(alignments)
      .map(([name, align]) => `.${name}{text-align:${align}}\n`)
      .join('') +
    Object.entries(layout.rules)
      .filter(isPrinted)
      .map(([kind, style]) => ruleCss(kind as RuleKind, style))
      .join('') +
    blanksCss(layout) +
    frameCss +
    keepCss +
    tableCss(layout) +
    notesCss(layout) +
    paperCss(sections, layout) +
    marginsCss(sections, layout)
  )
}

/** Kerning is off because Word has it off: lines are as wide as they were measured. */
function baseCss({ font, paragraphs }: Layout): string {
  return `:root{--chu:"${font}","Liberation Serif",serif}
body{margin:0;font:${pt(paragraphs.body.size)} var(--chu);font-kerning:none;font-variant-ligatures:none;text-size-adjust:none;-webkit-text-size-adjust:none;color:#000;background:#fff;orphans:2;widows:2}
h1,h2,h3,h4,h5,h6,p{margin:0;font:inherit;overflow-wrap:break-word}
b{font-weight:bold}
i{font-style:italic}
sub,sup{line-height:0}
.${regularClass}.${regularClass}{font-weight:normal}
a{color:inherit;text-decoration:none}
.${unbrokenClass}{white-space:nowrap}
.${blanksClass}{white-space:pre-wrap}
`
}

/** The gap above is padding and the gap below a margin, so that they add up as in Word and do not swallow one another. */
function paragraphCss(style: ParagraphStyle): string {
  return styleRule(`.${style.class}`, {
    'font-size': pt(style.size),
    'font-weight': style.bold && 'bold',
    'font-style': style.italic && 'italic',
    'text-align': style.align,
    'text-indent': style.firstLine !== undefined && mm(style.firstLine),
    'margin-left': style.left !== undefined && mm(style.left),
    'padding-top': style.before > 0 && pt(style.before),
    'margin-bottom': style.after > 0 && pt(style.after),
    'line-height': String(Math.round(style.line * singleLine * 1000) / 1000),
    'break-after': style.keepNext && 'avoid',
    'break-inside': style.keepLines && 'avoid',
    ...boxCss(style),
  })
}

/** The rectangle around a paragraph; the gap above it is outside. */
function boxCss({ box, color, before }: ParagraphStyle) {
  if (box === undefined) return color === undefined ? {} : { color: `#${color}` }
  return {
    color: color !== undefined && `#${color}`,
    'box-sizing': 'border-box',
    width: box.width === undefined ? 'fit-content' : mm(box.width),
    height: mm(box.height),
    'line-height': `calc(${mm(box.height)} - 1.5pt)`,
    border: `${pt(0.75)} solid`,
    padding: box.width === undefined ? `0 ${pt(6)}` : '0',
    margin: `${pt(before)} auto 0`,
    'white-space': 'nowrap',
  }
}

/** A rule stands close under its text; that under the title also keeps away from what follows. */
function ruleCss(kind: RuleKind, { class: name, thickness }: RuleStyle): string {
  return styleRule(`hr.${name}`, {
    height: '0',
    border: '0',
    'border-bottom': `${pt(thickness)} solid`,
    'padding-top': pt(1),
    margin: `0 auto ${pt(kind === 'titleRule' ? 14 : 6)}`,
    'break-after': 'avoid',
  })
}

const blanksCss = ({ blanks }: Layout): string =>
  (['number', 'day', 'month', 'year'] as const)
    .map(field => styleRule(`.${blankClass(field)}`, { display: 'inline-block', width: mm(blanks[field]) }))
    .join('')

/** A signature block does not stand alone on its page: it goes with the end of the text. Recipients beside and below it may flow on. */
const frameCss =
  styleRule(`.${frameClass('letterhead')},.${frameClass('signature')}`, {
    display: 'grid',
    'align-items': 'start',
  }) +
  styleRule(`.${frameClass('letterhead')}`, { 'break-inside': 'avoid', 'break-after': 'avoid' }) +
  styleRule(`.${frameClass('signature')}`, { 'break-before': 'avoid' }) +
  styleRule(`.${frameClass('signature')} > :nth-child(-n+2)`, { 'break-inside': 'avoid' })

/** Stands after the kinds, which it overrules. */
const keepCss =
  styleRule(`.${keepClass(true)}`, { 'break-after': 'avoid' }) +
  styleRule(`.${keepClass(false)}`, { 'break-after': 'auto' })

/** A group's title does not end a page. */
function tableCss({ table }: Layout): string {
  const name = `.${tableClass}`
  return (
    styleRule(name, { width: '100%', 'table-layout': 'fixed', 'border-collapse': 'collapse' }) +
    styleRule(`${name} :is(th,td)`, {
      border: `${pt(table.border)} solid`,
      padding: `0 ${mm(table.cellMargin)}`,
      'vertical-align': 'top',
    }) +
    styleRule(`${name}.${ownSizeClass} :is(th,td)`, { padding: '0 var(--le)' }) +
    styleRule(`${name}.${ownSizeClass} p`, { 'font-size': 'var(--co)' }) +
    styleRule(`${name} th`, { 'vertical-align': 'middle' }) +
    styleRule(`${name} :is(thead,tr)`, { 'break-inside': 'avoid' }) +
    styleRule(`${name} tr.${highRowClass}`, { 'break-inside': 'auto' }) +
    styleRule(`${name} :is(thead,tr.${rowClass('group')})`, { 'break-after': 'avoid' })
  )
}

/** Heights of what stands above the notes of a page, and of a line of a note, in points. */
export const noteHeights = ({ paragraphs, table }: Layout): { head: number; noteLine: number } => ({
  head: paragraphs.body.size + table.border + paragraphs.body.after,
  noteLine:
    paragraphs.note.size * paragraphs.note.line * singleLine + paragraphs.note.before + paragraphs.note.after,
})

/** A short line parts the notes from the text, as on paper. */
const notesCss = ({ paragraphs, table }: Layout): string =>
  styleRule(`.${notesClass}`, { 'padding-top': pt(paragraphs.body.size) }) +
  styleRule(`.${notesClass}::before`, {
    content: '""',
    display: 'block',
    width: '33%',
    'border-top': `${pt(table.border)} solid`,
    'margin-bottom': pt(paragraphs.body.after),
  })
