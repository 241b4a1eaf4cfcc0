import { readFileSync, writeFileSync } from 'node:fs'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'

/** Fills a template with the same words: `node docxtemplater.js CONTENT.json OUT.docx TEMPLATE.docx [TIMES]`. */
const [content, out, template, times = '1'] = process.argv.slice(2)
const data = JSON.parse(readFileSync(content, 'utf8'))
const filled = {
  paragraphs: data.paragraphs.map(text => ({ text })),
  rows: data.rows.map(row => Object.fromEntries(row.map((text, at) => [`c${at}`, text]))),
}
for (let time = 0; time < Number(times); time++) {
  const document = new Docxtemplater(new PizZip(readFileSync(template)), { paragraphLoop: true })
  document.render(filled)
  writeFileSync(out, document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }))
}
