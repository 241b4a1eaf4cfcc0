/** The formats a comparison can be written in. */
export const comparisonFormats = ['text', 'json', 'docx', 'html'] as const
export type ComparisonFormat = (typeof comparisonFormats)[number]

const endings: readonly (readonly [RegExp, ComparisonFormat])[] = [
  [/\.docx$/i, 'docx'],
  [/\.html?$/i, 'html'],
  [/\.json$/i, 'json'],
]

/** The format that a file's name asks for where none is named; a text for a name that asks for none. */
export const formatOfName = (file = ''): ComparisonFormat =>
  endings.find(([ending]) => ending.test(file))?.[1] ?? 'text'

/** What changes may be put together by, instead of by the parts of the document, by the words of the command line. */
export const comparisonGroupings = { unit: 'unit', 'don-vi': 'unit' } as const
export type ComparisonGrouping = (typeof comparisonGroupings)[keyof typeof comparisonGroupings]
