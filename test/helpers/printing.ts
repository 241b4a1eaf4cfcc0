import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Runs a program: what it prints, or undefined where there is no such program. */
export type Run = (program: string, args: readonly string[]) => string | undefined

/** Runs a program of this machine. */
export const runProgram: Run = (program, args) => {
  const { error, stdout } = spawnSync(program, [...args], { encoding: 'utf8' })
  return error === undefined ? stdout : undefined
}

/** Fonts as wide as Times New Roman. */
const families = ['Times New Roman', 'Liberation Serif', 'Tinos']

/**
 * Why pages cannot be looked at as they are printed; undefined where they can.
 * The font that stands for Times New Roman has to have the letters of Vietnamese itself (Liberation has them from version 2 on): for a letter
 * that is missing another font is put in, which has other widths. Where fonts are not those of fontconfig, they are taken to be right.
 */
export function whyNotPrinted(find: Run = runProgram): string | undefined {
  if (find('soffice', ['--version']) === undefined) return 'there is no LibreOffice'
  if (find('pdftotext', ['-v']) === undefined) return 'there is no pdftotext'
  const font = find('fc-match', ['--format', '%{family}:%{lang}', 'Times New Roman'])
  if (font === undefined) return undefined
  const [family = '', languages = ''] = font.split(':')
  if (!family.split(',').some(name => families.includes(name)))
    return `${family || 'no font'} stands for Times New Roman (install fonts-liberation2)`
  if (!languages.split('|').includes('vi'))
    return `${family} has no letters of Vietnamese (install fonts-liberation2)`
  return undefined
}

/** Why sheets cannot be printed; undefined where they can. Debian has a package of its own for what LibreOffice opens sheets with. */
export function whyNoSheets(find: Run = runProgram): string | undefined {
  const why = whyNotPrinted(find)
  if (why !== undefined) return why
  const program = find('which', ['soffice'])?.trim() ?? ''
  const isDebian = program !== '' && existsSync('/etc/debian_version')
  return isDebian && !existsSync(join(dirname(realpathSync(program)), 'libsclo.so'))
    ? 'there is no LibreOffice Calc (install libreoffice-calc-nogui)'
    : undefined
}
