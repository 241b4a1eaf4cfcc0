import type { YAMLParseError } from 'yaml'
import { tooDeep } from './document-mistakes.ts'
import type { Mistake } from './mistake.ts'
import type { LineScan, LineStretch } from './scan-lines.ts'
import { badIndent } from './wording.ts'

/** True for an error that spoils nothing behind it: in a double-quoted text, or between brackets that the parser has seen as well. */
export function isLocal(
  { code, pos }: YAMLParseError,
  { flows }: LineScan,
  brackets: ReadonlySet<number>,
): boolean {
  if (code === 'BAD_DQ_ESCAPE') return true
  const flow = flowAt(flows, pos[0])
  return flow !== undefined && brackets.has(flow.start)
}

function flowAt(flows: readonly LineStretch[], at: number): LineStretch | undefined {
  return flows.find(({ start, end }) => start <= at && at <= end)
}

/** An error of the parser that nothing else explains, in words a clerk can act on; the parser's own are English and speak of its insides. */
export function translateError(error: YAMLParseError, { flows }: LineScan, text: string): Mistake {
  const [start, end] = error.pos
  const at = Math.min(start, text.length)
  const flow = flowAt(flows, at)
  if (error.code === 'BAD_DQ_ESCAPE') return badEscape(text, at, end)
  if (flow !== undefined) return brokenFlow(at, end)
  if (error.code === 'RESOURCE_EXHAUSTION') return tooDeep(at)
  if (error.code === 'TAB_AS_INDENT') return tabInside(at, end)
  if (error.code === 'BAD_INDENT')
    return badIndent(
      'Dòng này thụt vào không thẳng với các dòng cùng cấp.',
      'Các khóa cùng cấp phải thẳng hàng nhau, khóa con thụt vào hai dấu cách; các dòng lời văn phải sâu hơn khóa của chúng.',
      at,
      end,
    )
  if (error.code === 'MISSING_CHAR' && error.message.startsWith('Missing directives-end'))
    return missingDocumentStart(at)
  return {
    rule: 'yaml/syntax',
    severity: 'error',
    message: 'YAML không đọc được chỗ này.',
    hint: 'Xem lại dòng này và dòng ngay trên: số dấu cách ở đầu dòng, dấu hai chấm, dấu ngoặc, dấu nháy. Nếu là lời văn thì đặt nó dưới dấu `|`, xuống dòng và thụt vào hai dấu cách.',
    start: at,
    end,
  }
}

function badEscape(text: string, start: number, end: number): Mistake {
  return {
    rule: 'yaml/bad-escape',
    severity: 'error',
    message: `Trong dấu nháy kép, “${text.slice(start, start + 2)}” bị hiểu là một ký hiệu đặc biệt mà YAML không biết.`,
    hint: 'Bỏ dấu nháy kép: gõ `|` sau khóa, xuống dòng, thụt vào hai dấu cách rồi gõ lời văn; dấu `\\` khi đó là chữ thường.',
    start,
    end,
  }
}

function brokenFlow(start: number, end: number): Mistake {
  return {
    rule: 'yaml/broken-flow',
    severity: 'error',
    message: 'YAML không đọc được chỗ này, bên trong cặp ngoặc `{ }` hoặc `[ ]`.',
    hint: 'Bỏ ngoặc, viết mỗi khóa (hoặc mỗi mục bắt đầu bằng dấu `-`) một dòng, thụt vào hai dấu cách dưới khóa chứa chúng.',
    start,
    end,
  }
}

function tabInside(start: number, end: number): Mistake {
  return {
    rule: 'yaml/tab-indent',
    severity: 'error',
    message: 'Ở đây có ký tự TAB ở chỗ YAML chỉ nhận dấu cách.',
    hint: 'Xóa ký tự TAB rồi gõ bằng phím cách.',
    start,
    end,
  }
}

function missingDocumentStart(start: number): Mistake {
  return {
    rule: 'yaml/directive',
    severity: 'error',
    message: 'Sau dòng `%YAML` phải có một dòng `---`.',
    hint: 'Xóa dòng `%YAML`; tệp kế hoạch không cần dòng này.',
    start,
    end: start,
  }
}
