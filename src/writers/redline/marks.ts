import { escapeXml } from '../docx/xml.ts'

/** What a piece of a document is that stands in one of two versions alone. */
export type Change = 'inserted' | 'deleted'

/** Who made the changes, and when: ISO 8601 in UTC. */
export interface Reviser {
  author: string
  date: string
}

/** Ids of changes begin here; those of bookmarks are below. */
const firstChange = 20_000_000

const elements = { inserted: 'w:ins', deleted: 'w:del' } as const

/** Word's marks of tracked changes (ECMA-376 Part 1, 17.13.5), numbered over the document. */
export class Marks {
  private readonly by: string
  private next = firstChange

  constructor({ author, date }: Reviser) {
    this.by = `w:author="${escapeXml(author)}" w:date="${escapeXml(date)}"`
  }

  /** True once something was marked. */
  get areThere(): boolean {
    return this.next > firstChange
  }

  /** Runs that were inserted or deleted; deleted text is an element of its own (17.3.3.7). */
  runs(change: Change | undefined, xml: string): string {
    if (change === undefined || xml === '') return xml
    const text = change === 'deleted' ? xml.replace(/<(\/?)w:t(?=[ >])/g, '<$1w:delText') : xml
    return `<${elements[change]} ${this.attributes()}>${text}</${elements[change]}>`
  }

  /** What the properties of a paragraph's mark or of a row say of it; nothing where it stays. */
  piece(change: Change | undefined): string {
    return change === undefined ? '' : `<${elements[change]} ${this.attributes()}/>`
  }

  /** Properties that were others: they stand at the end of those that are. @param name their element, `before` what it held. */
  properties(name: 'w:pPr' | 'w:sectPr', before: string): string {
    return `<${name}Change ${this.attributes()}><${name}>${before}</${name}></${name}Change>`
  }

  private attributes(): string {
    return `w:id="${this.next++}" ${this.by}`
  }
}
