import { readFileSync, writeFileSync, readdirSync } from 'node:fs'
import { test } from 'vitest'
import { render } from '../src/pipeline.ts'
test.each(readdirSync('plans').filter(f => f.endsWith('.yaml')))('%s', async f => {
  const r = await render(`plans/${f}`, readFileSync(`plans/${f}`, 'utf8'), { format: 'docx', version: '0', readBeside: () => ({ error: 'x' }) })
  for (const d of r.diagnostics.slice(0, 20)) console.log(`${d.file}:${d.start.line}:${d.start.column} ${d.severity} ${d.rule} ${d.message} ${d.hint ?? ''}`)
  if (r.value) writeFileSync(`/tmp/out/${f.replace('.yaml', '.docx')}`, r.value.bytes)
})
