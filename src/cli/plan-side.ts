import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts'
import { severityNames } from '../diagnostics/report-text.ts'
import { type ReadPlan, readPlan } from '../plan/read-plan.ts'
import type { Office } from '../session/office.ts'
import type { OpenSpec } from '../session/session.ts'
import { isWordName } from '../session/word-files.ts'
import type { WordSpec } from './commands/word-spec.ts'
import type { Io } from './io.ts'
import { makeReport } from './report.ts'

/** What is compared: a spec, or a Word file that is read as one. */
export interface PlanSide<O extends Office> {
  /** The text that the plan was read from. */
  text: string
  texts: ReadonlyMap<string, string>
  office: O
  /** Missing where it cannot be read. */
  value?: ReadPlan
  /** What is wrong with a spec, or with the settings of its office. */
  diagnostics: readonly Diagnostic[]
  /** What is to be told of a Word file, which has no lines. */
  ofWord?: readonly Diagnostic[]
}

/** Both sides, and whether they were read as Word files: then places in their texts are those of texts that nobody has. */
export interface Sides<O extends Office> {
  old: PlanSide<O>
  now: PlanSide<O>
  isOfWord: boolean
}

/** What opens specs. */
interface Desk<O extends Office> {
  office(spec: string): Promise<O>
  open(spec: string): Promise<OpenSpec<O>>
}

/**
 * Opens the two sides of a comparison. Where one is a Word file, a spec on the other side is compared as it is printed. Both then have the house style
 * of one office, that of the spec. Throws FileError.
 */
export async function openSides<O extends Office>(
  before: string,
  after: string,
  desk: Desk<O>,
  io: Io,
): Promise<Sides<O>> {
  if (!isWordName(before) && !isWordName(after)) {
    const old = await openSpec(before, desk)
    return { old, now: before === after ? old : await openSpec(after, desk), isOfWord: false }
  }
  const office = await desk.office([before, after].find(name => !isWordName(name)) ?? before)
  const old = await openAsWord(before, office, new Map(), io)
  if (before === after) return { old: old.side, now: old.side, isOfWord: true }
  const now = await openAsWord(after, office, old.units, io)
  return { old: old.side, now: now.side, isOfWord: true }
}

async function openSpec<O extends Office>(spec: string, desk: Desk<O>): Promise<PlanSide<O>> {
  const { text, texts, readBeside, office } = await desk.open(spec)
  const side = { text, texts, office }
  if (hasErrors(office.diagnostics)) return { ...side, diagnostics: office.diagnostics }
  const { value, diagnostics } = readPlan(spec, text, readBeside, office.house)
  return value === undefined
    ? { ...side, diagnostics: [...office.diagnostics, ...diagnostics] }
    : { ...side, value, diagnostics: office.diagnostics }
}

/** @param known units of the other side by code. */
async function openAsWord<O extends Office>(
  name: string,
  office: O,
  known: WordSpec['units'],
  io: Io,
): Promise<{ side: PlanSide<O>; units: WordSpec['units'] }> {
  // A bundle of its own: plans alone are compared without it.
  const { specOfPrinted, specOfWord } = await import('./commands/word-spec.ts')
  const { text, units, ofWord, diagnostics, texts } = isWordName(name)
    ? await specOfWord(name, io.read(name), known)
    : await specOfPrinted(name, known, io)
  const side: PlanSide<O> = { text: text ?? '', texts, office, diagnostics, ofWord }
  if (text === undefined) return { side, units }
  const read = readPlan(name, text, () => ({ error: 'không có' }), office.house)
  if (read.value !== undefined) return { side: { ...side, value: read.value }, units }
  const wrong = read.diagnostics.filter(({ severity }) => severity === 'error')
  return { side: { ...side, ofWord: [...ofWord, ...wrong] }, units }
}

/** So many findings of a Word file are told. */
const mostTold = 5

/** Tells what is wrong with the sides; of a Word file without lines. */
export async function tellSides(
  { old, now }: Sides<Office>,
  more: readonly Diagnostic[],
  io: Io,
): Promise<void> {
  const sides = [...new Set([old, now])]
  const diagnostics = [...new Set([...sides.flatMap(side => side.diagnostics), ...more])]
  const texts = new Map(sides.flatMap(side => [...side.texts]))
  if (diagnostics.length > 0) io.stderr(await makeReport(diagnostics, texts, 'text', io))
  for (const { ofWord = [] } of sides) {
    for (const { file, severity, message, hint, rule } of ofWord.slice(0, mostTold))
      io.stderr(
        `${file}: ${severityNames[severity]}: ${message} [${rule}]\n${hint === undefined ? '' : `  → ${hint}\n`}`,
      )
    if (ofWord.length > mostTold) io.stderr(`… và ${ofWord.length - mostTold} chỗ nữa của tệp này.\n`)
  }
}
