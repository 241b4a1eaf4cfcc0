import type { LabelForm } from '../language/labels.ts'
import { toRoman } from '../language/numerals.ts'
import { authorityInSentence } from '../markup/sentence-case.ts'
import { usualSymbol } from '../plan/symbols.ts'
import { linesOfBlocks } from '../recognise/flow.ts'
import type { Appendix, Heading, Issued, Item, Recognised, Signature, Text } from '../recognise/model.ts'
import { isCapitals, plainSpans, type Span } from '../recognise/source-line.ts'
import { joinTexts, textOfLine } from '../recognise/text.ts'
import {
  articleNumber,
  articleSchemes,
  type Counted,
  labelHeading,
  noneCounted,
  parseSchemes,
  planSchemes,
} from '../spec/heading-labels.ts'
import { readRole } from '../spec/role.ts'
import { symbol as symbolSchema } from '../spec/schema-values.ts'
import { accepts } from '../spec/shape/accept.ts'
import { isTargetLine } from '../text/target-line.ts'
import type { WordNote } from '../word/document.ts'
import { nameInSentence } from './agency-name.ts'
import { hasUnlabelled, schemesFor } from './heading-labels.ts'
import { specText } from './marks.ts'
import { ownYears } from './own-year.ts'
import { type Issuer, isUsual, withValues } from './reference-line.ts'
import { SpecLines, type ValueLine } from './spec-lines.ts'
import { writeTable } from './table-lines.ts'
import { collectUnits, type Units } from './unit-codes.ts'

/** How a spec is written. */
export interface WriteOptions {
  /** Ids for tasks and targets. */
  ids: boolean
  /** Codes of units that the office has chosen. */
  units: Units
  /** What the file is called, for the first line. */
  source: string
}

/** A spec, and what of the file is where in it. */
export interface WrittenSpec {
  text: string
  /** The spec's line, from 1, by the id of the file's line. */
  places: ReadonlyMap<number, number>
  units: Units
  /** What was guessed, in Vietnamese, with the spec's line. */
  guesses: readonly { text: string; line: number }[]
  /** Texts that have no key: they stand in the spec as a remark or among the text. */
  homeless: readonly { what: string; text: string; line: number }[]
}

/** Writes what was recognised as a spec. The same file gives the same text. */
export const writeSpec = (read: Recognised, options: WriteOptions): WrittenSpec =>
  new SpecWriter(read, options).write()

class SpecWriter {
  private readonly read: Recognised
  private readonly options: WriteOptions
  private readonly out = new SpecLines()
  private readonly units: Units
  private readonly guesses: { text: string; line: number }[] = []
  private readonly homeless: { what: string; text: string; line: number }[] = []
  private readonly year: number | undefined
  /** Notes of the document whose words are not written yet. */
  private waiting: WordNote[] = []
  private known: { issuer: Issuer | undefined } | undefined
  /** The last Điều that is written: articles are counted through all chapters of a document. */
  private article: number | undefined
  private tasks = 0
  private targets = 0

  constructor(read: Recognised, options: WriteOptions) {
    this.read = read
    this.options = options
    this.units = collectUnits(read, options.units)
    this.year = read.year?.year
  }

  write(): WrittenSpec {
    const { read, out } = this
    out.remark(
      0,
      `Lấy từ tệp Word: ${this.options.source.replace(/[\r\n]+/g, ' ')}. Dòng có dấu # là ghi chú, không in ra.`,
    )
    this.writeHomeless()
    this.writeYear()
    this.writeAgency()
    this.writeDraft()
    if (read.decision !== undefined) this.writeDecision()
    if (read.plan !== undefined) this.writePlan()
    if (read.appendices.length > 0) {
      out.line(0, 'phu_luc:')
      for (const [index, appendix] of read.appendices.entries()) this.writeAppendix(appendix, index)
    }
    return {
      text: out.toString(),
      places: out.places,
      units: this.units,
      guesses: this.guesses,
      homeless: this.homeless,
    }
  }

  private guess(text: string): string {
    this.guesses.push({ text, line: this.out.lines.length + 1 })
    return `đoán: ${text}`
  }

  /** Short stamps of the head stand as remarks; longer words among the text of the plan. */
  private writeHomeless(): void {
    const long: Text[] = []
    for (const { what, text } of this.read.homeless) {
      if (isStamp(text.text)) {
        this.out.remark(0, `${capital(what)}, chưa có khóa để ghi: ${text.text}`)
        this.homeless.push({ what, text: text.text, line: this.out.lines.length })
        for (const id of text.from) this.out.places.set(id, this.out.lines.length)
      } else long.push(text)
    }
    if (long.length > 0) this.moved = long
  }

