import { dirname } from 'node:path'
import type { Files } from './files.ts'
import { findSettings, type Office, readOffice } from './office.ts'
import { readSpecText, type SpecText } from './spec-text.ts'
import type { TemplatedOffice } from './templated-office.ts'

/** A spec that is open, with what its office sets for it. */
export interface OpenSpec<O extends Office = Office> extends SpecText {
  file: string
  office: O
}

/**
 * What a command works with: it opens specs, and the settings of the office that each belongs to, the nearest `cchc.yaml` in its folder or
 * above it. Settings are read once for all specs.
 */
export class Session {
  readonly files: Files
  private readonly templates: string | undefined
  private readonly settings = new Map<string, string | undefined>()
  private readonly offices = new Map<string | undefined, Promise<Office>>()
  private readonly templated = new Map<Office, Promise<TemplatedOffice>>()

  /** @param templates a folder of templates that the command line names, instead of the one in the settings. */
  constructor(files: Files, templates?: string) {
    this.files = files
    this.templates = templates
  }

  /** What the office of a spec sets. */
  office(spec: string): Promise<Office> {
    const folder = dirname(spec)
    if (!this.settings.has(folder)) this.settings.set(folder, findSettings(folder, this.files))
    const file = this.settings.get(folder)
    return remembered(this.offices, file, () => readOffice(file, this.files))
  }

  /** The same, with its templates. Throws FileError where the command line names some that there are not. */
  async templatedOffice(spec: string): Promise<TemplatedOffice> {
    const { withTemplates } = await import('./templated-office.ts')
    const office = await this.office(spec)
    return remembered(this.templated, office, () => withTemplates(office, this.templates, this.files))
  }

  /** Opens a spec. Throws FileError. */
  async open(spec: string): Promise<OpenSpec> {
    const read = readSpecText(spec, this.files)
    return opened(spec, read, await this.office(spec))
  }

  /** Opens a spec that documents are made of. Throws FileError. */
  async openWithTemplates(spec: string): Promise<OpenSpec<TemplatedOffice>> {
    const read = readSpecText(spec, this.files)
    return opened(spec, read, await this.templatedOffice(spec))
  }
}

/** Findings may stand in the office's files too. */
function opened<O extends Office>(file: string, { texts, ...read }: SpecText, office: O): OpenSpec<O> {
  for (const [name, text] of office.texts) texts.set(name, text)
  return { ...read, texts, file, office }
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  if (!known.has(key)) known.set(key, make())
  return known.get(key)!
}
