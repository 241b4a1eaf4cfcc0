/** The formats a comparison can be written in. */
export const comparisonFormats = ['text', 'json', 'docx'] as const
export type ComparisonFormat = (typeof comparisonFormats)[number]