  private moved: Text[] = []

  private writeYear(): void {
    const { out, read } = this
    if (read.year !== undefined) {
      const comment = {
        subject: '',
        opening: this.guessText('năm lấy từ câu mở đầu, trích yếu không ghi năm'),
        date: this.guessText('năm lấy theo ngày ký, trích yếu không ghi năm'),
        text: this.guessText('năm lấy từ năm đầu tiên có trong văn bản'),
      }[read.year.from]
      if (comment !== '') this.guesses.push({ text: comment, line: out.lines.length + 1 })
      out.line(0, `nam: ${read.year.year}`, comment === '' ? '' : `đoán: ${comment}`)
    }
    if (read.phase !== undefined) out.line(0, `giai_doan: ${read.phase.text}`)
    if (read.year === undefined && read.phase === undefined)
      out.line(0, 'nam: 2000', this.guess('văn bản không ghi năm nào, sửa lại dòng này'))
  }

  private guessText(text: string): string {
    return text
  }

  private writeAgency(): void {
    const { out, read } = this
    const { name, parent, joint, place } = read.agency
    out.line(0, 'co_quan:')
    const whole = joinTexts(name)
    if (whole.text === '') {
      const guessed = read.decision?.authority[0]?.text ?? 'Ủy ban nhân dân'
      out.line(2, `ten: ${plainWords(guessed)}`, this.guess('phần đầu không có tên cơ quan'))
    } else out.value(2, 'ten', [{ text: nameInSentence(whole.text, read), from: whole.from }])
    const above = joinTexts(parent)
    if (above.text !== '')
      out.value(2, 'chu_quan', [{ text: nameInSentence(above.text, read), from: above.from }])
    if (place !== undefined) out.value(2, 'dia_danh', [{ text: plainWords(place.text), from: place.from }])
    else
      out.line(
        2,
        `dia_danh: ${placeOf(nameInSentence(whole.text, read))}`,
        this.guess('phần đầu không có địa danh'),
      )
    const beside = joinTexts(joint)
    if (beside.text !== '')
      out.value(2, 'lien_tich', [{ text: nameInSentence(beside.text, read), from: beside.from }])
    if (this.units.size === 0) return
    out.line(2, 'don_vi:')
    for (const [code, unit] of this.units) out.value(4, code, [{ text: unit, from: [] }])
  }

  private writeDraft(): void {
    const { draft } = this.read
    if (draft === undefined) return
    const { out } = this
    const { round, date, from } = draft
    if (date === undefined) out.line(0, `du_thao: ${round ?? 'co'}`)
    else {
      out.line(0, 'du_thao:')
      if (round !== undefined) out.line(2, `lan: ${round}`)
      out.line(2, `ngay: ${twoDigits(date.day)}/${twoDigits(date.month)}/${date.year}`)
    }
    for (const id of from) out.places.set(id, out.lines.length)
  }

  private writeDecision(): void {
    const { out } = this
    const decision = this.read.decision!
    out.line(0, 'quyet_dinh:')
    this.writeHead(decision, 'Quyết định', 2, true)
    if (decision.authority.length > 0) this.value(2, 'tham_quyen', decision.authority, { bold: true })
    this.writeBases(decision.legalBases)
    this.writeContent(decision.content, 2, planSchemes, true)
    out.line(2, 'dieu:')
    for (const { content } of decision.articles) this.writeArticle(content)
    this.writeEnd(decision, 2)
    this.flushNotes(2)
  }

  private writeArticle(content: readonly Item[]): void {
    const { out } = this
    const [first, ...more] = content
    if (first === undefined) {
      out.line(4, '- ""')
      return
    }
    if (first.kind === 'text' && more.length === 0) {
      out.textItem(4, this.lines(first.lines))
      return
    }
    out.item(4)
    this.writeContent(content, 6, articleSchemes, true)
  }

