import { readFileSync, writeFileSync } from 'node:fs'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

/** The same words as objects of the `docx` library, unbundled: `node docx-library.js CONTENT.json OUT.docx`. */
const [content, out] = process.argv.slice(2)
const { paragraphs, rows } = JSON.parse(readFileSync(content, 'utf8'))
const words = text => new Paragraph({ children: [new TextRun({ text, font: 'Times New Roman', size: 28 })] })
const children = paragraphs.map(words)
if (rows.length > 0)
  children.push(
    new Table({
      rows: rows.map(
        row => new TableRow({ children: row.map(text => new TableCell({ children: [words(text)] })) }),
      ),
    }),
  )
writeFileSync(out, await Packer.toBuffer(new Document({ sections: [{ children }] })))
