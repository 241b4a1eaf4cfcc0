import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { Format } from '../../src/document/formats.ts'
import { render } from '../../src/pipeline.ts'

/** The plans that come with the project. */
export const plans = [
  'bac-ai-2021-2025',
  'cam-nhuong-2025',
  'duong-hoa-2023',
  'ha-trung-2023',
  'quang-khai-2023',
]

/** The text of a plan that comes with the project. */
export const planText = (name: string): string => readFileSync(`plans/${name}.yaml`, 'utf8')

/** Renders a spec that must be right. */
export async function renderText(text: string, format: Format = 'docx'): Promise<Uint8Array> {
  const { value, diagnostics } = await render('ke-hoach.yaml', text, {
    format,
    version: '0.0.0',
    readBeside: () => ({ error: 'không có' }),
  })
  if (value === undefined) throw new Error(diagnostics.map(shown).join('\n'))
  return value.bytes
}

/** `line:column severity rule message`. */
export const shown = ({ start, severity, rule, message }: Diagnostic): string =>
  `${start.line}:${start.column} ${severity} ${rule} ${message}`

/** The parts of a .docx as text, by name. */
export function partsOf(docx: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder()
  return Object.fromEntries(
    Object.entries(unzipSync(docx)).map(([name, data]) => [name, decoder.decode(data)]),
  )
}

/** A part of a spec's document, such as `word/document.xml`. */
export async function partOf(text: string, part = 'word/document.xml'): Promise<string> {
  return partsOf(await renderText(text))[part] ?? ''
}

/** The paragraphs of a document part: style, text with `-` for no-break hyphens and blanks for breaks, and the raw XML. */
export function paragraphsOf(xml: string): { style: string; text: string; xml: string }[] {
  return [...xml.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? '',
    text: textOf(paragraph),
    xml: paragraph,
  }))
}

/** The text of a stretch of WordprocessingML. */
export function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|noBreakHyphen|tab)\/>|<\/w:p>/g)]
    .map(([all, text, mark]) =>
      text !== undefined
        ? unescapeXml(text)
        : mark === 'noBreakHyphen'
          ? '-'
          : mark || all === '</w:p>'
            ? ' '
            : '',
    )
    .join('')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2011', '-')
}

const unescapeXml = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** Lower-case words, for comparing what two texts say. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
