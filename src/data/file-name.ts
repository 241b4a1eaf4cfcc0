/** Signs that Windows refuses in a name, with what cannot be seen and steers a terminal; `/` and `\` part folders. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const refused = /[\\/:*?"<>|\0-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/

/** What the first sign of a name means to other programs and to the system. */
const starts: Readonly<Record<string, string>> = {
  '-': 'chương trình khác hiểu đó là một tùy chọn',
  '~': 'chương trình khác hiểu đó là thư mục riêng hoặc tệp tạm',
  '.': 'đó là tệp ẩn',
}

/** Names of devices: Windows opens the device instead of a file, whatever ending the name has. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\s*(?:\.|$))/i

/** Characters of a name; longer ones meet the limits of paths on Windows (260 with all folders). */
const longest = 150

/** Bytes of a name in UTF-8: Linux takes 255, and a name that is being written carries a few more. */
const mostBytes = 220

const encoder = new TextEncoder()

/** What is wrong with the name of a file or folder, and what to do. */
export interface NameFault {
  message: string
  hint: string
}

/** The first sign of a text that no name may have. */
export const refusedSign = (text: string): string | undefined => refused.exec(text)?.[0]

/** Whether Windows would cut the end of a name off. */
const endsBadly = (name: string): boolean => /[. ]$/.test(name)

/** What is reported about such a name. */
export const endFault = (name: string): NameFault => ({
  message: `tên \`${name}\` kết thúc bằng dấu chấm hoặc dấu cách, Windows không nhận.`,
  hint: 'Bỏ dấu ở cuối.',
})

/** What is reported about a name that begins with a sign of such a meaning; undefined for any other. */
export function startFault(name: string): NameFault | undefined {
  const [sign = ''] = name
  const why = Object.hasOwn(starts, sign) ? starts[sign] : undefined
  return why === undefined
    ? undefined
    : {
        message: `tên bắt đầu bằng \`${sign}\`: ${why}.`,
        hint: 'Bắt đầu mẫu tên tệp bằng chữ, ví dụ `ke-hoach-{{xa.ma}}`.',
      }
}

/** Why a name from data can not be that of a file or folder; undefined when it can. */
export function dataNameFault(name: string): NameFault | undefined {
  return /^\.*$/.test(name) ? nameFault(name) : (startFault(name) ?? nameFault(name))
}

/** Why a name can not be that of a file or folder on Windows, Linux and macOS; undefined when it can. */
export function nameFault(name: string): NameFault | undefined {
  const sign = refusedSign(name)
  if (sign !== undefined) return signFault(sign)
  if (name.trim() === '' || /^\.+$/.test(name))
    return { message: `tên \`${name}\` không phải là tên tệp.`, hint: 'Ghi tên có chữ hay số.' }
  if (endsBadly(name)) return endFault(name)
  const reserved = device.exec(name)?.[0]
  if (reserved !== undefined)
    return {
      message: `tên \`${reserved}\` là của một thiết bị trong Windows, không đặt cho tệp được.`,
      hint: 'Thêm chữ vào mẫu tên tệp, ví dụ `ke-hoach-{{xa.ten}}`.',
    }
  const { length } = [...name]
  if (length > longest || encoder.encode(name).length > mostBytes)
    return {
      message: `tên tệp dài ${length} ký tự, quá dài${length > longest ? ` (nhiều nhất ${longest})` : ' vì nhiều chữ có dấu'}.`,
      hint: 'Dùng cột ngắn hơn trong mẫu tên tệp, ví dụ {{xa.ma}}.',
    }
  return undefined
}

/** What is reported about a sign that no name may have. */
export const signFault = (sign: string): NameFault => ({
  message: `${/[^!-~]/.test(sign) ? 'tên tệp có ký tự không in được' : `tên tệp không được có \`${sign}\``}.`,
  hint:
    sign === '\\'
      ? 'Giữa các thư mục viết dấu `/` trong mẫu tên tệp.'
      : 'Bỏ ký tự này, hoặc dùng cột khác trong mẫu tên tệp.',
})