  private writePlan(): void {
    const { out } = this
    const plan = this.read.plan!
    const isAttached = this.read.decision !== undefined
    out.line(0, 'ke_hoach:')
    this.writeHead(plan, 'Kế hoạch', 2, !isAttached)
    this.writeReference(plan.reference, 2, !isAttached)
    this.writeAddressees(plan.addressees)
    if (isAttached && !plan.hasLetterhead) out.line(2, 'dau_trang: khong')
    this.writeBases(plan.legalBases)
    const content: Item[] =
      this.moved.length > 0 ? [{ kind: 'text', lines: this.moved }, ...plan.content] : plan.content
    this.writeContent(content, 2, planSchemes, true)
    this.writeEnd(plan, 2)
    this.flushNotes(2)
  }

  /** The signs at the ends of a list are put in by the program. */
  private writeAddressees(addressees: readonly Text[]): void {
    const lines = addressees.map(text => this.line(text, { years: false }))
    const isList = lines.length > 1
    this.out.value(
      2,
      'kinh_gui',
      lines.map(line => (isList ? { ...line, text: line.text.replace(/[;.]$/, '') } : line)),
    )
  }

  private writeBases(bases: readonly Text[]): void {
    const lines = bases.map(basis => this.line(withoutItalics(basis), { years: false }))
    this.out.list(2, 'can_cu', lines)
  }

  /** Kind, number, symbol, date, subject. */
  private writeHead(
    document: Omit<Issued, 'content'>,
    usual: string,
    indent: number,
    isNumbered: boolean,
  ): void {
    const { out } = this
    const kind = document.kind === undefined ? usual : sentenceCase(document.kind.text)
    if (kind.toLowerCase() !== usual.toLowerCase())
      out.value(indent, 'loai', [{ text: kind, from: document.kind!.from }])
    else if (document.kind !== undefined)
      for (const id of document.kind.from) out.places.set(id, out.lines.length)
    if (isNumbered) this.writeNumber(document, kind, indent)
    if (document.urgency !== undefined) {
      out.line(indent, `do_khan: ${document.urgency.urgency}`)
      for (const id of document.urgency.from) out.places.set(id, out.lines.length)
    }
    if (document.landscape) out.line(indent, 'huong_giay: ngang')
    this.value(indent, 'luu_hanh', document.circulation, { years: false, bold: true })
    if (document.subject.length > 0) this.value(indent, 'trich_yeu', document.subject, { bold: true })
    else
      out.line(
        indent,
        `trich_yeu: ${usual} năm ${this.year ?? ''}`.trimEnd(),
        this.guess('văn bản không có trích yếu, sửa lại dòng này'),
      )
  }

  private writeNumber({ number, symbol, date }: Omit<Issued, 'content'>, kind: string, indent: number): void {
    const { out, read } = this
    if (number !== undefined) {
      if (/^(?=\d{1,6}[a-zđ]?$)0*[1-9]\d*[a-zđ]?$/u.test(number)) out.line(indent, `so: ${number}`)
      else this.tellUnread('số', number, indent)
    }
    if (symbol !== undefined) {
      const usual = usualSymbol(kind, nameInSentence(joinTexts(read.agency.name).text, read))
      if (symbol !== usual) {
        if (accepts(symbolSchema, symbol)) out.line(indent, `ky_hieu: ${symbol}`)
        else this.tellUnread('ký hiệu', symbol, indent)
      }
    }
    if (date?.year !== undefined) {
      const { day, month, year } = date
      const text =
        month === undefined
          ? `/${year}`
          : `${day === undefined ? '' : twoDigits(day)}/${twoDigits(month)}/${year}`
      out.line(indent, `ngay: ${isDay(day, month, year) ? text : `/${twoDigits(month!)}/${year}`}`)
    }
  }

  private tellUnread(what: string, text: string, indent: number): void {
    this.out.remark(indent, `${capital(what)} trong tệp Word: ${text}`)
    this.homeless.push({ what, text, line: this.out.lines.length })
  }

  private writeReference(reference: readonly Text[], indent: number, isHouseless: boolean): void {
    const issuer = this.issuer()
    const lines = reference.map(text => {
      const line = this.line(text, { years: false, italic: true })
      return issuer === undefined ? line : { ...line, text: withValues(line.text, issuer) }
    })
    const isOwn = issuer !== undefined && !(issuer.key === 'ke_hoach' && isHouseless)
    if (
      lines.length > 0 &&
      isOwn &&
      isUsual(
        lines.map(({ text }) => text),
        issuer,
      )
    ) {
      for (const { from } of lines) for (const id of from) this.out.places.set(id, this.out.lines.length)
    } else if (lines.length > 0) this.out.value(indent, 'kem_theo', lines)
    else if (!isHouseless) this.out.line(indent, 'kem_theo: khong')
  }

