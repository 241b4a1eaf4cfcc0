import { basename } from 'node:path'
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts'
import { importWord, unitsByCode } from '../../import/import-word.ts'
import { render } from '../../pipeline.ts'
import { renderSettings } from '../../session/render-settings.ts'
import { TemplatedSession } from '../../session/templated-session.ts'
import { version } from '../../version.ts'
import type { Io } from '../io.ts'

/** A Word file, or what a spec prints, as the text of a spec in memory alone. */
export interface WordSpec {
  /** Missing where the file cannot be read as a plan, or the spec prints none: the findings say why. */
  text?: string
  /** Units by code, for the other file. */
  units: ReadonlyMap<string, string>
  /** Of a Word file: what is to be told of it. None of it points into the text, which nobody has. */
  ofWord: readonly Diagnostic[]
  /** Of a spec: what keeps it from being printed. */
  diagnostics: readonly Diagnostic[]
  /** The texts of a spec's files. */
  texts: ReadonlyMap<string, string>
}

/** What may make a comparison wrong or incomplete. Guesses, and looks that are not carried over, are no matter of what is said. */
const toldOfWord: ReadonlySet<string> = new Set([
  'import/tracked-changes',
  'import/lost-words',
  'import/more-words',
  'import/unread-words',
  'import/not-proven',
  'import/no-plan',
])

/**
 * Reads a Word file as a spec; tracked changes count as accepted.
 * @param file its name as the user gave it, `known` units by code, whose codes it takes where it has their names.
 */
export async function specOfWord(
  file: string,
  bytes: Uint8Array,
  known: ReadonlyMap<string, string>,
): Promise<WordSpec> {
  const { value, diagnostics } = await imported(file, bytes, known)
  const bare = { diagnostics: [], texts: new Map<string, string>() }
  if (value === undefined) return { ...bare, units: known, ofWord: diagnostics }
  const told = diagnostics.filter(({ rule }) => toldOfWord.has(rule) || rule.startsWith('word/'))
  // What an import asks for is no matter here.
  const ofWord = told.map(({ hint, ...one }) => ({
    ...one,
    ...(hint === undefined || one.rule.startsWith('import/') ? {} : { hint }),
  }))
  return { ...bare, text: value.text, units: value.units, ofWord }
}

/**
 * What a spec prints, read as a Word file is: so it is compared with one like with like, and what only a spec can say (codes, rows that print as
 * sentences, the case of what is printed in capitals) is no change. Throws FileError.
 */
export async function specOfPrinted(
  spec: string,
  known: ReadonlyMap<string, string>,
  io: Io,
): Promise<WordSpec> {
  const open = await new TemplatedSession(io).open(spec)
  const { office, texts } = open
  const told = (diagnostics: readonly Diagnostic[]): WordSpec => ({
    units: known,
    ofWord: [],
    diagnostics: [...office.diagnostics, ...diagnostics],
    texts,
  })
  if (hasErrors(office.diagnostics)) return told([])
  const made = await render(spec, open.text, renderSettings(open, { format: 'docx' }, io.env))
  if (made.value === undefined) return told(made.diagnostics)
  const { value } = await imported(spec, made.value.bytes, known)
  return value === undefined ? told([]) : { ...told([]), text: value.text, units: value.units }
}

const imported = (file: string, bytes: Uint8Array, known: ReadonlyMap<string, string>) =>
  importWord(file, bytes, {
    side: 'accepted',
    ids: false,
    units: unitsByCode([...known]),
    source: basename(file),
    version,
    spec: file,
  })
