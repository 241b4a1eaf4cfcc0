import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bodyAppendixRules as bodyAppendix } from '../../src/checks/rules/doi-chieu/index.ts'
import { figureRules as figures } from '../../src/checks/rules/so-lieu/index.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import { readPlan } from '../../src/plan/read-plan.ts'

const folder = new URL('quiet/', import.meta.url)

describe('right plans', () => {
  it.each(readdirSync(folder))('%s has nothing to mend in its figures and targets', name => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const { value, diagnostics } = readPlan(name, text, () => ({ error: 'không có' }))
    expect(diagnostics).toEqual([])
    expect(runChecks(value!, [...figures, ...bodyAppendix]).map(({ message }) => message)).toEqual([])
  })
})
