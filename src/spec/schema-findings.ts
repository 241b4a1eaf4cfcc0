import type { Path } from '../diagnostics/diagnostic.ts'
import type { UnplacedFinding } from '../diagnostics/source.ts'
import { closest } from '../language/closest.ts'
import { homesOf, isOptionalAt, type Kind, keysAt, kindsAt, titleAt } from './schema-tree.ts'
import type { Fault } from './shape/shape.ts'

/** A key that the map at a path cannot have. */
export function unknownKey(key: string, path: Path): UnplacedFinding {
  if (secretKeys.has(key)) return secret
  return {
    rule: 'spec/unknown-key',
    severity: 'error',
    message: `không có khóa \`${key}\` ở đây.`,
    hint: keyHint(key, path),
  }
}

/** Keys that someone tries who has a secret document to write. */
const secretKeys = new Set(['do_mat', 'mat', 'muc_mat', 'dau_mat'])

/** A document that holds state secrets is written elsewhere (LG-SEC-1). */
export const secret: UnplacedFinding = {
  rule: 'spec/secret',
  severity: 'error',
  message: 'văn bản mật không soạn bằng chương trình này.',
  hint: 'Văn bản có bí mật nhà nước soạn trên máy và theo thủ tục riêng của Luật Bảo vệ bí mật nhà nước; đừng lưu nội dung mật trong tệp kế hoạch.',
}

/** The key that was meant by one that the map at a path cannot have. */
export const meantKey = (key: string, path: Path): string | undefined => closest(key, keysAt(path))

function keyHint(key: string, path: Path): string {
  const keys = keysAt(path)
  if (keys.includes(key)) return itemHint
  const homes = homesOf(key)
  if (homes.length > 0)
    return `Khóa này nằm trong ${homes.map(home => `\`${home}\``).join(' hoặc ')}: xem lại độ thụt vào của dòng.`
  const close = meantKey(key, path)
  if (close !== undefined) return `Có phải ý là \`${close}\`?`
  return keys.length > 0 ? `Ở đây nhận: ${keys.join(', ')}.` : 'Xem lại độ thụt vào của dòng.'
}

/** Both `de_muc` and `bang` are keys of the items of a content, but not of one item. */
const itemHint =
  'Mỗi mục của `noi_dung` chỉ là một thứ: viết đề mục `- de_muc:` và bảng `- bang:` thành hai mục riêng; bảng nằm dưới đề mục thì đặt trong `noi_dung:` của đề mục.'

/** A key that a map needs; `path` is where it would stand. */
export function missingKey(path: Path): UnplacedFinding {
  const key = String(path.at(-1))
  const title = titleAt(path)
  const kinds = kindsAt(path)
  const example = kinds.includes('text')
    ? `Thêm dòng \`${key}: …\`.`
    : `Thêm \`${key}:\`, bên dưới là ${kindNames[kinds[0]!]}.`
  return {
    rule: 'spec/missing',
    severity: 'error',
    message: `thiếu \`${key}\`${title === undefined ? '' : ` (${title.toLowerCase()})`}.`,
    hint: example,
  }
}

/** A part that every spec needs, when it could be one of two. */
export function missingPart(parts: string): UnplacedFinding {
  return {
    rule: 'spec/missing',
    severity: 'error',
    message: `thiếu \`${parts}\`.`,
    hint:
      parts === 'nam'
        ? 'Thêm dòng `nam: 2026`, hoặc `giai_doan: 2026 - 2030` cho kế hoạch nhiều năm.'
        : 'Phải có ít nhất một trong hai phần này.',
  }
}

const kindNames: Record<Kind, string> = {
  text: 'chữ',
  list: 'danh sách (các dòng bắt đầu bằng `- `)',
  map: 'các khóa (mỗi dòng `khóa: …`)',
}

const kindList = (kinds: readonly Kind[]): string => kinds.map(kind => kindNames[kind]).join(' hoặc ')