  /** The document that others are attached to. */
  private issuer(): Issuer | undefined {
    this.known ??= { issuer: this.findIssuer() }
    return this.known.issuer
  }

  private findIssuer(): Issuer | undefined {
    const { decision, plan, agency } = this.read
    const document = decision ?? plan
    if (document === undefined) return undefined
    const name = [agency.name, agency.joint]
      .filter(lines => lines.length > 0)
      .map(lines => nameInSentence(joinTexts(lines).text, this.read))
      .join(' và ')
    const kind = sentenceCase(document.kind?.text ?? (decision === undefined ? 'Kế hoạch' : 'Quyết định'))
    const by =
      decision?.authority[0] === undefined ? name : authorityInSentence(decision.authority[0].text, name)
    return {
      key: decision === undefined ? 'ke_hoach' : 'quyet_dinh',
      kind,
      symbol: document.symbol ?? '',
      document,
      by,
    }
  }

  private writeAppendix(appendix: Appendix, index: number): void {
    const { out, read } = this
    const usual = read.appendices.length > 1 ? toRoman(index + 1) : ''
    out.item(2)
    const hasTitle = appendix.title.length > 0
    const title = hasTitle
      ? appendix.title
      : appendix.reference.length > 0
        ? appendix.reference
        : appendix.label === undefined
          ? []
          : [appendix.label]
    if (title.length > 0) this.value(4, 'ten', title, { bold: true, italic: !hasTitle })
    else out.line(4, 'ten: Phụ lục', this.guess('phụ lục không có tên'))
    if (appendix.label !== undefined)
      for (const id of appendix.label.from) if (!out.places.has(id)) out.places.set(id, out.lines.length)
    if (appendix.number !== undefined && appendix.number !== '' && appendix.number !== usual)
      out.value(4, 'so', [{ text: appendix.number, from: [] }])
    if (appendix.landscape) out.line(4, 'huong_giay: ngang')
    this.writeReference(hasTitle ? appendix.reference : [], 4, false)
    if (appendix.hasLetterhead) out.line(4, 'dau_trang: co')
    this.writeContent(appendix.content, 4, planSchemes, true)
    this.writeEnd(appendix, 4)
    this.flushNotes(4)
  }

  private writeEnd(
    {
      recipients,
      signature,
      cosigner,
    }: { recipients: readonly Text[]; signature?: Signature; cosigner?: Signature },
    indent: number,
  ): void {
    const { out } = this
    if (recipients.length > 0) {
      const lines = this.lines(recipients, { years: false }).map(line => ({
        ...line,
        text: line.text.replace(/^[-–—•*]\s*(?=\S)/, '- '),
      }))
      out.list(indent, 'noi_nhan', lines)
    }
    if (signature === undefined) return
    this.writeSignature('nguoi_ky', signature, indent)
    if (cosigner !== undefined) this.writeSignature('dong_ky', cosigner, indent)
  }

  private writeSignature(key: string, signature: Signature, indent: number): void {
    const { out } = this
    out.line(indent, `${key}:`)
    this.value(indent + 2, 'quyen_han', signature.authority, { years: false, bold: true })
    if (signature.otherPost !== undefined)
      this.value(indent + 2, 'chuc_vu_khac', [signature.otherPost], { years: false, bold: true })
    if (signature.name !== undefined)
      this.value(indent + 2, 'ho_ten', [signature.name], { years: false, bold: true })
  }

  /** Content behind its key. */
  private writeContent(
    items: readonly Item[],
    indent: number,
    usual: readonly string[],
    isTop: boolean,
  ): void {
    if (items.length === 0) return
    const { out } = this
    const schemes = schemesFor(items, usual)
    if (isTop) this.article = undefined
    if (hasUnlabelled(items)) schemes[0] = 'khong'
    if (isTop && schemes.some((scheme, level) => scheme !== (usual[level] ?? 'khong')))
      out.line(
        indent,
        `danh_so: [${schemes.map(scheme => (/^[\p{L}\p{N}.]+( [\p{L}\p{N}.]+)?$|^[a-z]\)$/u.test(scheme) ? scheme : `"${scheme}"`)).join(', ')}]`,
      )
    this.writeItems(items, indent, 'noi_dung', {
      schemes: isTop ? [...schemes, ...usual.slice(schemes.length)] : usual,
      numbers: [],
      level: 1,
      role: undefined,
    })
  }

