import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { it } from 'vitest'
import { takeEdits } from '../../src/read-back/take-edits.ts'
const dir = '/work/shared/word/read-back/'
it('x', async () => {
  mkdirSync('/tmp/te/out', { recursive: true })
  const text = readFileSync(dir + 't.yaml', 'utf8')
  for (const f of readdirSync(dir).filter(f => f.endsWith('.docx') && f.includes(process.env.ONLY ?? '')).sort()) {
    const t = await takeEdits(f, readFileSync(dir + f), 't.yaml', text, { side: 'accepted', literal: false, printing: { version: '0.1.0', readBeside: () => ({ error: 'x' }) } })
    const v = t.value
    console.log('=== ' + f, v ? v.isWhole : JSON.stringify(t.diagnostics))
    for (const one of v?.told ?? []) console.log('  ', JSON.stringify(one))
    writeFileSync('/tmp/te/out/' + f.replace('.docx', '.yaml'), v?.texts.get('t.yaml') ?? text)
  }
})
