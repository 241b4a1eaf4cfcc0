import type { Figures } from './goals.js'

export declare function goalsTable(all: readonly Figures[]): string
