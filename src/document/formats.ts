/** The formats a document can be written in. */
export const formats = ['docx', 'html', 'txt'] as const
export type Format = (typeof formats)[number]

/** The formats that a person can ask for: a PDF is printed by another program, from the .docx or the web page. */
export const outputFormats = [...formats, 'pdf'] as const
export type OutputFormat = (typeof outputFormats)[number]
