import loadSamples from '../../../docs/huong-dan.md'
import { type Answers, fitSample } from './fit-sample.ts'
import type { Situation } from './situations.ts'
import { starterSpec } from './starter.ts'

/** The plan to begin with: that of a situation, or the short one with remarks. */
export const beginPlan = (situation: Situation | undefined, answers: Answers): string =>
  fitSample(situation === undefined ? starterSpec(answers.year) : loadSamples()[situation]!, answers)
