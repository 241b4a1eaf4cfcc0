import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType } from 'docx'
import type { ParagraphKind, ParagraphStyle } from '../../document/paragraphs.ts'
import { type Layout, mmToPoints, mmToTwips } from '../../layout/nd30.ts'
import { endStyle, styleId } from './style-id.ts'
import { twips } from './xml.ts'

const alignment = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const

/** The named styles of the document, made from the layout: changing a style in Word changes every paragraph of its kind. */
export function wordStyles(layout: Layout): IStylesOptions {
  const kinds = Object.keys(layout.paragraphs) as ParagraphKind[]
  const own = kinds.filter(kind => kind !== 'note' && kind !== 'pageNumber')
  const { body, note } = layout.paragraphs
  return {
    default: {
      document: {
        run: {
          font: layout.font,
          size: halfPoints(body.size),
          language: { value: layout.language, eastAsia: layout.language, bidirectional: 'ar-SA' },
        },
      },
      footnoteText: { run: runOptions(note), paragraph: paragraphOptions(note) },
    },
    paragraphStyles: [
      ...own.map(kind => {
        const style = layout.paragraphs[kind]
        return {
          id: styleId(style.class),
          name: style.name,
          basedOn: 'Normal',
          next: styleId(kind === 'body' || style.outline === undefined ? style.class : body.class),
          quickFormat: true,
          run: runOptions(style),
          paragraph: paragraphOptions(style),
        }
      }),
      {
        id: 'Header',
        name: 'header',
        basedOn: 'Normal',
        run: runOptions(layout.paragraphs.pageNumber),
        paragraph: paragraphOptions(layout.paragraphs.pageNumber),
      },
      ...Object.values(layout.rules).map(rule => ({
        id: styleId(rule.class),
        name: rule.name,
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 8 },
        paragraph: {
          border: {
            top: {
              style: BorderStyle.SINGLE,
              size: Math.round(rule.thickness * 8),
              space: 0,
              color: '000000',
            },
          },
          spacing: {
            before: 40,
            after: twips(rule.class === layout.rules.titleRule.class ? 8 : 0),
            line: 120,
            lineRule: LineRuleType.EXACT,
          },
          keepNext: true,
        },
      })),
      {
        id: endStyle,
        name: 'Kết thúc phần',
        basedOn: 'Normal',
        run: { size: 2 },
        paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
      },
    ],
  }
}

/** A table style can only be given as XML: the library has no option for it (ECMA-376 Part 1, 17.7.6). */
export function tableStyleXml(layout: Layout): string {
  const size = Math.round(layout.table.border * 8)
  const margin = mmToTwips(layout.table.cellMargin)
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map(side => `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="000000"/>`)
    .join('')
  return (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:style w:type="table" w:customStyle="1" w:styleId="${styleId('bang')}"><w:name w:val="Bảng kế hoạch"/><w:basedOn w:val="TableNormal"/><w:qFormat/>` +
    `<w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="${margin}" w:type="dxa"/>` +
    `<w:bottom w:w="0" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`
  )
}

const halfPoints = (points: number): number => Math.round(points * 2)

const runOptions = (style: ParagraphStyle) => ({
  size: halfPoints(style.size),
  ...(style.bold ? { bold: true } : {}),
  ...(style.italic ? { italics: true } : {}),
  ...(style.color === undefined ? {} : { color: style.color }),
})

/** Thickness of the lines of a box in points. */
const boxLine = 0.75

/** Between a box's words and its upper and lower line, in whole points, as Word has it. */
const boxInset = 4

/** The border of a box; its height is that of the one line in it, with what is above and below. */
function boxOptions({ box, color = '000000' }: ParagraphStyle) {
  if (box === undefined) return {}
  const line = { style: BorderStyle.SINGLE, size: Math.round(boxLine * 8), color }
  const across = { ...line, space: boxInset }
  const along = { ...line, space: 0 }
  return { border: { top: across, bottom: across, left: along, right: along } }
}

/** The line in a box is as high as the decree's measure leaves it. */
const lineOptions = ({ box, line }: ParagraphStyle) =>
  box === undefined
    ? { line: Math.round(line * 240), lineRule: LineRuleType.AUTO }
    : { line: twips(mmToPoints(box.height) - 2 * boxInset), lineRule: LineRuleType.EXACT }

function paragraphOptions(style: ParagraphStyle) {
  const firstLine = mmToTwips(style.firstLine ?? 0)
  return {
    alignment: alignment[style.align],
    widowControl: true,
    spacing: {
      before: twips(style.before),
      after: twips(style.after),
      ...lineOptions(style),
    },
    ...boxOptions(style),
    ...(style.left !== undefined || firstLine !== 0
      ? {
          indent: {
            ...(style.left === undefined ? {} : { left: mmToTwips(style.left) }),
            ...(firstLine > 0 ? { firstLine } : {}),
            ...(firstLine < 0 ? { hanging: -firstLine } : {}),
          },
        }
      : {}),
    ...(style.keepNext ? { keepNext: true } : {}),
    ...(style.keepLines ? { keepLines: true } : {}),
    ...(style.outline === undefined ? {} : { outlineLevel: style.outline - 1 }),
  }
}
