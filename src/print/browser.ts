import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findProgram, type Machine, programFolders } from './machine.ts'
import type { Printer } from './printer.ts'

const names = {
  win32: ['msedge.exe', 'chrome.exe'],
  other: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
}

const windowsPlaces = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe']

const macPlaces = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
  name => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

/** Edge, Chrome or Chromium, where one is installed: prints the document's web page. */
export function findBrowser(machine: Machine): Printer | undefined {
  const isWindows = machine.platform === 'win32'
  const places = isWindows
    ? programFolders(machine).flatMap(folder => windowsPlaces.map(place => `${folder}\\${place}`))
    : macPlaces
  const program = findProgram(machine, isWindows ? names.win32 : names.other, places)
  if (program === undefined) return undefined
  return {
    name: 'browser',
    title: /edge/i.test(program) ? 'Microsoft Edge' : /chrome/i.test(program) ? 'Google Chrome' : 'Chromium',
    source: 'html',
    atOnce: 1,
    async print(folder, stems) {
      let said = ''
      for (const stem of stems) {
        const { output } = await machine.run(
          program,
          [
            '--headless',
            '--disable-gpu',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-extensions',
            ...(machine.isRoot ? ['--no-sandbox'] : []),
            `--user-data-dir=${join(folder, 'profile')}`,
            '--no-pdf-header-footer',
            `--print-to-pdf=${join(folder, `${stem}.pdf`)}`,
            pathToFileURL(join(folder, `${stem}.html`)).href,
          ],
          { folder, seconds: 120 },
        )
        said += output
      }
      return said
    },
  }
}
