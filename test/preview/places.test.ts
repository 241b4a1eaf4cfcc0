import { describe, expect, it } from 'vitest'
import { render } from '../../src/pipeline.ts'
import { ParagraphPlaces, pageStarts } from '../../src/preview/places.ts'
import { passagesOf } from '../../src/reading/passages.ts'
import { plans, planText } from '../helpers/render.ts'

/** The paragraphs of a plan's page: what is printed, and the place that was found. */
async function placesOf(text: string): Promise<ParagraphPlaces> {
  let places: ParagraphPlaces | undefined
  const { value } = await render('k.yaml', text, {
    format: 'html',
    version: '0',
    readBeside: () => ({ error: 'none' }) as never,
    look: read => {
      places = new ParagraphPlaces(passagesOf(read.plan).map(passage => passage.text))
      return []
    },
    mark: paragraph => places!.mark(paragraph),
  })
  expect(new TextDecoder().decode(value!.bytes)).toContain('data-cho="0"')
  return places!
}

const letters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u2011-]/g, '')
    .toLowerCase()

describe('the places of paragraphs', () => {
  it.each(plans)('%s: long paragraphs are found, on a line that has their words', async name => {
    const text = planText(name)
    const lines = text.split('\n')
    const { places, texts } = await placesOf(text)
    const long = texts.flatMap((words, number) =>
      words.length >= 60 ? [{ words, place: places[number] }] : [],
    )
    const found = long.filter(({ place }) => place !== undefined)
    expect(found.length / long.length).toBeGreaterThan(0.97)
    const right = found.filter(({ words, place }) => {
      const line = letters(lines[place!.line - 1]!.slice(place!.column - 1))
      // A value in the line is printed as what it stands for.
      return (
        line.includes('{{') ||
        letters(words).includes(line.slice(0, 20)) ||
        line.includes(letters(words).slice(-20))
      )
    })
    expect(right.length / found.length).toBeGreaterThan(0.97)
  })

  it('lead from a place in the file to the last paragraph that begins at or before it', async () => {
    const text = planText('ha-trung-2023')
    const found = await placesOf(text)
    const number = found.places.findIndex(
      (place, index) => place !== undefined && found.texts[index]!.length > 100,
    )
    const { file, line, column } = found.places[number]!
    expect(found.paragraphAt(file, line, column + 20)).toBe(number)
    expect(found.paragraphAt('khac.yaml', line, column)).toBeUndefined()
  })
})

describe('where pages begin', () => {
  const texts = ['tênđơnvị', 'nộidung', 'việcthứnhất', 'việcthứhailàmtrongquýmột', 'nộidung', 'việcthứba']

  it('is the paragraph that holds the first line', () => {
    expect(pageStarts([['Tên đơn vị'], ['làm trong quý một']], { texts })).toEqual([0, 3])
  })

  it('is not the head of the table, which is repeated', () => {
    expect(
      pageStarts([['Tên đơn vị'], ['Nội dung', 'Việc thứ nhất'], ['Nội dung', 'Việc thứ ba']], { texts }),
    ).toEqual([0, 1, 4])
  })

  it('is not known where no line is found', () => {
    expect(pageStarts([['Tên đơn vị'], ['chữ khác']], { texts })).toEqual([0, undefined])
  })
})
