import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type OfficeSettings, readOfficeSettings } from '../session/office-settings.ts'
import type { ReadBeside } from '../spec/beside.ts'

/** A text and the name that messages give it. */
export interface NamedText {
  file: string
  text: string
}

/** A plan spec as text, with what it is read with. */
export interface SpecSource extends NamedText {
  /** Gives the text of a file that the spec names (`tep:`, `theo_khung:`), by the name written there; undefined where there is none. */
  readBeside?: (name: string) => string | undefined
  /** The office's settings: a `cchc.yaml`. Its `mau` and `van_ban` name files and have no effect here. */
  office?: NamedText
}

/** A source with its settings read. */
interface OpenSource extends NamedText {
  readBeside: ReadBeside
  settings: OfficeSettings
  /** What is wrong with the settings. */
  diagnostics: Diagnostic[]
}

/** Reads the settings of a source. */
export function openSource({ file, text, readBeside, office }: SpecSource): OpenSource {
  const { value = {}, diagnostics } = office
    ? readOfficeSettings(office.file, office.text)
    : { value: {}, diagnostics: [] }
  return {
    file,
    text,
    readBeside: name => {
      const beside = readBeside?.(name)
      return beside === undefined ? { error: 'không tìm thấy tệp này' } : { text: beside }
    },
    settings: value,
    diagnostics,
  }
}
