import { findBrowser } from '../../print/browser.ts'
import { findLibreOffice } from '../../print/libreoffice.ts'
import { findWord } from '../../print/word.ts'
import type { Io } from '../io.ts'
import type { Examined } from './examined.ts'

/** The programs that documents are opened and printed with: those that a PDF is made by, and Word on macOS. */
export async function examinePrograms({ machine }: Io): Promise<Examined[]> {
  const hasWord = (await findWord(machine)) !== undefined || machine.isFile(wordOnMac)
  const hasLibreOffice = findLibreOffice(machine) !== undefined
  const browser = findBrowser(machine)
  return [
    {
      id: 'word',
      what: 'Microsoft Word',
      ...(hasWord
        ? ok('có')
        : hasLibreOffice
          ? ok('không có trên máy này; tệp .docx mở được bằng LibreOffice')
          : advice(
              'không tìm thấy',
              'Cần Word hoặc LibreOffice để mở, in tệp .docx; xuất văn bản .docx thì không cần.',
            )),
    },
    {
      id: 'libreoffice',
      what: 'LibreOffice',
      ...(hasLibreOffice
        ? ok('có')
        : hasWord
          ? ok('không có, không cần: đã có Word')
          : advice('không tìm thấy', 'Không có Word thì cài LibreOffice (libreoffice.org, miễn phí).')),
    },
    {
      id: 'browser',
      what: 'Trình duyệt',
      ...(browser !== undefined
        ? ok(browser.title)
        : advice(
            'không tìm thấy Edge, Chrome hay Chromium',
            'Cần trình duyệt để xem hướng dẫn và bản xem trước (.html); trình duyệt khác cũng được.',
          )),
    },
  ]
}

const wordOnMac = '/Applications/Microsoft Word.app/Contents/MacOS/Microsoft Word'

const ok = (found: string): Pick<Examined, 'state' | 'found'> => ({ state: 'ok', found })
const advice = (found: string, todo: string): Pick<Examined, 'state' | 'found' | 'todo'> => ({
  state: 'advice',
  found,
  todo,
})
