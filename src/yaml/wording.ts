import { codePointName } from './characters.ts'
import { excerpt, looksMistyped, suggestKey } from './key-shape.ts'
import type { Mistake } from './mistake.ts'

/** What a text belongs to, and so where its `|` is to be typed: after a key, or after the `-` of a list. */
export type Owner = { kind: 'key'; name: string } | { kind: 'item'; list?: string }

/** How to put a text under `|`. */
export function barHint(owner: Owner | undefined): string {
  if (owner === undefined)
    return 'Đặt lời văn dưới dấu `|`: gõ `|` sau khóa, xuống dòng, thụt vào hai dấu cách rồi gõ lời văn.'
  if (owner.kind === 'item') {
    const whole =
      owner.list === undefined
        ? ''
        : ` Nếu cả danh sách là lời văn thì chỉ cần gõ \`${owner.list}: |\` và giữ nguyên các dòng ở dưới.`
    return `Gõ \`- |\`, xuống dòng, thụt vào hai dấu cách so với dấu \`-\` rồi gõ lời văn.${whole}`
  }
  return `Gõ \`${owner.name}: |\`, xuống dòng, thụt vào hai dấu cách rồi gõ lời văn.`
}

/** `Sau \`khóa:\``, `Sau dấu \`-\``: the place in the spec's own words. */
export function after(owner: Owner | undefined): string {
  if (owner === undefined) return 'Ở đây'
  return owner.kind === 'item' ? 'Sau dấu `-` của danh sách' : `Sau \`${owner.name}:\``
}

/** A colon inside a text: `de_muc: NHÓM I: …`, `- Lưu: VT`. */
export function colonInText(text: string, owner: Owner | undefined, start: number): Mistake {
  return {
    rule: 'yaml/colon-in-text',
    severity: 'error',
    message: `${after(owner)}, lời văn có dấu hai chấm (“${excerpt(text)}:”) nên YAML hiểu phần trước nó là tên khóa.`,
    hint: barHint(owner),
    start,
    end: start + text.length + 1,
  }
}

/** `quyet_dinh: so: 12`. */
export function twoKeys(outer: string, inner: string, start: number): Mistake {
  return {
    rule: 'yaml/two-keys-on-one-line',
    severity: 'error',
    message: `Hai khóa \`${outer}:\` và \`${inner}:\` đứng trên cùng một dòng.`,
    hint: `Xuống dòng sau \`${outer}:\`, thụt \`${inner}:\` vào hai dấu cách. Nếu đây là lời văn: ${lowerFirst(barHint({ kind: 'key', name: outer }))}`,
    start,
    end: start + inner.length + 1,
  }
}

/** `nam:2026`: `start` is the place of the key. */
export function missingBlankAfterColon(key: string, value: string, start: number): Mistake {
  return {
    rule: 'yaml/missing-blank-after-colon',
    severity: 'error',
    message: `Thiếu dấu cách sau dấu hai chấm của \`${key}:\`, nên YAML không đọc được khóa này.`,
    hint: `Gõ \`${key}: ${excerpt(value)}\`. Nếu cả dòng là lời văn thì đặt nó dưới dấu \`|\`.`,
    start: start + key.length,
    end: start + key.length + 1,
  }
}

/** `-de_muc: x`: `start` is the place of the mark. */
export function missingBlankAfterDash(key: string, start: number): Mistake {
  return {
    rule: 'yaml/missing-blank-after-dash',
    severity: 'error',
    message: `Thiếu dấu cách giữa dấu \`-\` và khóa \`${key}:\`, nên YAML không nhận ra danh sách.`,
    hint: `Gõ \`- ${key}:\`, có một dấu cách sau dấu \`-\`.`,
    start,
    end: start + 1,
  }
}

