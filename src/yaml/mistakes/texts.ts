import type { CST } from 'yaml'
import { excerpt, isKey } from '../key-shape.ts'
import { beginsWithMark } from '../label.ts'
import { lineEnd, splitLines } from '../lines.ts'
import type { Mistake } from '../mistake.ts'
import type { YamlRule } from '../rules.ts'
import type { SourceItem } from '../source-items.ts'
import { ownerOf, pathOf, placed } from '../source-items.ts'
import { after, barHint } from '../wording.ts'

/** Lines of text that YAML joins or prints and that their writer meant otherwise. */
export function findTextMistakes(items: readonly SourceItem[], text: string): Mistake[] {
  return items.flatMap(item =>
    findInItem(item, text).map(mistake => ({ ...placed(item, 'value', mistake), ...mistake })),
  )
}

function findInItem(item: SourceItem, text: string): Mistake[] {
  const { value } = item
  if (value?.type === 'scalar') return isMisread(item) ? [] : findJoinedLines(item, value)
  if (value?.type !== 'block-scalar') return []
  if (value.source.trim() === '') return findEmptyText(item, value, text)
  const isFolded = text[value.props[0]?.offset ?? 0] === '>'
  return [...(isFolded ? findFoldedMarks(item, value) : []), ...findHashLines(item, value)]
}

/** True for a text whose key is none: the two lines of text do not belong together at all. */
function isMisread({ key, name, holder }: SourceItem): boolean {
  return key !== undefined && (name === undefined || !isKey(name, holder?.name))
}

interface TextLine {
  text: string
  offset: number
  indent: number
}

/** Plain text over several lines, one of them with a mark of its own; or `…;` followed by a new sentence. */
function findJoinedLines(item: SourceItem, value: CST.FlowScalar): Mistake[] {
  if (!value.source.includes('\n')) return []
  const lines = textLines(value.source, value.offset)
  const joined = lines.filter((line, index) => {
    const before = lines[index - 1]
    if (before === undefined || before.text === '' || line.text === '') return false
    // A line that only goes on begins in lower case; one with a capital is meant as a paragraph of its own.
    return beginsWithMark(line.text) || (/^\p{Lu}/u.test(line.text) && !/^\s*[|>]/u.test(value.source))
  })
  const mistakes = joinedMistake('yaml/joined-lines', joined, line => ({
    message: `${after(ownerOf(item))}, ${line} bị nối liền vào dòng trên thành một đoạn, vì không có dấu \`|\`.`,
    hint: `${barHint(ownerOf(item))} Mỗi dòng khi đó là một đoạn.`,
  }))
  return mistakes.map(mistake => ({ ...mistake, site: { kind: 'value', at: mistake.start } }))
}

/** A line with a mark under `>`, not parted from the line before it by a blank line. */
function findFoldedMarks(item: SourceItem, value: CST.BlockScalar): Mistake[] {
  const lines = blockLines(value)
  const indent = lines.find(line => line.text !== '')?.indent ?? 0
  const joined = lines.filter((line, index) => {
    const before = lines[index - 1]
    if (before === undefined || before.text === '' || before.indent > indent || line.indent > indent)
      return false
    return beginsWithMark(line.text)
  })
  return joinedMistake('yaml/folded-marks', joined, line => ({
    message: `${after(ownerOf(item))}, ${line} bị dấu \`>\` nối liền vào dòng trên thành một đoạn.`,
    hint: 'Thêm một dòng trống trước mỗi đoạn mới, hoặc thay dấu `>` bằng `|` để mỗi dòng là một đoạn.',
  }))
}

/** `# ghi chú` under `|` is printed; in the rows of a table `# ` begins a group. */
function findHashLines(item: SourceItem, value: CST.BlockScalar): Mistake[] {
  if (!value.source.includes('#') || pathOf(item).includes('hang')) return []
  return blockLines(value)
    .filter(({ text }) => /^#\s+\p{Ll}+(?=[\s:,.]|$)/u.test(text) && !/[|\t]/.test(text))
    .map(({ text, offset }) => ({
      rule: 'yaml/hash-line-in-text',
      severity: 'warning',
      message: `${after(ownerOf(item))}, dòng “${excerpt(text)}” nằm trong lời văn nên sẽ được in ra, không phải là ghi chú.`,
      hint: 'Nếu là ghi chú cho mình: gõ `[! …]`, hoặc chuyển dòng này lên trên khóa. Nếu muốn in nguyên: để như vậy.',
      start: offset,
      end: offset + text.length,
    }))
}

/** `noi_dung: |` with nothing below it, and then text in the list around it: pasted lines that YAML takes as items of that list. */
function findEmptyText(item: SourceItem, value: CST.BlockScalar, text: string): Mistake[] {
  const list = item.holder?.collection
  if (list?.type !== 'block-seq') return []
  const next = list.items[item.holder!.index + 1]?.value
  if (next?.type !== 'scalar' || item.collection.items[item.index + 1]?.value !== undefined) return []
  const end = lineEnd(text, next.offset)
  return [
    {
      rule: 'yaml/empty-text',
      severity: 'warning',
      message: `${after(ownerOf(item))} có dấu \`${text[value.offset]}\` nhưng không có lời văn; dòng “${excerpt(text.slice(next.offset, end))}” ở dưới thành một mục của danh sách ngoài.`,
      hint: 'Nếu dòng đó là lời văn của khóa này thì thụt nó vào sâu hơn khóa hai dấu cách; nếu không thì xóa khóa này.',
      start: value.offset,
      end: value.offset + 1,
    },
  ]
}

function joinedMistake(
  rule: YamlRule,
  lines: readonly TextLine[],
  wording: (line: string) => { message: string; hint: string },
): Mistake[] {
  const first = lines[0]
  if (first === undefined) return []
  const others = lines.length > 1 ? ` (và ${lines.length - 1} dòng khác)` : ''
  const words = wording(`dòng “${excerpt(first.text)}”${others}`)
  return [{ rule, severity: 'warning', ...words, start: first.offset, end: first.offset + first.text.length }]
}

function blockLines(value: CST.BlockScalar): TextLine[] {
  const header = value.props.reduce(
    (length, token) => length + ('source' in token ? (token.source as string).length : 0),
    0,
  )
  return textLines(value.source, value.offset + header)
}

function textLines(text: string, offset: number): TextLine[] {
  return splitLines(text).map(line => ({
    text: text.slice(line.content, line.end).trimEnd(),
    offset: offset + line.content,
    indent: line.indent,
  }))
}
