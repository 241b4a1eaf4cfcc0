import { dirname, join, relative, resolve } from 'node:path'
import type { RuleSettings } from '../checks/rule-settings.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { HouseStyleSpec } from '../spec/house-style-spec.ts'
import type { Files } from './files.ts'
import type { NamedFile, OfficeSettings } from './office-settings.ts'

/** Name of the file with an office's settings. */
export const settingsName = 'cchc.yaml'

/** What an office sets for the plans of a folder, and what is wrong with that. */
export interface Office {
  house?: HouseStyleSpec
  rules?: RuleSettings
  periods?: OfficeSettings['periods']
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
  const text = new TextDecoder('utf-8').decode(files.read(settingsFile))
  const { readOfficeSettings } = await import('./office-settings.ts')
  const { value, diagnostics } = readOfficeSettings(settingsFile, text)
  const { register, templates, ...settings } = value ?? {}
  const fromHere = ({ name, at }: NamedFile): NamedFile => ({ name: join(dirname(settingsFile), name), at })
  return {
    ...settings,
    ...(register ? { register: fromHere(register) } : {}),
    ...(templates ? { templateFolder: fromHere(templates) } : {}),
    diagnostics,
    texts: new Map([[settingsFile, text]]),
  }
}

/** The nearest settings in a folder or above it. */
export function findSettings(folder: string, files: Files): string | undefined {
  for (let above = resolve(folder); ; above = dirname(above)) {
    // Told as it stands from here: a clerk knows no absolute names.
    const file = relative('', join(above, settingsName))
    if (files.exists(file)) return file
    if (dirname(above) === above) return undefined
  }
}
