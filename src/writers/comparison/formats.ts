/** The formats a comparison can be written in. */
export const comparisonFormats = ['text', 'json', 'docx'] as const
export type ComparisonFormat = (typeof comparisonFormats)[number]

/** What changes may be put together by, instead of by the parts of the document, by the words of the command line. */
export const comparisonGroupings = { unit: 'unit', 'don-vi': 'unit' } as const
export type ComparisonGrouping = (typeof comparisonGroupings)[keyof typeof comparisonGroupings]
