import { basename, dirname, join, relative, resolve } from 'node:path'
import { digestTexts } from '../batch/fingerprint.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { builtIn } from '../markup/built-in.ts'
import type { CompiledTemplates } from '../markup/templates.ts'
import type { OfficeSettings } from '../session/office-settings.ts'
import type { HouseStyleSpec } from '../spec/house-style-spec.ts'
import type { Io } from './io.ts'

/** Name of the file with an office's settings. */
export const settingsName = 'cchc.yaml'

/** What an office sets for a plan: its house style and its templates, and what is wrong with them. */
export interface Office {
  house?: HouseStyleSpec
  templates?: CompiledTemplates
  rules?: OfficeSettings['rules']
  periods?: OfficeSettings['periods']
  /** The file of its register of documents, where the settings name one. */
  register?: string
  diagnostics: Diagnostic[]
  /** Texts of the files that the diagnostics point into, by name. */
  texts: Map<string, string>
  /** The digest of the settings and the templates; undefined where there are none. */
  digest?: string
}

/**
 * Finds the settings of an office: the nearest `cchc.yaml` in the plan's folder or above it.
 * @param templateFolder a folder of templates named on the command line, instead of the one in the settings.
 */
export async function readOffice(spec: string, templateFolder: string | undefined, io: Io): Promise<Office> {
  const office: Office = { diagnostics: [], texts: new Map() }
  const settingsFile = findSettings(spec, io)
  let folder = templateFolder
  if (settingsFile !== undefined) {
    const text = new TextDecoder('utf-8').decode(io.read(settingsFile))
    const { readOfficeSettings } = await import('../session/office-settings.ts')
    const { value, diagnostics } = readOfficeSettings(settingsFile, text)
    office.texts.set(settingsFile, text)
    office.diagnostics.push(...diagnostics)
    if (value?.house) office.house = value.house
    if (value?.rules) office.rules = value.rules
    if (value?.periods) office.periods = value.periods
    if (value?.register) office.register = join(dirname(settingsFile), value.register)
    if (folder === undefined && value?.templates !== undefined)
      folder = join(dirname(settingsFile), value.templates)
  }
  if (folder !== undefined) {
    const { readTemplateFolder } = await import('./template-folder.ts')
    const { value, diagnostics, texts } = await readTemplateFolder(folder, io)
    if (value) office.templates = value
    office.diagnostics.push(...diagnostics)
    for (const [file, text] of texts) office.texts.set(file, text)
  }
  const digest = digestOffice(office.texts)
  return digest === undefined ? office : { ...office, digest }
}

/** Told apart by their own names alone: where the program stands is no part of what a document is made from, nor is a copy of what is built in. */
function digestOffice(texts: ReadonlyMap<string, string>): string | undefined {
  const own = [...texts]
    .map(([file, text]): [string, string] => [basename(file), text])
    .filter(([name, text]) => builtIn[name.replace(/\.hbs$/, '')]?.source !== text)
  return own.length === 0 ? undefined : digestTexts(own)
}

/** The nearest settings in the folder of a plan or above it. */
export function findSettings(spec: string, io: Io): string | undefined {
  for (let folder = dirname(resolve(spec)); ; folder = dirname(folder)) {
    // Told as it stands from here: a clerk knows no absolute names.
    const file = relative('', join(folder, settingsName))
    if (io.exists(file)) return file
    if (dirname(folder) === folder) return undefined
  }
}
