import { type CST, Lexer } from 'yaml'
import type { Mistake } from './mistake.ts'
import { findMarks } from './mistakes/references.ts'
import type { TokenStream } from './parse-text.ts'
import { harmlessLength, maxLexemes } from './size-limits.ts'

/** True for a text that is short but would take the library minutes and gigabytes: hundreds of thousands of keys, list marks, brackets. */
export function hasTooManyLexemes(text: string): boolean {
  if (text.length < harmlessLength) return false
  let count = 0
  for (const _ of new Lexer().lex(text)) if (++count > maxLexemes) return true
  return false
}

/** The finding for such a text. */
export function tooManyLexemes(): Mistake {
  return {
    rule: 'yaml/too-many-items',
    severity: 'error',
    message: 'Tệp có quá nhiều khóa, gạch đầu dòng hoặc dấu ngoặc (hơn 400.000) nên không đọc.',
    hint: 'Kiểm tra lại có đúng tệp kế hoạch không; bảng số liệu dài thì viết mỗi hàng một dòng dưới `hang: |`.',
    start: 0,
    end: 0,
  }
}

/** The finding for a text whose maps and lists are nested too deep; `start` is where it gets too deep. */
export function tooDeep(start: number): Mistake {
  return {
    rule: 'yaml/too-deep',
    severity: 'error',
    message: 'Các cấp lồng nhau quá sâu từ chỗ này (quá 100 cấp) nên không đọc tiếp được.',
    hint: 'Kiểm tra các dấu `-`, `[`, `{` gõ thừa và số dấu cách ở đầu dòng.',
    start,
    end: start + 1,
  }
}

/** The finding for a text without any key. */
export function emptyFile(): Mistake {
  return {
    rule: 'yaml/empty-file',
    severity: 'error',
    message: 'Tệp trống, chưa có khóa nào.',
    hint: 'Bắt đầu bằng một dòng như `nam: 2026`, rồi `co_quan:`, `ke_hoach:`.',
    start: 0,
    end: 0,
  }
}

/** The finding for a text whose top is a list or mere words. */
export function rootNotMap(start: number, end: number): Mistake {
  return {
    rule: 'yaml/root-not-map',
    severity: 'error',
    message: 'Tệp phải gồm các khóa ở sát lề trái, như `nam: 2026`; ở đây là một danh sách hoặc lời văn.',
    hint: 'Gõ tên khóa và dấu hai chấm trước phần này, ví dụ `ke_hoach:`, rồi thụt phần này vào hai dấu cách.',
    start,
    end,
  }
}

/** Mistakes around the document: further documents in the same file, directives, marks on the root. */
export function findDocumentMistakes({ tokens, directives, documents }: TokenStream): Mistake[] {
  const [first, second] = documents
  return [
    ...directives.filter(({ source }) => !/^%YAML(?:\s|$)/.test(source)).map(refusedDirective),
    ...(first === undefined ? [] : findMarks(first.start, undefined)),
    ...(second === undefined ? [] : [severalDocuments(second, tokens)]),
  ]
}

function refusedDirective({ offset, source }: CST.Directive): Mistake {
  return {
    rule: 'yaml/directive',
    severity: 'error',
    message: 'Dòng bắt đầu bằng dấu `%` bị YAML hiểu là một lệnh, mà kế hoạch không dùng lệnh nào.',
    hint: 'Xóa dòng này; nếu là lời văn thì đặt nó dưới dấu `|` của một khóa, thụt vào hai dấu cách.',
    start: offset,
    end: offset + source.length,
  }
}

function severalDocuments({ offset, start }: CST.Document, tokens: readonly CST.Token[]): Mistake {
  const begin = start.find(token => token.type === 'doc-start')
  const end = tokens.findLast(token => token.type === 'doc-end' && token.offset < offset)
  const at = begin?.offset ?? end?.offset ?? offset
  return {
    rule: 'yaml/several-documents',
    severity: 'error',
    message: 'Từ đây YAML hiểu là một tệp thứ hai, vì có dòng `---` hoặc `...` ở sát lề trái.',
    hint: 'Xóa dòng đó: mỗi tệp chỉ có một kế hoạch. Nếu nó thuộc lời văn thì thụt vào cùng với lời văn.',
    start: at,
    end: at + 3,
  }
}