/** An invisible or no-break blank where YAML needs a space; `where` says the place: “Sau `nam:`”. */
export function oddBlankMistake(text: string, at: number, where: string): Mistake {
  return {
    rule: 'yaml/odd-blank',
    severity: 'error',
    message: `${where} có ký tự trắng lạ ${codePointName(text, at)} (thường do dán từ Word hoặc trang web); YAML chỉ nhận dấu cách thường.`,
    hint: 'Xóa ký tự trắng ở chỗ này rồi gõ lại bằng phím cách.',
    start: at,
    end: at + 1,
  }
}

/** Lines of a pasted text that were not moved in under their `|`; `count` lines from `start`. */
export function unindentedText(
  line: string,
  owner: Owner | undefined,
  hasBar: boolean,
  count: number,
  start: number,
  end: number,
): Mistake {
  const others = count > 1 ? ` (và ${count - 1} dòng tiếp theo)` : ''
  const text = owner?.kind === 'key' ? `của \`${owner.name}:\`` : 'ở trên'
  const bar =
    owner?.kind === 'key' && !hasBar ? ` Sau \`${owner.name}:\` phải có dấu \`|\` rồi xuống dòng.` : ''
  return {
    rule: 'yaml/unindented-text',
    severity: 'error',
    message: `Dòng “${excerpt(line)}”${others} không phải là khóa, mà cũng không thụt vào để thuộc lời văn ${text}.`,
    hint: `${keyHint(line)} phải thụt vào bằng dấu cách, sâu hơn khóa hai dấu cách; trong VS Code: bôi đen các dòng lời văn rồi bấm phím Tab.${bar}`,
    start,
    end,
  }
}

/** The words before a colon may be meant as a key, as in `Họ tên: …`: then there is nothing to move. */
function keyHint(line: string): string {
  const [, quoted, plain = quoted] = /^(?:"([^":]*)"|(\p{L}[^":]*)):(?:\s|$)/u.exec(line) ?? []
  const key = plain === undefined ? undefined : suggestKey(plain)
  return key === undefined
    ? 'Dòng này'
    : `Nếu “${excerpt(plain!.trim())}” là tên khóa thì gõ \`${key}:\`. Nếu là lời văn thì dòng này`
}

/** `Ở đầu dòng này và 2 dòng tiếp theo`. */
export function linesFrom(count: number): string {
  return count > 1 ? `Ở đầu dòng này và ${count - 1} dòng tiếp theo` : 'Ở đầu dòng'
}

/** A line whose indent fits no key or list mark above it. */
export function badIndent(message: string, hint: string, start: number, end: number): Mistake {
  return { rule: 'yaml/bad-indent', severity: 'error', message, hint, start, end }
}

/** `a: {{nam}} …`: the value begins with a placeholder. */
export function placeholderFirst(owner: Owner | undefined, start: number, end: number): Mistake {
  return {
    rule: 'yaml/placeholder-first',
    severity: 'error',
    message: `${after(owner)}, lời văn bắt đầu bằng \`{{\` nên YAML hiểu nhầm là một bảng khóa trong ngoặc nhọn.`,
    hint: barHint(owner),
    start,
    end,
  }
}

/** `{ ten: năm {{nam}} }`. */
export function placeholderInFlow(start: number, end: number): Mistake {
  return {
    rule: 'yaml/placeholder-in-flow',
    severity: 'error',
    message: 'Chỗ điền `{{…}}` không dùng được bên trong `{ }` hoặc `[ ]` của YAML.',
    hint: 'Bỏ cặp ngoặc ngoài, viết mỗi khóa một dòng, thụt vào hai dấu cách dưới khóa chứa chúng, ví dụ `ten: Năm {{nam}}`.',
    start,
    end,
  }
}

const markNames = {
  '%': 'phần trăm',
  '@': 'a còng',
  '`': 'nháy ngược',
  ',': 'phẩy',
  ']': 'ngoặc vuông đóng',
  '}': 'ngoặc nhọn đóng',
  '{': 'ngoặc nhọn mở',
  '[': 'ngoặc vuông mở',
  '?': 'chấm hỏi',
} as const

