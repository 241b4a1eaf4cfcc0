import { createHash } from 'node:crypto'
import { fingerprints } from './batch/fingerprint.ts'
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts'
import type { Result } from './diagnostics/result.ts'
import type { UnplacedFinding } from './diagnostics/source.ts'
import type { DocumentBlocks, Inline, Paragraph } from './document/blocks.ts'
import type { Format } from './document/formats.ts'
import type { PageNotes } from './document/page-ends.ts'
import { type SplitPart, splitDocument } from './document/split-document.ts'
import { balanceTitles } from './layout/balance-titles.ts'
import { fitHead } from './layout/fit-head.ts'
import { flowRecipients } from './layout/flow-recipients.ts'
import { layoutOf } from './layout/layout-of.ts'
import type { Layout } from './layout/nd30.ts'
import { makeBlocks } from './markup/make-blocks.ts'
import type { OwnTemplates } from './markup/own-templates.ts'
import { PieceMemory } from './markup/piece-memory.ts'
import { tightTables } from './markup/tight-tables.ts'
import type { Making } from './markup/view.ts'
import { withRemarks } from './markup/with-remarks.ts'
import { describe, describePart } from './plan/describe.ts'
import type { Plan } from './plan/plan.ts'
import { type ReadBeside, type ReadPlan, readSpec } from './plan/read-plan.ts'
import { tellFit } from './plan/tell-fit.ts'
import type { HouseStyleSpec } from './spec/house-style-spec.ts'
import { locate } from './spec/locate.ts'
import { PlacesInWords } from './spec/place-in-words.ts'
import type { DataRow } from './text/data-row.ts'
import type { DocumentProperties } from './writers/docx/properties.ts'
import { writers } from './writers/index.ts'

/** A document that is written, and can be printed. */
export interface Printable {
  bytes: Uint8Array
  layout: Layout
  /** Its footnotes by their numbers, from 1. */
  notes: readonly Inline[][]
  /** Writes the web page anew, with footnotes at the foot of the pages that are known. */
  writeAnew(pageNotes: PageNotes): Uint8Array
}

/** A part of a document as a file of its own. */
export interface DocumentPart extends Printable {
  /** What its file's name ends with: `quyet-dinh`, `ke-hoach`, `phu-luc-1`. */
  name: string
}

