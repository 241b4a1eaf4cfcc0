/** A comment in a document of LibreOffice. */
export interface Annotation {
  text: string
  /** The words that it is about. */
  about: string
}

const pieces = /<(\/?)([\w:-]+)([^>]*?)(\/?)>|([^<]+)/g

const letters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => letters[name] ?? whole)

/** The comments of a flat OpenDocument text, in order. Its blanks between elements are no words. */
export function readAnnotations(xml: string): Annotation[] {
  const found: Annotation[] = []
  const open = new Map<string, Annotation>()
  let inComment: Annotation | undefined
  let paragraphs = 0
  for (const [, slash, name, attributes = '', , words] of xml
    .slice(xml.indexOf('<office:body'))
    .matchAll(pieces)) {
    const add = (text: string): void => {
      if (inComment !== undefined) inComment.text += paragraphs > 0 ? text : ''
      else for (const one of open.values()) one.about += text
    }
    if (words !== undefined) add(plain(words))
    else if (name === 'office:annotation' && slash === '') {
      inComment = { text: '', about: '' }
      found.push(inComment)
      const key = /office:name="([^"]*)"/.exec(attributes)?.[1]
      if (key !== undefined) open.set(key, inComment)
    } else if (name === 'office:annotation') inComment = undefined
    else if (name === 'office:annotation-end')
      open.delete(/office:name="([^"]*)"/.exec(attributes)?.[1] ?? '')
    else if (name === 'text:p' && inComment !== undefined) paragraphs += slash === '' ? 1 : -1
    else if (name === 'text:s' || name === 'text:tab' || name === 'text:line-break') add(' ')
  }
  return found
}
