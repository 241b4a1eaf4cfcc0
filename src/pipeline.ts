import { fingerprints } from './batch/fingerprint.ts'
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts'
import type { Result } from './diagnostics/result.ts'
import type { DocumentBlocks } from './document/blocks.ts'
import type { Format } from './document/formats.ts'
import { balanceTitles } from './layout/balance-titles.ts'
import { fitHead } from './layout/fit-head.ts'
import { flowRecipients } from './layout/flow-recipients.ts'
import { type Layout, makeLayout } from './layout/nd30.ts'
import { makeBlocks } from './markup/make-blocks.ts'
import { TableMemory } from './markup/table-memory.ts'
import type { CompiledTemplates } from './markup/templates.ts'
import { tightTables } from './markup/tight-tables.ts'
import { describe } from './plan/describe.ts'
import { type ReadBeside, type ReadPlan, readSpec } from './plan/read-plan.ts'
import { tellFit } from './plan/tell-fit.ts'
import type { HouseStyleSpec } from './spec/house-style-spec.ts'
import { locate } from './spec/locate.ts'
import { PlacesInWords } from './spec/place-in-words.ts'
import type { DataRow } from './text/data-row.ts'
import { writers } from './writers/index.ts'
import type { Writer } from './writers/writer.ts'

/** A document made from a spec, and what was found while reading it. */
interface Rendered {
  bytes: Uint8Array
  diagnostics: Diagnostic[]
}

/** What a render needs beside the spec's text. */
export interface RenderOptions {
  format: Format
  /** The program's version, kept in the document. */
  version: string
  readBeside: ReadBeside
  /** The office's house style. */
  office?: HouseStyleSpec
  /** The office's own templates, compiled. */
  templates?: CompiledTemplates
  /** Looks at the plan before the document is made; an error of its findings keeps it from being made. */
  look?: (plan: ReadPlan) => readonly Diagnostic[]
  /** The document is made all the same. */
  allowsFindings?: boolean
  /** Seconds since 1970 for the document's properties instead of the plan's own date (SOURCE_DATE_EPOCH). */
  epoch?: number
  /** The digest of the office's settings and templates: a document carries a fingerprint of all that it is made from. */
  officeDigest?: string
}

/** A spec that is read, with all that its documents are made with; each row of data makes one. */
export interface Prepared {
  /** What was found in the spec. */
  diagnostics: Diagnostic[]
  /** The fingerprint of all that a document is made from, which it carries. */
  fingerprint(row?: DataRow): string
  /** Makes a document. @param row what `{{xa.…}}` stands for. */
  render(row?: DataRow): Promise<Result<Rendered>>
}

/** Reads a spec and gets ready what does not depend on a row of data. */
export async function prepare(file: string, text: string, options: RenderOptions): Promise<Result<Prepared>> {
  const { readBeside, files } = remember(options.readBeside)
  const { value: spec, diagnostics } = readSpec(file, text, readBeside, options.office)
  if (spec === undefined) return { diagnostics }
  const layoutOfHouse = makeLayout(spec.house)
  const byLayout = new Map<Layout, Promise<Writer>>()
  const writerFor = (layout: Layout): Promise<Writer> => {
    const writer = byLayout.get(layout) ?? writers[options.format](layout)
    byLayout.set(layout, writer)
    return writer
  }
  const fingerprint = fingerprints(options, text, files)
  const memory = new TableMemory()
  const render = async (row?: DataRow): Promise<Result<Rendered>> => {
    const { value: read, diagnostics: found } = spec.build(row)
    if (read === undefined) return { diagnostics: found }
    const seen = options.look?.(read) ?? []
    const diagnostics = [...found, ...seen]
    if (hasErrors(seen) && !options.allowsFindings) return { diagnostics }
    const made = makeBlocks(read.plan, options.templates, row && memory)
    if (made.value === undefined) return { diagnostics: [...diagnostics, ...made.diagnostics] }
    // Plain text has no columns that a line could be too long for.
    const { document, layout, fit } =
      options.format === 'txt'
        ? { document: made.value, layout: layoutOfHouse, fit: 'asItIs' }
        : fitHead(made.value, layoutOfHouse)
    diagnostics.push(...tellFit(fit, read))
    const told = options.format === 'txt' ? [] : tellTables(read, document, layout)
    const write = await writerFor(layout)
    const bytes = write(flowRecipients(balanceTitles(document, layout), layout), {
      layout,
      properties: describe(read.plan, options.epoch),
      provenance: { version: options.version, specHash: fingerprint(row) },
    })
    const all = [...diagnostics, ...told]
    return { value: { bytes, diagnostics: all }, diagnostics: all }
  }
  return { value: { diagnostics, fingerprint, render }, diagnostics }
}

/** Tells of tables that do not fit their paper, by their places in the document's words. */
function tellTables(read: ReadPlan, document: DocumentBlocks, layout: Layout): Diagnostic[] {
  const found = tightTables(read.plan, document, layout)
  if (found.length === 0) return []
  const places = new PlacesInWords(read.root.data())
  return found.map(finding => locate(finding, places))
}

/** Keeps the texts of the files that were read, by the names that they were asked for by. */
function remember(readBeside: ReadBeside): { readBeside: ReadBeside; files: Map<string, string> } {
  const files = new Map<string, string>()
  return {
    files,
    readBeside: name => {
      const read = readBeside(name)
      if ('text' in read) files.set(name, read.text)
      return read
    },
  }
}

/**
 * The whole way of a plan, from text to document: read, put into words, laid out, written.
 * A pure function of its arguments: the same spec gives the same bytes.
 */
export async function render(file: string, text: string, options: RenderOptions): Promise<Result<Rendered>> {
  const { value, diagnostics } = await prepare(file, text, options)
  return value === undefined ? { diagnostics } : value.render()
}
