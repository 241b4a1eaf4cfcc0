import { dirname } from 'node:path'
import type { Files } from './files.ts'
import { findSettings, type Office, readOffice } from './office.ts'
import { readSpecText, type SpecText } from './spec-text.ts'

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
  private readonly settings = new Map<string, string | undefined>()
  private readonly offices = new Map<string | undefined, Promise<Office>>()

  constructor(files: Files) {
    this.files = files
  }

  /** What the office of a spec sets. */
  office(spec: string): Promise<Office> {
    const file = kept(this.settings, dirname(spec), folder => findSettings(folder, this.files))
    return kept(this.offices, file, () => readOffice(file, this.files))
  }

  /** Opens a spec. Throws FileError. */
  async open(spec: string): Promise<OpenSpec> {
    const text = readSpecText(spec, this.files)
    return withOffice(spec, text, await this.office(spec))
  }
}

/** A spec of an office. Findings may stand in the office's files too. */
export function withOffice<O extends Office>(file: string, text: SpecText, office: O): OpenSpec<O> {
  for (const [name, content] of office.texts) text.texts.set(name, content)
  return { ...text, file, office }
}

/** The value of a key, made when it is first asked for. */
export function kept<K, V>(values: Map<K, V>, key: K, make: (key: K) => V): V {
  const known = values.get(key)
  if (known !== undefined || values.has(key)) return known as V
  const made = make(key)
  values.set(key, made)
  return made
}
