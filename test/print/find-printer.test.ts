import { describe, expect, it } from 'vitest'
import { findPrinter } from '../../src/print/find-printer.ts'
import type { Machine, RunOptions } from '../../src/print/machine.ts'
import { wordScript } from '../../src/print/word.ts'

interface Called {
  program: string
  args: readonly string[]
  options: RunOptions
}

/** A machine with these files; Word is registered where it is said. */
function machine(
  files: readonly string[],
  {
    platform = 'linux',
    env = {},
    isRoot = false,
    hasWord = false,
  }: Partial<Machine> & { hasWord?: boolean } = {},
): Machine & { called: Called[] } {
  const called: Called[] = []
  return {
    platform,
    env,
    isRoot,
    isFile: path => files.includes(path),
    run: async (program, args, options) => {
      called.push({ program, args, options })
      return { status: args.includes('query') && !hasWord ? 1 : 0, output: '' }
    },
    called,
  }
}

const windows = {
  platform: 'win32',
  env: {
    ProgramFiles: 'C:\\Program Files',
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    Path: 'C:\\Windows',
  },
} as const

const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
const office = 'C:\\Program Files\\LibreOffice\\program\\soffice.com'

describe('the program that prints', () => {
  it('is Word where Windows has it', async () => {
    expect(await findPrinter(machine([edge, office], { ...windows, hasWord: true }))).toMatchObject({
      name: 'word',
    })
  })

  it('is LibreOffice in Program Files where there is no Word', async () => {
    expect(await findPrinter(machine([edge, office], windows))).toMatchObject({ name: 'libreoffice' })
  })

  it('is Edge where there is neither', async () => {
    expect(await findPrinter(machine([edge], windows))).toMatchObject({
      name: 'browser',
      title: 'Microsoft Edge',
    })
  })

  it('is LibreOffice in PATH on Linux, where there is never Word', async () => {
    const linux = machine(['/opt/bin/soffice', '/usr/bin/chromium'], {
      env: { PATH: '/usr/bin:/opt/bin' },
      hasWord: true,
    })
    expect(await findPrinter(linux)).toMatchObject({ name: 'libreoffice' })
    expect(await findPrinter(linux, 'browser')).toMatchObject({ name: 'browser' })
    expect(await findPrinter(linux, 'word')).toBeUndefined()
  })

  it('is none where nothing is installed', async () => {
    expect(await findPrinter(machine([]))).toBeUndefined()
    expect(await findPrinter(machine([], windows))).toBeUndefined()
  })
})

describe('how they are started', () => {
  it('LibreOffice gets many files at once, in a profile of its own, for an archive and with tags', async () => {
    const linux = machine(['/usr/bin/soffice'], { env: { PATH: '/usr/bin' } })
    const printer = (await findPrinter(linux))!
    await printer.print('/tmp/Kế hoạch & khác', ['00001', '00002'], linux)
    const [{ args, options }] = linux.called as [Called]
    expect(args[0]).toBe(
      '-env:UserInstallation=file:///tmp/K%E1%BA%BF%20ho%E1%BA%A1ch%20&%20kh%C3%A1c/profile',
    )
    expect(args.slice(-2)).toEqual(['00001.docx', '00002.docx'])
    expect(args[3]).toContain('"SelectPdfVersion":{"type":"long","value":"2"}')
    expect(args[3]).toContain('"UseTaggedPDF":{"type":"boolean","value":"true"}')
    expect(options.folder).toBe('/tmp/Kế hoạch & khác')
  })

  it.each([true, false])('a browser has its sandbox unless the user may do all (%s)', async isRoot => {
    const linux = machine(['/usr/bin/chromium'], { env: { PATH: '/usr/bin' }, isRoot })
    const printer = (await findPrinter(linux))!
    await printer.print('/tmp/a', ['00001'], linux)
    const [{ args }] = linux.called as [Called]
    expect(args.includes('--no-sandbox')).toBe(isRoot)
    expect(args).toContain('--print-to-pdf=/tmp/a/00001.pdf')
    expect(args.at(-1)).toBe('file:///tmp/a/00001.html')
  })

  it('Word gets the folder by the environment: the script holds no name', async () => {
    const windowsMachine = machine([], { ...windows, hasWord: true })
    const printer = (await findPrinter(windowsMachine))!
    const folder = "C:\\Users\\Hòa\\a'; Remove-Item C:\\ -Recurse #"
    await printer.print(folder, ['00001'], windowsMachine)
    const { program, args, options } = windowsMachine.called.at(-1)!
    expect(program).toBe('C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe')
    expect(args).toEqual(['-NoProfile', '-NonInteractive', '-Command', wordScript])
    expect(options.env).toEqual({ CCHC_PRINT_FOLDER: folder })
    expect(args.join(' ')).not.toContain('Hòa')
  })

  it('Word opens files for reading, without macros and without asking, and is always closed', () => {
    expect(wordScript).toContain('AutomationSecurity = 3')
    expect(wordScript).toContain('DisplayAlerts = 0')
    expect(wordScript).toMatch(/Documents\.Open\(\$file\.FullName, \$false, \$true, \$false\)/)
    expect(wordScript).toMatch(/finally \{\n {2}\$word\.Quit\(0\)/)
    // A double quote would need another one for the command line.
    expect(wordScript).not.toContain('"')
    const opened = wordScript.match(/[({]/g)!.length
    expect(wordScript.match(/[)}]/g)).toHaveLength(opened)
  })
})