/** A text where a list or a map is expected, or any of these the other way round. */
export function wrongKind(path: Path, input: unknown): UnplacedFinding {
  const kinds = kindsAt(path)
  const found: Kind = Array.isArray(input) ? 'list' : typeof input === 'object' ? 'map' : 'text'
  return {
    rule: 'spec/wrong-kind',
    severity: 'error',
    message: `${named(path)} phải là ${kindList(kinds)}, ở đây là ${kindNames[found]}.`,
    hint: kinds.includes('text')
      ? barHint(path)
      : kinds.includes('list')
        ? listHint(path, found)
        : mapHint(path),
  }
}

function listHint(path: Path, found: Kind): string {
  return found === 'map'
    ? 'Thêm dấu `- ` trước khóa đầu tiên của mỗi mục; các khóa sau của mục thẳng hàng với khóa ấy.'
    : `Gõ \`${String(path.at(-1))}:\`, xuống dòng, mỗi mục một dòng bắt đầu bằng \`- \`.`
}

function mapHint(path: Path): string {
  const [first] = keysAt(path)
  const example = first === undefined ? '' : `, ví dụ \`${first}: …\``
  return `Xuống dòng, rồi ghi mỗi khóa một dòng, thụt vào hai dấu cách${example}.`
}

/** How to write a text, which a list or a map was taken for. */
function barHint(path: Path): string {
  const key = path.at(-1)
  const start = typeof key === 'string' ? `\`${key}: |\`` : '`- |`'
  return `Gõ ${start}, xuống dòng, rồi viết chữ thụt vào hai dấu cách; mỗi dòng là một đoạn.`
}

/** A key that is written without a value, where one is needed. */
export function blankValue(path: Path): UnplacedFinding {
  return {
    rule: 'spec/blank',
    severity: 'error',
    message: `${named(path)} còn trống, phải là ${kindList(kindsAt(path))}.`,
    hint: isOptionalAt(path)
      ? 'Ghi nội dung, hoặc bỏ cả dòng nếu không cần.'
      : `Ghi nội dung cho ${named(path)}.`,
  }
}

/** A word that is none of those that can stand at a path. */
export function unknownChoice(path: Path, input: unknown, choices: readonly string[]): UnplacedFinding {
  const words = choices.filter(choice => choice !== '')
  const close = closest(String(input), words)
  return {
    rule: 'spec/unknown-choice',
    severity: 'error',
    message: `${named(path)} có giá trị \`${shown(input)}\`, chỉ nhận ${words.map(choice => `\`${choice}\``).join(', ')}.`,
    ...(close === undefined ? {} : { hint: `Có phải ý là \`${close}\`?` }),
  }
}

/** A value that has not the shape it should have, or leaves the range of the decree. */
export function badValue(path: Path, input: unknown, about: Fault): UnplacedFinding {
  const { expected = 'giá trị khác', layoutRule, fault } = about
  if (fault !== undefined)
    return {
      rule: 'spec/bad-value',
      severity: 'error',
      message: `${named(path)} có giá trị \`${shown(input)}\`, nhưng ${fault}.`,
      hint: 'Xem lại ngày, tháng, năm; chưa biết thì để trống.',
    }
  return {
    rule: layoutRule === undefined ? 'spec/bad-value' : 'spec/outside-decree',
    severity: 'error',
    message: `${named(path)} có giá trị \`${shown(input)}\`, phải là ${expected}${layoutRule === undefined ? '' : ` (${layoutRule})`}.`,
  }
}

/** A list with too few or too many items; `expected` says what it must have. */
export function badCount(
  path: Path,
  rule: 'spec/too-few' | 'spec/too-many',
  expected: string,
): UnplacedFinding {
  return { rule, severity: 'error', message: `${named(path)} ${expected}.` }
}

const named = (path: Path): string => {
  const key = path.at(-1)
  return typeof key === 'string' ? `\`${key}\`` : (titleAt(path)?.toLowerCase() ?? 'mục này')
}

function shown(value: unknown): string {
  const text = String(value).replace(/\s+/g, ' ').trim()
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
