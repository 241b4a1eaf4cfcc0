import type { Machine } from './machine.ts'
import type { Printer } from './printer.ts'

/** The variable that names the folder of the files. */
const folderVariable = 'CCHC_PRINT_FOLDER'

/**
 * Opens each .docx of the folder without asking anything and without running what is in it, and exports it with tags, bookmarks of the headings
 * and by the standard for archives. What is to be printed comes by the environment: no name is ever read as a command.
 * Constants of Word: `DisplayAlerts` 0 none, `AutomationSecurity` 3 no macros, format 17 PDF, `Close` 0 without saving.
 */
export const wordScript = [
  `$ErrorActionPreference = 'Stop'`,
  `[Console]::OutputEncoding = [Text.Encoding]::UTF8`,
  `$word = New-Object -ComObject Word.Application`,
  `try {`,
  `  $word.Visible = $false`,
  `  $word.DisplayAlerts = 0`,
  `  $word.AutomationSecurity = 3`,
  `  foreach ($file in Get-ChildItem -LiteralPath $env:${folderVariable} -Filter '*.docx' | Sort-Object Name) {`,
  `    $pdf = [IO.Path]::ChangeExtension($file.FullName, '.pdf')`,
  `    if (Test-Path -LiteralPath $pdf) { continue }`,
  `    try {`,
  `      $document = $word.Documents.Open($file.FullName, $false, $true, $false)`,
  `      try { $document.ExportAsFixedFormat($pdf, 17, $false, 0, 0, 1, 1, 0, $true, $true, 1, $true, $true, $true) }`,
  `      finally { $document.Close(0) }`,
  `    } catch { Write-Output ($file.Name + ': ' + $_.Exception.Message) }`,
  `  }`,
  `} finally {`,
  `  $word.Quit(0)`,
  `  [void][Runtime.InteropServices.Marshal]::ReleaseComObject($word)`,
  `}`,
].join('\n')

/** Microsoft Word, where it is installed: Windows knows its class. */
export async function findWord(machine: Machine): Promise<Printer | undefined> {
  if (machine.platform !== 'win32') return undefined
  const system = `${machine.env.SystemRoot ?? 'C:\\Windows'}\\System32`
  const { status } = await machine.run(
    `${system}\\reg.exe`,
    ['query', 'HKEY_CLASSES_ROOT\\Word.Application\\CurVer'],
    { seconds: 20 },
  )
  if (status !== 0) return undefined
  return {
    name: 'word',
    title: 'Microsoft Word',
    source: 'docx',
    atOnce: 50,
    async print(folder, stems) {
      const { output } = await machine.run(
        `${system}\\WindowsPowerShell\\v1.0\\powershell.exe`,
        ['-NoProfile', '-NonInteractive', '-Command', wordScript],
        { folder, env: { [folderVariable]: folder }, seconds: 120 + 30 * stems.length },
      )
      return output
    },
  }
}
