import Handlebars from 'handlebars'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Finding, Source } from '../diagnostics/source.ts'

/** A template's text and its syntax tree. */
export interface ParsedTemplate {
  name: string
  source: Source
  program: hbs.AST.Program
  /** Whether it comes with the program: an office does not have its file. */
  isBuiltIn: boolean
}

/** Reads a template, or tells where its syntax breaks off. */
export function parseTemplate(name: string, source: Source, isBuiltIn: boolean): ParsedTemplate | Diagnostic {
  try {
    return { name, source, program: Handlebars.parse(source.text), isBuiltIn }
  } catch (error) {
    return syntaxFault(error instanceof Error ? error.message : '', source)
  }
}

const hint = 'Xem lại các ngoặc {{ }} và mỗi {{#…}} có {{/…}} cùng tên.'

/** Handlebars tells places in the words of its messages only. */
function syntaxFault(words: string, source: Source): Diagnostic {
  const mismatch = /^(\S+) doesn't match (\S+) - (\d+):(\d+)/.exec(words)
  if (mismatch) {
    const [, opened, closed, line, column] = mismatch
    const at = source.offset({ line: Number(line), column: Number(column) + 1 })
    const message = `khối {{#${opened}}} mở ở đây lại đóng bằng {{/${closed}}}.`
    return told(source, at, at + opened!.length, { message, hint: `Đóng nó bằng {{/${opened}}}.` })
  }
  const open = words.includes("got 'EOF'") ? openBlock(source.text) : undefined
  if (open !== undefined) {
    const message = `khối {{#${open.name}}} mở ở đây không có {{/${open.name}}} cho đến hết tệp.`
    return told(source, open.at, open.at + open.length, { message, hint: `Thêm {{/${open.name}}}.` })
  }
  const line = Number(/on line (\d+)/.exec(words)?.[1] ?? / - (\d+):\d+$/.exec(words)?.[1] ?? 1)
  const start = source.offset({ line, column: 1 })
  const message = 'mẫu viết không đúng cú pháp ở dòng này hoặc ngay trước nó.'
  return told(source, start, start + source.line(line).length, { message, hint })
}

const told = (
  source: Source,
  start: number,
  end: number,
  finding: Pick<Finding, 'message' | 'hint'>,
): Diagnostic => source.diagnostic({ rule: 'template/syntax', severity: 'error', ...finding }, start, end)

const blockMark = /\{\{!--.*?--~?\}\}|\{\{!.*?\}\}|\{\{~?([#^/])\s*([^\s}~]+)[^}]*\}\}/gs

/** The innermost block that is never closed. */
function openBlock(text: string): { name: string; at: number; length: number } | undefined {
  const open: { name: string; at: number; length: number }[] = []
  for (const { 0: whole, 1: mark, 2: name, index } of text.matchAll(blockMark)) {
    if (mark === '/') open.pop()
    else if (mark !== undefined && name !== undefined) open.push({ name, at: index, length: whole.length })
  }
  return open.at(-1)
}