  private writeItems(items: readonly Item[], indent: number, key: string, position: WriterPosition): void {
    const { out } = this
    const [first] = items
    if (first === undefined) return
    if (first.kind === 'text' && items.length === 1) {
      out.value(indent, key, this.lines(first.lines, { role: position.role }))
      return
    }
    out.line(indent, `${key}:`)
    let before: Counted = noneCounted
    for (const item of items) {
      if (item.kind === 'text') out.textItem(indent + 2, this.lines(item.lines, { role: position.role }))
      else if (item.kind === 'table') this.writeTable(item, indent + 2)
      else before = this.writeHeading(item, indent + 2, position, before)
    }
  }

  private writeTable(table: Extract<Item, { kind: 'table' }>, indent: number): void {
    writeTable(table, indent, {
      out: this.out,
      line: (text, without) => this.line(text, without),
      units: this.units,
      nextId: () => (this.options.ids ? `NV-${String(++this.tasks).padStart(2, '0')}` : undefined),
      notes: () => this.notes(),
    })
  }

  private writeHeading(heading: Heading, indent: number, position: WriterPosition, before: Counted): Counted {
    const { out } = this
    const at = {
      numbers: position.numbers,
      schemes: parseSchemes(position.schemes),
      ...(this.article === undefined ? {} : { articles: this.article }),
    }
    const title = this.titleLine(heading)
    const counted = labelHeading(heading.title.text, at, before)
    const isSame =
      heading.whole === undefined &&
      counted.typed === undefined &&
      counted.label === heading.label &&
      (heading.gap === ' ' || heading.label === '')
    const typed = `${heading.label}${heading.gap}`
    const text = isSame
      ? title.text
      : heading.whole === undefined
        ? typed + title.text
        : this.wholeLine(heading.whole)
    const labelled = isSame ? counted : labelHeading(typed + heading.title.text, at, before)
    out.item(indent)
    out.value(indent + 2, 'de_muc', [{ text, from: title.from }])
    const face = faceName(heading, labelled.form, position.level)
    if (face !== undefined) out.line(indent + 2, `kieu_chu: ${face}`)
    if (heading.runOn !== undefined) out.value(indent + 2, 'viet_lien', [this.line(heading.runOn)])
    const unlabelled = hasUnlabelled(heading.content)
    const below = position.schemes.slice(1)
    const needsNone = unlabelled && (below[0] ?? 'khong') !== 'khong'
    if (needsNone) out.line(indent + 2, 'danh_so: [khong]')
    this.writeItems(heading.content, indent + 2, 'noi_dung', {
      schemes: needsNone ? ['khong'] : below,
      numbers: labelled.numbers,
      level: position.level + 1,
      role: readRole(heading.title.text) ?? position.role,
    })
    this.article = articleNumber(labelled) ?? this.article
    return labelled.counted
  }

  private wholeLine(whole: Text): string {
    return this.line(whole).text
  }

  /** A title; before words that run on its colon is put in by the program. */
  private titleLine({ title, runOn }: Heading): ValueLine {
    const line = this.line(title)
    const isColon = runOn !== undefined && /[\p{L}\p{N})”"]:$/u.test(line.text)
    return isColon ? { ...line, text: line.text.slice(0, -1) } : line
  }

  /** A text behind its key; nothing where there is none. */
  private value(indent: number, key: string, texts: readonly Text[], options: LineOptions = {}): void {
    if (texts.length === 0) return
    const lines = texts.map(text => this.line(text, options))
    this.out.value(indent, key, lines)
  }

  /** Lines of content with the notes they need, ids behind targets. */
  private lines(
    texts: readonly Text[],
    options: LineOptions & { role?: string | undefined } = {},
  ): ValueLine[] {
    const lines = texts.map(text => {
      const line = this.line(text, options)
      if (!this.options.ids || options.role !== 'chi_tieu' || !isTargetLine(text.text)) return line
      this.targets++
      return { ...line, text: `${line.text} [#CT-${String(this.targets).padStart(2, '0')}]` }
    })
    return [...lines, ...this.notes()]
  }

  /** The words of the notes that wait. */
  private notes(): ValueLine[] {
    const notes = this.waiting
    this.waiting = []
    return notes.map(note => {
      const words = joinTexts(linesOfBlocks(note.blocks).map(textOfLine))
      const { text } = specText(words.spans, () => '')
      return { text: `[^${noteName(note)}]: ${text}`, from: [] }
    })
  }

