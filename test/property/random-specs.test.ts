import { describe, expect, it } from 'vitest'
import { brokenRules } from '../helpers/docx-rules.ts'
import fc from '../helpers/fast-check.ts'
import { randomSpec } from '../helpers/random-spec.ts'
import { partsOf, renderText, textOf, wordsOf } from '../helpers/render.ts'

const isOwn = (word: string): boolean => /^(?:chữ|ghi)\d+$/.test(word)
const ownWords = (text: string): string[] => wordsOf(text).filter(isOwn)

/** The text of an HTML page, elements apart. */
const pageText = (html: string): string =>
  html.replace(/<(?:style|title|head)[\s\S]*?<\/(?:style|title|head)>/g, ' ').replace(/<[^>]*>/g, ' ')

describe('any spec of the grammar', () => {
  it('is printed whole, each text once, in the same order in every format, without breaking the schema', async () => {
    await fc.assert(
      fc.asyncProperty(randomSpec, async ({ yaml, words, noteWords }) => {
        const parts = partsOf(await renderText(yaml))
        const document = parts['word/document.xml']!
        expect(brokenRules(document, noteWords.length)).toEqual([])
        const printed = ownWords(textOf(document))
        expect([...printed].sort()).toEqual([...words].sort())
        expect(ownWords(textOf(parts['word/footnotes.xml']!))).toEqual(noteWords)

        const txt = ownWords(new TextDecoder().decode(await renderText(yaml, 'txt'))).filter(word =>
          word.startsWith('chữ'),
        )
        expect(txt).toEqual(printed)
        const html = ownWords(pageText(new TextDecoder().decode(await renderText(yaml, 'html')))).filter(
          word => word.startsWith('chữ'),
        )
        expect(html).toEqual(printed)
      }),
      { numRuns: 150 },
    )
  })

  it('gives the same bytes every time', async () => {
    await fc.assert(
      fc.asyncProperty(randomSpec, async ({ yaml }) => {
        for (const format of ['docx', 'html', 'txt'] as const)
          expect(Buffer.compare(await renderText(yaml, format), await renderText(yaml, format))).toBe(0)
      }),
      { numRuns: 15 },
    )
  })
})
