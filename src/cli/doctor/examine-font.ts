import { join } from 'node:path'
import type { Io } from '../io.ts'
import type { Examined } from './examined.ts'

/** Fonts as wide as Times New Roman: lines and pages end where they end in Word. */
const asWide = ['Times New Roman', 'Liberation Serif', 'Tinos']

/** Times New Roman, which the decree asks for, or the font that stands for it here; with the letters of Vietnamese. */
export async function examineFont(io: Io): Promise<Examined> {
  const about = { id: 'font', what: 'Phông Times New Roman' }
  const file = ownFile(io)
  if (file !== undefined) return { ...about, state: 'ok', found: file }
  const { platform } = io.machine
  if (platform === 'win32' || platform === 'darwin')
    return {
      ...about,
      state: 'advice',
      found: 'không tìm thấy',
      todo: 'Cài lại phông Times New Roman của hệ điều hành; thiếu nó, Word thay bằng phông khác và số trang đổi theo.',
    }
  const { status, output } = await io.machine.run(
    'fc-match',
    ['--format', '%{family}:%{lang}', 'Times New Roman'],
    { seconds: 20 },
  )
  if (status !== 0)
    return { ...about, state: 'advice', found: 'không biết (không có fontconfig)', todo: install }
  const [family = '', languages = ''] = output.split(':')
  const isWide = family.split(',').some(name => asWide.includes(name))
  if (!isWide)
    return { ...about, state: 'advice', found: `${family} đứng thay, chữ rộng hẹp khác đi`, todo: install }
  if (!languages.split('|').includes('vi'))
    return { ...about, state: 'advice', found: `${family} không có đủ chữ Việt`, todo: install }
  return { ...about, state: 'ok', found: family.split(',')[0]! }
}

const install = 'Cài phông Liberation Serif bản 2 trở lên (gói fonts-liberation2 hoặc fonts-liberation).'

/** The font itself, where Windows and macOS keep it: theirs have the letters of Vietnamese. */
function ownFile({ machine, env }: Io): string | undefined {
  const files =
    machine.platform === 'win32'
      ? [join(env.WINDIR ?? env.windir ?? 'C:\\Windows', 'Fonts', 'times.ttf')]
      : machine.platform === 'darwin'
        ? ['/System/Library/Fonts/Supplemental/Times New Roman.ttf', '/Library/Fonts/Times New Roman.ttf']
        : []
  return files.find(file => machine.isFile(file))
}
