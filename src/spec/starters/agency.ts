import { normaliseText } from '../../language/normalise.ts'

/** The levels of local government since 01/7/2025, as they stand in a sentence. */
const levels = ['xã', 'phường', 'đặc khu', 'tỉnh', 'thành phố'] as const
type Level = (typeof levels)[number]

/** The agency that a plan is of, as it is written in a sentence. */
export interface Agency {
  name: string
  /** For a people's committee: its level, and the name of its place. */
  council?: { level: Level; own: string }
}

/** An answer that cannot be used: why, in Vietnamese, and what to type. */
export interface Refused {
  message: string
  hint: string
}

export const isRefused = (read: object): read is Refused => 'message' in read

/** What a person begins with who has not answered yet. */
export const someAgency: Agency = { name: 'Ủy ban nhân dân xã X', council: { level: 'xã', own: 'X' } }

const committee = 'Ủy ban nhân dân'
const committeeForm = /^(?:(?:ủy|uỷ) ban nhân dân|ubnd)\s+/iu
const levelForm = new RegExp(`^(${levels.join('|')}|tp\\.?)\\s+(.+)$`, 'iu')
const gone = /^(huyện|quận|thị xã|thị trấn)\s/iu

/** Letters, digits and the signs that names have: none that YAML or a text of a plan reads as something else. */
const nameForm = /^\p{L}[\p{L}\p{M}\p{N} ,.()&'’“”/–-]*$/u
const longestName = 150

/** A typed answer in the form that the program works with, its blanks single. */
export const cleanAnswer = (typed: string): string => normaliseText(typed).text.replace(/\s+/gu, ' ').trim()

/** Why a text is no name of an agency or a place; undefined for one that may be. */
export function nameFault(name: string): Refused | undefined {
  if (name.length > longestName)
    return { message: 'Tên dài quá.', hint: `Tên dài nhất ${longestName} chữ; ghi gọn lại.` }
  return nameForm.test(name)
    ? undefined
    : {
        message: `\`${name}\` không dùng làm tên được.`,
        hint: 'Bắt đầu bằng chữ; chỉ gồm chữ, số, dấu cách và các dấu , . ( ) & - /',
      }
}

/**
 * Reads the name of an agency as clerks type it: `UBND xã cẩm nhượng`, `Phường Hai Bà Trưng`, in capitals, its letters in parts.
 * @param typed a cleaned answer.
 */
export function readAgency(typed: string): Agency | Refused {
  const fault = nameFault(typed)
  if (fault !== undefined) return fault
  const rest = typed.replace(committeeForm, '')
  const isCommittee = rest !== typed
  if (gone.test(rest) && (isCommittee || /\s\S/u.test(rest)))
    return {
      message: `Từ 01/7/2025 không còn ${gone.exec(rest)![1]!.toLowerCase()}: chính quyền địa phương có hai cấp.`,
      hint: 'Ghi xã, phường, đặc khu, hoặc tỉnh, thành phố.',
    }
  const [, typedLevel, typedOwn] = levelForm.exec(rest) ?? []
  if (typedLevel !== undefined) {
    const level = /^tp/iu.test(typedLevel) ? 'thành phố' : (typedLevel.toLowerCase() as Level)
    const own = properName(typedOwn!)
    return { name: `${committee} ${level} ${own}`, council: { level, own } }
  }
  if (isCommittee)
    return {
      message: `\`${typed}\` chưa nói rõ xã, phường, đặc khu, tỉnh hay thành phố nào.`,
      hint: 'Ghi đủ, ví dụ Ủy ban nhân dân xã Cẩm Nhượng.',
    }
  if (typed.length > 5 && typed === typed.toUpperCase())
    return {
      message: 'Tên gõ toàn chữ hoa thì không biết viết thế nào trong câu.',
      hint: 'Gõ như viết trong câu, ví dụ Sở Nội vụ; trên văn bản tên vẫn in hoa.',
    }
  return { name: typed.charAt(0).toUpperCase() + typed.slice(1) }
}

/** The name of a place: one in small letters or in capitals gets a capital at each word, any other stays as it is typed. */
function properName(own: string): string {
  if (own !== own.toLowerCase() && (own !== own.toUpperCase() || own.length < 3)) return own
  return own.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, letter => letter.toUpperCase())
}

/**
 * The place that stands before the date. A unit that is called by a number has its level with it (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4);
 * whether it is called after a person nobody can tell from the name.
 */
export function usualPlace({ council }: Agency): string {
  if (council === undefined) return 'X'
  const { level, own } = council
  return /^\d/.test(own) ? `${level.charAt(0).toUpperCase()}${level.slice(1)} ${own}` : own
}
