import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'

/**
 * Fills templates with the words of many documents, one after the other in one process: `node docxtemplater-many.js FOLDER COUNT`. The folder
 * has `<n>.json` for each document from 1 on, and `<columns>.docx` for tables of so many columns.
 */
const [folder, count] = process.argv.slice(2)
for (let number = 1; number <= Number(count); number++) {
  const { paragraphs, rows, columns } = JSON.parse(readFileSync(join(folder, `${number}.json`), 'utf8'))
  const template = readFileSync(join(folder, `${columns}.docx`))
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true })
  document.render({
    paragraphs: paragraphs.map(text => ({ text })),
    rows: rows.map(row => Object.fromEntries(row.map((text, at) => [`c${at}`, text]))),
  })
  writeFileSync(
    join(folder, `out-${number}.docx`),
    document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }),
  )
}
