import fc from './fast-check.ts'

/**
 * Random specs over the whole grammar. Every text holds words that stand nowhere else (`chữ17`), so that a test can see that each is
 * printed exactly once.
 */
export interface RandomSpec {
  yaml: string
  /** The words that must be printed once each, in the order of the paper, notes apart. */
  words: string[]
  /** The words of footnotes. */
  noteWords: string[]
}

/** Odd but legal characters, among the words. */
const odd = [
  '&',
  '<b>',
  '</p>',
  '"',
  "'",
  '`',
  '{',
  '}',
  '%',
  '#',
  '@',
  '!',
  '|',
  '>',
  '…',
  '–',
  '“',
  '”',
  '🙂',
  'é',
  'đ',
  '\u00a0',
  '½',
  '\u{1F600}',
  'ế',
]

type Text = { words: number; odd: number[]; bold: boolean; mark: number }

const text: fc.Arbitrary<Text> = fc.record({
  words: fc.integer({ min: 1, max: 8 }),
  odd: fc.array(fc.nat(odd.length - 1), { maxLength: 4 }),
  bold: fc.boolean(),
  mark: fc.nat(5),
})

type Item =
  | { kind: 'text'; lines: Text[]; note: boolean }
  | { kind: 'heading'; title: Text; runOn: boolean; label: number; below: Item[] }
  | { kind: 'table'; columns: number; twoLevels: boolean; rows: Row[]; numbers: boolean; short: boolean }

interface Row {
  kind: number
  cells: (Text | undefined)[]
  join: number
}

const row: fc.Arbitrary<Row> = fc.record({
  kind: fc.nat(6),
  cells: fc.array(fc.option(text, { nil: undefined }), { minLength: 12, maxLength: 12 }),
  join: fc.nat(20),
})

const { item } = fc.letrec<{ item: Item }>(tie => ({
  item: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.record({
      kind: fc.constant('text' as const),
      lines: fc.array(text, { minLength: 1, maxLength: 4 }),
      note: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      columns: fc.integer({ min: 2, max: 12 }),
      twoLevels: fc.boolean(),
      rows: fc.array(row, { minLength: 1, maxLength: 8 }),
      numbers: fc.boolean(),
      short: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('heading' as const),
      title: text,
      runOn: fc.boolean(),
      label: fc.nat(8),
      below: fc.array(tie('item'), { maxLength: 4 }),
    }),
  ),
}))

const content = fc.array(item, { minLength: 1, maxLength: 5 })

/** A random spec with a decision or without, and up to three appendices. */
export const randomSpec: fc.Arbitrary<RandomSpec> = fc
  .record({
    decision: fc.boolean(),
    bases: fc.array(text, { maxLength: 4 }),
    articles: fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
    plan: content,
    appendices: fc.array(
      fc.record({ title: text, landscape: fc.boolean(), letterhead: fc.boolean(), content }),
      { maxLength: 3 },
    ),
    recipients: fc.array(text, { maxLength: 3 }),
    signature: fc.nat(3),
  })
  .map(shape => new Printer().print(shape))

class Printer {
  private readonly lines: string[] = []
  private readonly words: string[] = []
  private readonly noteWords: string[] = []
  private count = 0
  private notes = 0

  print(shape: {
    decision: boolean
    bases: Text[]
    articles: Text[][]
    plan: Item[]
    appendices: { title: Text; landscape: boolean; letterhead: boolean; content: Item[] }[]
    recipients: Text[]
    signature: number
  }): RandomSpec {
    this.add(0, 'nam: 2026')
    this.add(0, 'co_quan:')
    this.add(1, 'ten: Ủy ban nhân dân xã X')
    this.add(1, 'dia_danh: X')
    if (shape.decision) {
      this.add(0, 'quyet_dinh:')
      this.block(1, 'trich_yeu', [this.words1()])
      if (shape.bases.length > 0)
        this.block(
          1,
          'can_cu',
          shape.bases.map(base => this.text(base, false)),
        )
      this.add(1, 'dieu:')
      for (const article of shape.articles) {
        this.add(2, '- |')
        for (const line of article) this.add(3, this.text(line, false))
      }
      this.end(shape.recipients, shape.signature)
    }
    this.add(0, 'ke_hoach:')
    this.block(1, 'trich_yeu', [this.words1()])
    this.add(1, 'noi_dung:')
    this.items(2, shape.plan)
    if (!shape.decision) this.end(shape.recipients, shape.signature)
    if (shape.appendices.length > 0) this.add(0, 'phu_luc:')
    for (const appendix of shape.appendices) {
      this.add(1, '- ten: |')
      this.add(4, this.text(appendix.title, false))
      if (appendix.landscape) this.add(2, 'huong_giay: ngang')
      if (appendix.letterhead) this.add(2, 'dau_trang: co')
      this.add(2, 'noi_dung:')
      this.items(3, appendix.content)
    }
    return { yaml: `${this.lines.join('\n')}\n`, words: this.words, noteWords: this.noteWords }
  }

