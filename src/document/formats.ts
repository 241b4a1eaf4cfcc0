/** The formats a document can be written in. */
export const formats = ['docx', 'html', 'txt'] as const
export type Format = (typeof formats)[number]
