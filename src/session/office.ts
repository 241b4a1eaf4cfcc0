import { dirname, join, relative, resolve } from 'node:path'
import type { RuleSettings } from '../checks/rule-settings.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { isAbsolute } from '../spec/beside.ts'
import type { HouseStyleSpec } from '../spec/house-style-spec.ts'
import { FileError } from './file-error.ts'
import { type Files, textOf } from './files.ts'
import { leadsAway } from './leads-away.ts'
import type { NamedFile, OfficeSettings } from './office-settings.ts'

/** Name of the file with an office's settings. */
export const settingsName = 'cchc.yaml'

/** What an office sets for the plans of a folder, and what is wrong with that. */
export interface Office {
  house?: HouseStyleSpec
  rules?: RuleSettings
  periods?: OfficeSettings['periods']
  /** The folder of its settings, where it has some. */
  folder?: string
  /** The file of its register of documents, where the settings name one. */
  register?: NamedFile
  /** The folder of its templates, where the settings name one. */
  templateFolder?: NamedFile
  diagnostics: readonly Diagnostic[]
  /** Texts of the files that the diagnostics point into, by name. */
  texts: ReadonlyMap<string, string>
}

/**
 * Reads the settings of an office.
 * @param settingsFile the file with them, undefined where there is none.
 */
export async function readOffice(settingsFile: string | undefined, files: Files): Promise<Office> {
  if (settingsFile === undefined) return { diagnostics: [], texts: new Map() }
  if (!/\.ya?ml$/i.test(files.realPath(settingsFile)))
    throw new FileError(`\`${settingsFile}\` là liên kết đến một tệp không phải .yaml.`, 'Xóa liên kết đó.')
  const text = textOf(settingsFile, files, 'settings').replace(/^\uFEFF/, '')
  const { readOfficeSettings } = await import('./office-settings.ts')
  const { value, diagnostics } = readOfficeSettings(settingsFile, text)
  const { register, templates, ...settings } = value ?? {}
  const outside = [
    ...outsideOf(settingsFile, register, 'sổ văn bản', files),
    ...outsideOf(settingsFile, templates, 'thư mục mẫu', files),
  ]
  const fromHere = ({ name, at }: NamedFile): NamedFile => ({ name: join(dirname(settingsFile), name), at })
  // What is outside is not even looked for.
  const named = outside.length > 0 ? {} : { register, templates }
  return {
    ...settings,
    folder: dirname(settingsFile),
    ...(named.register ? { register: fromHere(named.register) } : {}),
    ...(named.templates ? { templateFolder: fromHere(named.templates) } : {}),
    diagnostics: [...diagnostics, ...outside],
    texts: new Map([[settingsFile, text]]),
  }
}

/** What the settings may name is what a spec may name: what stands in their folder or below it. They may come from a stranger too. */
function outsideOf(
  settingsFile: string,
  named: NamedFile | undefined,
  what: string,
  files: Files,
): Diagnostic[] {
  if (named === undefined) return []
  const { name, at } = named
  const goesOut = isAbsolute(name) || name.split(/[\\/]/).includes('..')
  if (!goesOut && !leadsAway(settingsFile, name, files)) return []
  const why = goesOut
    ? 'chỉ lấy được trong thư mục của tệp cài đặt này hoặc trong thư mục con'
    : 'đây là liên kết dẫn ra ngoài thư mục'
  return [
    at.diagnostic({
      rule: 'office/outside',
      severity: 'error',
      message: `Không lấy \`${name}\` làm ${what}: ${why}.`,
      hint: `Nhiều thư mục dùng chung thì đặt \`${settingsName}\` và ${what} ở thư mục phía trên các thư mục đó.`,
    }),
  ]
}

/** The nearest settings in a folder or above it. */
export function findSettings(folder: string, files: Files): string | undefined {
  for (let above = resolve(folder); ; above = dirname(above)) {
    // Reported as it stands from here: a clerk knows no absolute names.
    const file = relative('', join(above, settingsName))
    if (files.exists(file)) return file
    if (dirname(above) === above) return undefined
  }
}