/** A mark that no plain text may begin with. */
export type ReservedMark = keyof typeof markNames

/** A text that begins with a mark YAML keeps for itself. */
export function reservedMark(mark: ReservedMark, owner: Owner | undefined, start: number): Mistake {
  return {
    rule: 'yaml/reserved-mark',
    severity: 'error',
    message: `${after(owner)}, lời văn bắt đầu bằng dấu ${markNames[mark]} “${mark}”, một dấu mà YAML dành riêng.`,
    hint: barHint(owner),
    start,
    end: start + mark.length,
  }
}

/** `*x`, `&x`, `!x`: YAML's aliases, anchors, tags; in a plan they are mistakes. */
export function refusedMark(
  mark: '*' | '&' | '!',
  owner: Owner | undefined,
  start: number,
  end: number,
): Mistake {
  const names = {
    '*': { rule: 'yaml/alias', what: 'tên gọi lại một đoạn khác' },
    '&': { rule: 'yaml/anchor', what: 'tên đặt cho một đoạn' },
    '!': { rule: 'yaml/tag', what: 'tên một kiểu dữ liệu' },
  } as const
  return {
    rule: names[mark].rule,
    severity: 'error',
    message: `${after(owner)}, chữ bắt đầu bằng dấu \`${mark}\` bị YAML hiểu là ${names[mark].what}; kế hoạch không dùng cách viết này.`,
    hint: `Nếu là lời văn: ${lowerFirst(barHint(owner))}`,
    start,
    end,
  }
}

/** `#` that begins a comment in the middle of a text; an error where it also tears a text of several lines. */
export function commentCutsText(
  severity: 'error' | 'warning',
  owner: Owner | undefined,
  comment: string,
  start: number,
): Mistake {
  return {
    rule: 'yaml/comment-cuts-text',
    severity,
    message: `${after(owner)}, phần “${excerpt(comment)}” bị YAML coi là ghi chú và bỏ đi, vì có dấu \`#\` sau dấu cách.`,
    hint: `${barHint(owner)} Nếu đúng là ghi chú thì ${severity === 'error' ? 'chuyển nó lên dòng trên khóa' : 'gõ một dấu cách sau `#`'}.`,
    start,
    end: start + comment.length,
  }
}

/** A key that the spec cannot have. */
export function badKey(key: string, start: number, end: number): Mistake {
  const suggestion = suggestKey(key)
  const text = looksMistyped(key)
    ? ''
    : ' Nếu đây là lời văn có dấu hai chấm thì đặt nó dưới dấu `|` của khóa phía trên, thụt vào hai dấu cách.'
  return {
    rule: 'yaml/bad-key',
    severity: 'error',
    message:
      key === ''
        ? 'Trước dấu hai chấm không có tên khóa.'
        : `“${excerpt(key)}” không thể là tên khóa: khóa bắt đầu bằng chữ thường không dấu, sau đó là chữ thường không dấu, chữ số hoặc dấu \`_\`.`,
    hint:
      key === ''
        ? `Gõ tên khóa trước dấu hai chấm.${text}`
        : `Nếu là khóa thì gõ ${suggestion === undefined ? 'lại theo cách đó' : `\`${suggestion}:\``}.${text}`,
    start,
    end,
  }
}

/** `? x: y`, `[a]: b`: a key that is no text. */
export function complexKey(owner: Owner | undefined, start: number): Mistake {
  return {
    rule: 'yaml/complex-key',
    severity: 'error',
    message:
      'Trước dấu hai chấm phải là một tên khóa; ở đây YAML hiểu một danh sách, một bảng hay một dấu `?` là tên khóa.',
    hint: `Nếu là lời văn (như \`[^1]: …\`): ${lowerFirst(barHint(owner))}`,
    start,
    end: start + 1,
  }
}

/** A hint that follows “Nếu …:”. */
export function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
