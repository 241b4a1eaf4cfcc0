import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findProgram, type Machine, programFolders } from './machine.ts'
import type { Printer } from './printer.ts'

/** `soffice.com` waits for its end on Windows, where `soffice.exe` may give back the prompt before. */
const names = { win32: ['soffice.com', 'soffice.exe'], other: ['soffice', 'libreoffice'] }

/** PDF/A-2b, which an archive can keep, with tags for those who listen to it, and bookmarks of the headings. */
const filter = `pdf:writer_pdf_Export:${JSON.stringify({
  SelectPdfVersion: { type: 'long', value: '2' },
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  ExportBookmarks: { type: 'boolean', value: 'true' },
})}`

/** LibreOffice, where it is installed. One process prints many files: starting it takes longer than a document. */
export function findLibreOffice(machine: Machine): Printer | undefined {
  const isWindows = machine.platform === 'win32'
  const places = isWindows
    ? programFolders(machine).flatMap(folder =>
        names.win32.map(name => `${folder}\\LibreOffice\\program\\${name}`),
      )
    : ['/Applications/LibreOffice.app/Contents/MacOS/soffice', '/usr/lib/libreoffice/program/soffice']
  const program = findProgram(machine, isWindows ? names.win32 : names.other, places)
  if (program === undefined) return undefined
  return {
    name: 'libreoffice',
    title: 'LibreOffice',
    source: 'docx',
    atOnce: 50,
    async print(folder, stems) {
      // A profile of its own: one that is open would take the files and print nothing.
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      const { output } = await machine.run(
        program,
        [profile, '--headless', '--convert-to', filter, ...stems.map(stem => `${stem}.docx`)],
        { folder, seconds: 120 + 15 * stems.length },
      )
      return output
    },
  }
}
