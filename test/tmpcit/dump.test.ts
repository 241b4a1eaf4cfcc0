import { readFileSync } from 'node:fs'
import { it } from 'vitest'
import { readCitations } from '../../src/plan/citations.ts'

it('dump', () => {
  for (const p of [
    'bac-ai-2021-2025',
    'cam-nhuong-2025',
    'duong-hoa-2023',
    'ha-trung-2023',
    'quang-khai-2023',
  ]) {
    const t = readFileSync(`plans/${p}.yaml`, 'utf8').normalize('NFC')
    console.log('=== ' + p)
    t.split('\n').forEach((l, i) => {
      for (const c of readCitations(l))
        console.log(
          `${i + 1}: [${c.form}] type=${c.type?.text} code=${c.code?.text} n=${c.number?.text} y=${c.year?.text} s=${c.symbol?.text} date=${c.date?.text} issuer=${c.issuer?.text} title=${c.title?.text.slice(0, 70)}`,
        )
    })
  }
})
