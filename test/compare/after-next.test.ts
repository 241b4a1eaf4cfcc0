import { describe, expect, it } from 'vitest'
import { rollOver } from '../../src/roll/roll-over.ts'
import { plans, planText } from '../helpers/render.ts'
import { compareTexts } from './compare-texts.ts'

describe('a comparison with the draft of the next plan', () => {
  it.each(plans)('of %s tells only what the draft left blank', name => {
    const spec = planText(name)
    const draft = rollOver('ke-hoach.yaml', spec, () => ({ error: 'không có' }), {}).value!
    const blanked = draft.changes.filter(change => change.kind === 'blank').map(change => change.line)
    for (const { kind, after } of compareTexts(spec, draft.text).changes) {
      expect(['number-changed', 'date-changed']).toContain(kind)
      expect(blanked).toContain(after[0]?.place.line)
    }
  })
})
