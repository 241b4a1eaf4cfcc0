import type { Key } from './entry.ts'
import { excerpt } from './key-shape.ts'
import type { SourceLine } from './lines.ts'
import type { Mistake } from './mistake.ts'
import { after, barHint, lowerFirst, type Owner } from './wording.ts'

/** TAB characters from `start` to `end` at the beginning of `count` lines. */
export function tabIndent(start: number, end: number, count: number): Mistake {
  const lines = count > 1 ? `Dòng này và ${count - 1} dòng tiếp theo` : 'Dòng này'
  return {
    rule: 'yaml/tab-indent',
    severity: 'error',
    message: `${lines} thụt vào bằng ký tự TAB; YAML chỉ nhận dấu cách ở đầu dòng.`,
    hint: 'Xóa ký tự TAB ở đầu dòng rồi gõ bằng phím cách, mỗi cấp hai dấu cách.',
    start,
    end,
  }
}

/** The first line under `|` stands deeper than the second. */
export function firstLineDeeper(first: SourceLine, second: SourceLine): Mistake {
  return {
    rule: 'yaml/first-line-deeper',
    severity: 'error',
    message: `Dòng đầu của lời văn thụt vào ${first.indent} dấu cách, sâu hơn dòng tiếp theo (${second.indent} dấu cách).`,
    hint: `Thụt dòng đầu vào đúng ${second.indent} dấu cách; mọi dòng dưới dấu \`|\` phải thẳng với dòng đầu hoặc sâu hơn.`,
    start: first.content,
    end: first.end,
  }
}

/** A blank line above the text has more blanks than the text's first line. */
export function blankLineDeeper(blank: SourceLine, first: SourceLine): Mistake {
  return {
    rule: 'yaml/blank-line-deeper',
    severity: 'error',
    message: `Dòng trống này có ${blank.indent} dấu cách, sâu hơn dòng đầu của lời văn ở dưới (${first.indent} dấu cách).`,
    hint: 'Xóa dòng trống này, hoặc xóa các dấu cách trong nó.',
    start: blank.start,
    end: blank.end,
  }
}

/** A later line under `|` is less deep than the text, whose lines have `indent` blanks. */
export function textLineTooShallow(indent: number, line: SourceLine): Mistake {
  return {
    rule: 'yaml/text-line-too-shallow',
    severity: 'error',
    message: `Dòng này của lời văn chỉ thụt vào ${line.indent} dấu cách, ít hơn các dòng trên của lời văn (${indent} dấu cách).`,
    hint: `Thụt dòng này vào đúng ${indent} dấu cách.`,
    start: line.content,
    end: line.end,
  }
}

/** `a: >90% hồ sơ`, `a: | lời văn`. */
export function textAfterBlockMark(
  mark: string,
  text: string,
  owner: Owner | undefined,
  start: number,
): Mistake {
  return {
    rule: 'yaml/text-after-block-mark',
    severity: 'error',
    message: `${after(owner)}, ngay sau dấu \`${mark}\` còn có chữ “${excerpt(text)}”; sau dấu này phải xuống dòng.`,
    hint: `${barHint(owner)}${mark === '>' ? ' Dấu `>` thuộc lời văn thì gõ ở dòng lời văn.' : ''}`,
    start,
    end: start + 1 + text.trimEnd().length,
  }
}

/** `ten: "Đề án 06" của xã`. */
export function textAfterQuote(
  quoted: string,
  owner: Owner | undefined,
  start: number,
  end: number,
): Mistake {
  return {
    rule: 'yaml/text-after-quote',
    severity: 'error',
    message: `${after(owner)}, lời văn bắt đầu bằng dấu nháy nên YAML chỉ đọc phần “${excerpt(quoted)}”, phần sau nó thành lỗi.`,
    hint: `${barHint(owner)} Dấu nháy trong lời văn được giữ nguyên.`,
    start,
    end,
  }
}

/** A quote that is not closed before the next key. */
export function unclosedQuote(quote: string, owner: Owner | undefined, start: number): Mistake {
  return {
    rule: 'yaml/unclosed-quote',
    severity: 'error',
    message: `${opening(owner)} nháy \`${quote}\` mở ở đây không được đóng.`,
    hint: `${barHint(owner)} Dưới dấu \`|\`, dấu nháy là chữ thường, không cần đóng.`,
    start,
    end: start + 1,
  }
}

/** `ten: [Dự thảo] Kế hoạch`. */
export function textAfterBracket(
  bracketed: string,
  owner: Owner | undefined,
  start: number,
  end: number,
): Mistake {
  return {
    rule: 'yaml/text-after-bracket',
    severity: 'error',
    message: `${after(owner)}, lời văn bắt đầu bằng dấu ngoặc nên YAML chỉ đọc phần “${excerpt(bracketed)}”, phần sau nó thành lỗi.`,
    hint: barHint(owner),
    start,
    end,
  }
}

/** A `{` or `[` that is not closed before the next key. */
export function unclosedBracket(bracket: string, owner: Owner | undefined, start: number): Mistake {
  return {
    rule: 'yaml/unclosed-bracket',
    severity: 'error',
    message: `${opening(owner)} ngoặc \`${bracket}\` mở ở đây không được đóng.`,
    hint: `Gõ thêm dấu \`${bracket === '{' ? '}' : ']'}\`, hoặc bỏ ngoặc và viết mỗi khóa một dòng. Nếu là lời văn: đặt dưới dấu \`|\`.`,
    start,
    end: start + 1,
  }
}