  /** Notes whose words found no text of their document stand at its end. */
  private flushNotes(indent: number): void {
    if (this.waiting.length === 0) return
    const { out } = this
    const start = out.lines.findLastIndex(line => line.startsWith(`${' '.repeat(indent)}noi_dung:`))
    const notes = this.notes()
    if (start < 0) out.value(indent, 'noi_dung', notes)
    else if (out.lines[start]!.trimEnd().endsWith('noi_dung:')) {
      out.lines.splice(
        start + 1,
        0,
        `${' '.repeat(indent + 2)}- |`,
        ...notes.map(note => `${' '.repeat(indent + 4)}${note.text}`),
      )
      this.shift(start, notes.length + 1)
    } else if (out.lines[start]!.trimEnd().endsWith('|')) {
      out.lines.splice(start + 1, 0, ...notes.map(note => `${' '.repeat(indent + 2)}${note.text}`))
      this.shift(start, notes.length)
    } else {
      const [, text = ''] = /noi_dung: (.*)$/.exec(out.lines[start]!) ?? []
      out.lines.splice(
        start,
        1,
        `${' '.repeat(indent)}noi_dung: |`,
        `${' '.repeat(indent + 2)}${text}`,
        ...notes.map(note => `${' '.repeat(indent + 2)}${note.text}`),
      )
      this.shift(start, notes.length + 1)
    }
  }

  /** Lines were put in behind `index`: what stands below is further down. */
  private shift(index: number, by: number): void {
    for (const [id, line] of this.out.places) if (line > index + 1) this.out.places.set(id, line + by)
    for (const guess of this.guesses) if (guess.line > index + 1) guess.line += by
  }

  /** A text as a line of the spec. */
  private line(text: Text, { years = true, bold, italic }: LineOptions = {}): ValueLine {
    const without = text.spans.map(
      (span): Span =>
        span.kind === 'text' ? { ...span, bold: span.bold && !bold, italic: span.italic && !italic } : span,
    )
    const written = specText(
      without,
      span => {
        this.waiting.push(span.note)
        return `[^${noteName(span.note)}]`
      },
      years ? ownYears(text.text, this.year) : [],
    )
    return { text: written.text, from: text.from }
  }
}

interface LineOptions {
  /** The plan's own year becomes `{{nam}}`. */
  years?: boolean
  /** A look that the place has by itself. */
  bold?: boolean
  italic?: boolean
}

interface WriterPosition {
  schemes: readonly string[]
  numbers: readonly number[]
  /** 1 for the highest headings. */
  level: number
  role: string | undefined
}

/** `kieu_chu` of a heading whose look is not that of its label. */
function faceName({ face, whole }: Heading, form: LabelForm | undefined, level: number): string | undefined {
  if (face === undefined || whole !== undefined) return undefined
  const isPart = form?.word !== undefined && /^(?:phần|chương|mục|tiểu mục)$/iu.test(form.word)
  const isPoint =
    !isPart && (form === undefined ? level > 2 : form.numerals === 'lower' || form.prefix === '(')
  const { bold, italic } = face
  if (!italic && bold !== isPoint) return undefined
  if (italic) return bold ? 'dam_nghieng' : 'nghieng'
  return bold ? 'dam' : 'thuong'
}

/** A legal basis is italic by itself. */
function withoutItalics(text: Text): Text {
  const isAll = text.spans.every(span => span.kind === 'note' || span.italic || span.text.trim() === '')
  return isAll ? { ...text, spans: plainSpans(text.spans, { italic: true }) } : text
}

const noteName = ({ kind, number }: WordNote): string => (kind === 'endnote' ? `c${number}` : String(number))

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const isStamp = (text: string): boolean => text.length <= 40

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const sentenceCase = (kind: string): string => (isCapitals(kind) ? capital(kind.toLowerCase()) : kind)

const plainWords = (text: string): string => text.replace(/[:#]/g, ' ').replace(/\s+/g, ' ').trim()

/** The place that an agency is of: the last name in it. */
function placeOf(agency: string): string {
  const match = /(?:tỉnh|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+(.+)$/iu.exec(agency)
  return plainWords(match?.[1] ?? agency) || 'X'
}

function isDay(day: number | undefined, month: number | undefined, year: number): boolean {
  if (day === undefined || month === undefined) return true
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1
}
