import Handlebars from 'handlebars'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Source } from '../diagnostics/source.ts'

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

/** Handlebars tells places in the words of its messages only. */
function syntaxFault(words: string, source: Source): Diagnostic {
  const finding = (message: string, hint: string, at: number, length: number): Diagnostic =>
    source.diagnostic({ rule: 'template/syntax', severity: 'error', message, hint }, at, at + length)
  const mismatch = /^(\S+) doesn't match (\S+) - (\d+):(\d+)/.exec(words)
  if (mismatch) {
    const [, opened = '', closed, line, column] = mismatch
    const message = `khối {{#${opened}}} mở ở đây lại đóng bằng {{/${closed}}}.`
    const at = source.offset({ line: Number(line), column: Number(column) + 1 })
    return finding(message, `Đóng nó bằng {{/${opened}}}.`, at, opened.length)
  }
  const open = words.includes("got 'EOF'") ? openBlock(source.text) : undefined
  if (open !== undefined) {
    const { 0: mark, 2: name, index } = open
    const message = `khối {{#${name}}} mở ở đây không có {{/${name}}} cho đến hết tệp.`
    return finding(message, `Thêm {{/${name}}}.`, index, mark.length)
  }
  const line = Number(/on line (\d+)/.exec(words)?.[1] ?? / - (\d+):\d+$/.exec(words)?.[1] ?? 1)
  const message = 'mẫu viết không đúng cú pháp ở dòng này hoặc ngay trước nó.'
  const hint = 'Xem lại các ngoặc {{ }} và mỗi {{#…}} có {{/…}} cùng tên.'
  return finding(message, hint, source.offset({ line, column: 1 }), source.line(line).length)
}

const blockMark = /\{\{!--.*?--~?\}\}|\{\{!.*?\}\}|\{\{~?([#^/])\s*([^\s}~]+)[^}]*\}\}/gs

/** The beginning of the innermost block that is never closed. */
function openBlock(text: string): RegExpExecArray | undefined {
  const open: RegExpExecArray[] = []
  for (const mark of text.matchAll(blockMark)) {
    if (mark[1] === '/') open.pop()
    else if (mark[1] !== undefined) open.push(mark)
  }
  return open.at(-1)
}
