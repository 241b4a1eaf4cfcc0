import { withoutMarks } from '../language/without-marks.ts'

/** Keys of the spec: letters without diacritics, digits, `_`. */
const specKey = /^[a-z][a-z0-9_]*$/

/** Under `thay` a key is the id of a piece of the frame, as it stands in `[#TTHC-1]` or `ma: NV-02`. */
const pieceId = /^[\p{L}\p{N}]\S*$/u

/** Under `quy_tac` a key is the name of a rule or of a group of rules. */
const ruleName = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/

/** True when `key` can be a key of the spec in a map whose own key is `parent`. */
export function isKey(key: string, parent?: string | number): boolean {
  if (parent === 'thay') return pieceId.test(key)
  return specKey.test(key) || (parent === 'quy_tac' && ruleName.test(key))
}

/** The key that was probably meant by `Căn cứ` or `Noi-nhan`: `can_cu`, `noi_nhan`; nothing for longer words, which are text. */
export function suggestKey(key: string): string | undefined {
  const words = withoutMarks(key)
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  if (words === null || words.length > 4) return undefined
  const suggestion = words.join('_')
  return specKey.test(suggestion) ? suggestion : undefined
}

/** True when a wrong key is more likely a misspelt key than the beginning of a line of text: `Noi_nhan`, `ke-hoach`. */
export function looksMistyped(key: string): boolean {
  return (
    /^[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)+$/.test(key) || (/^[a-z0-9]+$/i.test(key) && key === key.toLowerCase())
  )
}

/** True when a wrong key with `value` after its colon is a pasted line of text and not a misspelt key: its value is in its own line. */
export function looksPasted(key: string, value: string): boolean {
  return !looksMistyped(key) && !/^[|>{[]/.test(value)
}

/** Up to 30 characters of the first line of a text, for a message. */
export function excerpt(text: string): string {
  const line = text.slice(0, 1000).trim().split(/\r?\n/, 1)[0] ?? ''
  const letters = [...line.slice(0, 62)]
  return letters.length <= 30 ? line : `${letters.slice(0, 29).join('').trimEnd()}…`
}
