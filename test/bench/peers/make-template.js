import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

/** A template for docxtemplater: a loop of paragraphs and one of table rows. Gives its bytes. */
export function makeTemplate(columns) {
  const words = text =>
    new Paragraph({ children: [new TextRun({ text, font: 'Times New Roman', size: 28 })] })
  const cells = Array.from({ length: columns }, (_, at) => {
    const open = at === 0 ? '{#rows}' : ''
    const close = at === columns - 1 ? '{/rows}' : ''
    return new TableCell({ children: [words(`${open}{c${at}}${close}`)] })
  })
  const children = [
    words('{#paragraphs}'),
    words('{text}'),
    words('{/paragraphs}'),
    new Table({ rows: [new TableRow({ children: cells })] }),
  ]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