/** A document made from a spec, and what was found while reading it. */
export interface Rendered extends Printable {
  /** What the bytes were written from: who looks at the pages asks what is on them. */
  origin: { document: DocumentBlocks; layout: Layout; read: ReadPlan }
  /** The parts, where they are asked for as files of their own; `bytes` is then the first of them. */
  parts?: DocumentPart[]
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
  templates?: OwnTemplates
  /** Looks at the plan before the document is made; an error of its findings keeps it from being made. */
  look?: (plan: ReadPlan) => readonly Diagnostic[]
  /** Makes another plan of the one that was read, before it is printed. */
  through?: (plan: Plan) => Plan
  /** What is made: the whole document unless it is said. */
  making?: Making
  /** It is about to be signed: the mark of a draft is left out. */
  isFinal?: boolean
  /** The document is made all the same. */
  allowsFindings?: boolean
  /** Remarks go out as comments of the .docx: gives those of a plan, as typed. One that no paragraph has stands at the first of them. */
  comments?: (plan: ReadPlan) => readonly string[]
  /** Seconds since 1970 for the document's properties instead of the plan's own date (SOURCE_DATE_EPOCH). */
  epoch?: number
  /** Attributes that paragraphs of a web page get, for a preview that finds them again. */
  mark?: (paragraph: Paragraph) => string
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
  const layoutOfHouse = layoutOf(spec.house)
  const fingerprint = fingerprints(options, text, files)
  const memory = new PieceMemory()
  const render = async (row?: DataRow): Promise<Result<Rendered>> => {
    const { value: read, diagnostics: found } = spec.build(row)
    if (read === undefined) return { diagnostics: found }
    const seen = options.look?.(read) ?? []
    const diagnostics = [...found, ...seen]
    if (hasErrors(seen) && !options.allowsFindings) return { diagnostics }
    const { draft, ...signed } = read.plan
    const isDraft = draft !== undefined && options.isFinal === true
    const whole: Plan = isDraft ? signed : read.plan
    const plan = options.through?.(whole) ?? whole
    const { making = 'whole' } = options
    const missing = missingFor(making, read)
    if (missing !== undefined) return { diagnostics: [...diagnostics, missing] }
    const made = makeBlocks(plan, options.templates, row && memory, making)
    if (made.value === undefined) return { diagnostics: [...diagnostics, ...made.diagnostics] }
    const { document, layout, told } = layOut(read, made.value, layoutOfHouse, options.format)
    const all = [...diagnostics, ...told]
    const printed = options.comments === undefined ? document : withRemarks(document, options.comments(read))
    const write = await writers[options.format](layout)
    const variant = isDraft ? 'final' : making === 'copy' ? making : undefined
    const specHash = variant === undefined ? fingerprint(row) : variantOf(fingerprint(row), variant)
    const properties = describe(plan, options.epoch)
    const printable = (blocks: DocumentBlocks, own: DocumentProperties, hash: string): Printable => {
      const writeAnew = (pageNotes?: PageNotes): Uint8Array =>
        write(flowRecipients(balanceTitles(blocks, layout), layout), {
          layout,
          properties: own,
          provenance: { version: options.version, specHash: hash },
          ...(options.comments ? { hasComments: true } : {}),
          mark: options.mark,
          pageNotes,
        })
      return { bytes: writeAnew(), layout, notes: blocks.notes, writeAnew }
    }
    const origin = { document, layout, read }
    if (making !== 'parts') {
      const value = { ...printable(printed, properties, specHash), origin, diagnostics: all }
      return { value, diagnostics: all }
    }
    const parts = splitDocument(printed).map(part => {
      const name = partName(part, plan)
      const title = describePart(plan, part)
      return { name, ...printable(part.document, { ...properties, title }, variantOf(specHash, name)) }
    })
    return { value: { ...parts[0]!, origin, parts, diagnostics: all }, diagnostics: all }
  }
  return { value: { diagnostics, fingerprint, render }, diagnostics }
}

/** What is made otherwise than by a plain render of the same spec, and is not taken for that. */
const variantOf = (fingerprint: string, variant: string): string =>
  createHash('sha256').update(`${fingerprint} ${variant}`).digest('hex')

/** A copy needs its page, everything else a document. */
function missingFor(making: Making, { plan, root }: ReadPlan): Diagnostic | undefined {
  if (making === 'copy') return plan.copy === undefined ? root.diagnostic(noCopy) : undefined
  return plan.decision === undefined && plan.plan === undefined ? root.diagnostic(onlyCopy) : undefined
}

const noCopy: UnplacedFinding = {
  rule: 'spec/missing',
  severity: 'error',
  message: 'thiếu `ban_sao`: tệp này chưa nói bản sao do ai ký.',
  hint: 'Thêm `ban_sao:`, bên dưới là `hinh_thuc`, `noi_nhan`, `nguoi_ky`.',
}

const onlyCopy: UnplacedFinding = {
  rule: 'spec/missing',
  severity: 'error',
  message: 'tệp này chỉ có `ban_sao`, không có văn bản để xuất.',
  hint: 'Xuất trang bản sao bằng lệnh `cchc sao`; muốn xuất văn bản thì thêm `quyet_dinh` hoặc `ke_hoach`.',
}

const partNames = { decision: 'quyet-dinh', plan: 'ke-hoach', appendix: 'phu-luc', copy: 'ban-sao' } as const

/** What the name of a part's file ends with; the only appendix needs no number. */
const partName = ({ kind, appendix }: SplitPart, { appendices }: Plan): string =>
  kind === 'appendix' && appendices.length > 1 ? `${partNames[kind]}-${appendix}` : partNames[kind]

/** The document in the layout that its heads need, and what is told of both. Plain text has no columns that a line could be too long for. */
function layOut(
  read: ReadPlan,
  blocks: DocumentBlocks,
  house: Layout,
  format: Format,
): { document: DocumentBlocks; layout: Layout; told: Diagnostic[] } {
  if (format === 'txt') return { document: blocks, layout: house, told: [] }
  const { document, layout, fit } = fitHead(blocks, house)
  return { document, layout, told: [...tellFit(fit, read), ...tellTables(read, document, layout)] }
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