  private end(recipients: Text[], signature: number): void {
    if (recipients.length > 0)
      this.block(
        1,
        'noi_nhan',
        recipients.map(line => `- ${this.text(line, false)}`),
      )
    if (signature > 0) {
      this.add(1, 'nguoi_ky:')
      this.block(
        2,
        'quyen_han',
        Array.from({ length: signature }, () => this.words1()),
      )
      if (signature > 1) this.block(2, 'ho_ten', [this.words1()])
    }
  }

  private items(depth: number, items: readonly Item[]): void {
    for (const one of items) {
      if (one.kind === 'text') {
        this.add(depth, '- |')
        const note = one.note ? ++this.notes : 0
        for (const [index, line] of one.lines.entries())
          this.add(depth + 1, this.text(line, true) + (note > 0 && index === 0 ? `[^${note}]` : ''))
        if (note > 0) {
          const word = `ghi${this.count++}`
          this.noteWords.push(word)
          this.add(depth + 1, `[^${note}]: ${word}`)
        }
      } else if (one.kind === 'heading') {
        this.add(depth, '- de_muc: |')
        const label = ['', '', '', '', '3. ', 'IV. ', 'b) ', '(2) ', '1.2. '][one.label]!
        this.add(depth + 3, label + this.text(one.title, false))
        if (one.runOn) this.block(depth + 1, 'viet_lien', [this.words1()])
        if (one.below.length > 0) {
          this.add(depth + 1, 'noi_dung:')
          this.items(depth + 2, one.below)
        }
      } else this.table(depth, one)
    }
  }

  private table(depth: number, table: Extract<Item, { kind: 'table' }>): void {
    const keys = Array.from({ length: table.columns }, (_, index) => `c${index + 1}`)
    this.add(depth, '- bang:')
    this.add(depth + 2, 'cot:')
    keys.forEach((key, index) => {
      if (table.twoLevels && index === 1 && keys.length > 3) {
        this.add(depth + 3, 'nhom_cot:')
        this.block(depth + 4, 'ten', [this.words1()])
        this.add(depth + 4, 'cot:')
      }
      const inner = table.twoLevels && keys.length > 3 && (index === 1 || index === 2)
      this.block(depth + (inner ? 5 : 3), key, [this.words1()])
    })
    // In a header of two rows the titles below a title are printed after those beside it.
    if (table.twoLevels && keys.length > 3) this.moveBack(2, keys.length - 3)
    if (table.numbers) this.add(depth + 2, `so_cot: [${keys.map((_, index) => `A${index}`).join(', ')}]`)
    this.add(depth + 2, table.short ? 'hang: |' : 'hang:')
    for (const [index, one] of table.rows.entries()) this.row(depth + 3, one, keys, index, table)
  }

  /** Moves the `count` words before the last `after` ones behind them. */
  private moveBack(count: number, after: number): void {
    const end = this.words.length
    const moved = this.words.splice(end - after - count, count)
    this.words.push(...moved)
  }

  private row(
    depth: number,
    one: Row,
    keys: string[],
    index: number,
    table: Extract<Item, { kind: 'table' }>,
  ): void {
    const kind = one.kind === 0 ? 'group' : one.kind === 1 ? 'total' : 'task'
    const before = table.rows[index - 1]
    const canJoin = kind === 'task' && before !== undefined && before.kind > 1 && !table.short
    if (table.short) {
      const cells = keys.map((_, column) => (one.cells[column] ? this.word() : ''))
      this.add(
        depth,
        `${kind === 'group' ? '# ' : kind === 'total' ? '= ' : ''}${cells.map(cell => cell || '\u200b').join(' | ')}`,
      )
      return
    }
    const lines: string[][] = []
    if (kind === 'group') lines.push(['nhom: 1'])
    if (kind === 'total') lines.push(['tong: co'])
    keys.forEach((key, column) => {
      // The whole column is joined in some rows: rectangles only.
      if (canJoin && one.join === column && before.join !== column) lines.push([`${key}: ^`])
      else if (one.cells[column]) lines.push([`${key}: |`, `  ${this.text(one.cells[column]!, true)}`])
    })
    if (lines.length === 0) lines.push([`${keys[0]}: ${this.word()}`])
    for (const [at, line] of lines.flat().entries()) this.add(depth, at === 0 ? `- ${line}` : `  ${line}`)
  }

  private block(depth: number, key: string, texts: string[]): void {
    this.add(depth, `${key}: |`)
    for (const line of texts) this.add(depth + 1, line)
  }

  private add(depth: number, line: string): void {
    this.lines.push('  '.repeat(depth) + line)
  }

  private word(): string {
    const word = `chữ${this.count++}`
    this.words.push(word)
    return word
  }

  private words1(): string {
    return `${this.word()} ${this.word()}`
  }

  private text(value: Text, marks: boolean): string {
    const words = Array.from({ length: value.words }, () => this.word())
    value.odd.forEach((index, at) => {
      words[at % words.length] += ` ${odd[index]}`
    })
    if (value.bold)
      words[0] = `**${words[0]!.split(' ')[0]}**${words[0]!.slice(words[0]!.split(' ')[0]!.length)}`
    const mark = marks ? ['', '- ', '+ ', 'a) ', '', ''][value.mark]! : ''
    return mark + words.join(' ')
  }
}
