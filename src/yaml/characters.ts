import type { Mistake } from './mistake.ts'

/** Blanks and invisible characters that look like a space (or like nothing) and are none to YAML. */
export const oddBlank = /[\u0085\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/

/** `U+00A0` for the character at `at`. */
export function codePointName(text: string, at = 0): string {
  const code = text.codePointAt(at) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

const tab = 0x09
const lineFeed = 0x0a
const carriageReturn = 0x0d
const replacement = 0xfffd

/** What Word means by the control characters that its text brings along. */
const wordHints: Record<number, string> = {
  11: 'Đây là dấu ngắt dòng của Word: xóa nó rồi xuống dòng bằng phím Enter.',
  12: 'Đây là dấu ngắt trang của Word: xóa nó đi.',
  13: 'Đây là dấu xuống dòng kiểu máy Mac cũ: lưu lại tệp với cách xuống dòng của Windows (CRLF) hoặc Linux (LF).',
  30: 'Đây là gạch nối không ngắt của Word: xóa nó rồi gõ dấu `-`.',
  31: 'Đây là gạch nối tùy chọn của Word: xóa nó đi.',
}

const utf8Hint =
  'Mở lại văn bản gốc và lưu lại tệp bằng mã UTF-8 (trong Notepad: Lưu thành, chọn Mã hóa là UTF-8).'

/** Finds whether any character has to be looked at: nearly all texts have none. */
const suspicious = /[^\t\n\r\x20-\ud7ff\ue000-\ufffc]|\r(?!\n)/

/**
 * Characters that no document can print: C0 controls other than TAB and line ends, U+FFFE, U+FFFF and lone
 * surrogates (YAML 1.2, 5.1 c-printable; XML 1.0, 2.2 Char), and marks of a file that was not UTF-8.
 * One finding for each kind of character, at its first place.
 */
export function findCharacterMistakes(text: string): Mistake[] {
  if (!suspicious.test(text)) return []
  const places = new Map<number, { at: number; count: number }>()
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x20 && code < 0xd800) continue
    if (code === replacement || !isPrintable(text, at, code)) {
      const place = places.get(code)
      if (place === undefined) places.set(code, { at, count: 1 })
      else place.count++
    } else if (isHighSurrogate(code)) at++
  }
  const zero = places.get(0)
  if (zero !== undefined && zero.count * 4 > text.length)
    return [notUtf8('error', zero, 'được lưu bằng mã UTF-16')]
  const broken = places.get(replacement)
  if (broken !== undefined && broken.count > 2)
    return [notUtf8('error', broken, 'không được lưu bằng mã UTF-8')]
  return [...places].map(([code, place]) =>
    code === replacement
      ? notUtf8('warning', place, 'có thể đã được lưu hoặc chép bằng bảng mã khác')
      : controlCharacter(text, code, place),
  )
}

function isPrintable(text: string, at: number, code: number): boolean {
  if (code === tab || code === lineFeed) return true
  if (code === carriageReturn) return text.charCodeAt(at + 1) === lineFeed
  if (isHighSurrogate(code)) return isLowSurrogate(text.charCodeAt(at + 1))
  return code >= 0x20 && code < 0xfffe && !isLowSurrogate(code)
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000
}

function notUtf8(
  severity: 'error' | 'warning',
  place: { at: number; count: number },
  cause: string,
): Mistake {
  return {
    rule: 'yaml/not-utf8',
    severity,
    message: `Tệp có ${place.count} ký tự bị hỏng, bắt đầu từ đây; tệp ${cause}.`,
    hint: utf8Hint,
    start: place.at,
    end: place.at + 1,
  }
}

function controlCharacter(text: string, code: number, place: { at: number; count: number }): Mistake {
  const others = place.count > 1 ? ` (và ${place.count - 1} chỗ khác)` : ''
  return {
    rule: 'yaml/control-character',
    severity: 'error',
    message: `Ở đây có ký tự không in được ${codePointName(text, place.at)}${others}.`,
    hint: wordHints[code] ?? 'Xóa ký tự này; nó thường lẫn vào khi dán từ Word hoặc PDF.',
    start: place.at,
    end: place.at + 1,
  }
}