/** A closing bracket further left than the key of its opening one. */
export function outdentedBracket(bracket: string, column: number, start: number): Mistake {
  return {
    rule: 'yaml/bad-indent',
    severity: 'error',
    message: `Dấu ngoặc đóng \`${bracket}\` ở đầu dòng này thụt vào ít hơn khóa của nó.`,
    hint: `Thụt dòng này vào ${Math.max(0, column) + 2} dấu cách, hoặc để dấu ngoặc đóng ở cuối dòng trên.`,
    start,
    end: start + 1,
  }
}

/** `tt: -`. */
export function loneDash(owner: Owner | undefined, start: number): Mistake {
  return {
    rule: 'yaml/lone-dash',
    severity: 'error',
    message: `${after(owner)} chỉ có một dấu \`-\`; YAML hiểu là một danh sách và không nhận ở chỗ này.`,
    hint: `${barHint(owner)} Trong bảng có thể viết cả hàng thành một dòng chữ dưới \`hang: |\`, các ô cách nhau bằng \` | \`.`,
    start,
    end: start + 1,
  }
}

/** `a: - x`. */
export function listOnKeyLine(owner: Owner | undefined, start: number, end: number): Mistake {
  return {
    rule: 'yaml/list-on-key-line',
    severity: 'error',
    message: `${after(owner)} không được viết danh sách trên cùng một dòng.`,
    hint: `Nếu là lời văn có gạch đầu dòng: ${lowerFirst(barHint(owner))} Nếu là danh sách: xuống dòng và thụt các dấu \`-\` vào hai dấu cách.`,
    start,
    end,
  }
}

/** The first line of the file is moved in, and a later key is not. */
export function firstKeyIndented(line: SourceLine): Mistake {
  return {
    rule: 'yaml/bad-indent',
    severity: 'error',
    message: `Khóa đầu tiên của tệp có ${line.indent} dấu cách ở đầu dòng, không thẳng hàng với các khóa cùng cấp ở dưới.`,
    hint: 'Xóa dấu cách ở đầu dòng này: khóa ngoài cùng đứng sát lề trái.',
    start: line.content,
    end: line.end,
  }
}

/** A line with a key's name and no colon. */
export function missingColon(key: string, start: number): Mistake {
  return {
    rule: 'yaml/missing-colon',
    severity: 'error',
    message: `Sau khóa \`${key}\` thiếu dấu hai chấm.`,
    hint: `Gõ \`${key}:\`.`,
    start,
    end: start + key.length,
  }
}

/** A key below, and deeper than, a key that has its text in its own line. */
export function keyBelowText(key: Key, owner: Owner | undefined, column: number, start: number): Mistake {
  const holder = owner?.kind === 'key' ? `\`${owner.name}:\`` : 'mục của danh sách'
  return {
    rule: 'yaml/bad-indent',
    severity: 'error',
    message: `Khóa \`${key.text}:\` thụt vào quá sâu: ${holder} ở trên đã có lời văn trên dòng của nó nên không chứa được khóa khác.`,
    hint: `Nếu \`${key.text}:\` ngang hàng với ${holder} thì để ${column} dấu cách ở đầu dòng; nếu là lời văn có dấu hai chấm: ${lowerFirst(barHint(owner))}`,
    start,
    end: key.colon + 1,
  }
}

/** The first of some keys or list marks stands at another indent than the next ones, which have `column` blanks. */
export function firstMisplaced(line: SourceLine, column: number): Mistake {
  return {
    rule: 'yaml/bad-indent',
    severity: 'error',
    message: `Dòng này có ${line.indent} dấu cách ở đầu dòng, không thẳng hàng với các dòng cùng cấp ở dưới (${column} dấu cách).`,
    hint: 'Thêm hoặc bớt dấu cách ở đầu dòng cho thẳng hàng; mỗi cấp thụt vào hai dấu cách.',
    start: line.content,
    end: line.end,
  }
}

/** A key (or, without one, a list mark) at an indent that fits nothing above; `fit` is the nearest that it may belong to. */
export function misplaced(
  key: Key | undefined,
  line: SourceLine,
  fit: { kind: 'map' | 'seq'; column: number; key: string } | undefined,
): Mistake {
  const what = key === undefined ? 'Dấu `-`' : `Khóa \`${key.text}:\``
  const sibling = fit?.kind === 'seq' ? 'dấu `-`' : `\`${fit?.key}:\``
  return {
    rule: 'yaml/bad-indent',
    severity: 'error',
    message: `${what} ở đây có ${line.indent} dấu cách ở đầu dòng, không thẳng hàng với chỗ nào ở trên mà nó có thể thuộc vào.`,
    hint:
      fit === undefined
        ? 'Thụt dòng này cho thẳng với các dòng cùng cấp ở trên.'
        : `Nếu cùng cấp với ${sibling} ở trên thì để đúng ${fit.column} dấu cách ở đầu dòng.`,
    start: line.content,
    end: line.end,
  }
}

function opening(owner: Owner | undefined): string {
  return owner === undefined ? 'Dấu' : `${after(owner)}, dấu`
}
