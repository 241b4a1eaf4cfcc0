/** What was measured on one Node, as far as the goals ask for it; times in ms, memory in MB. */
export interface Figures {
  node: string
  cold: Record<string, { name: string; ms: number }>
  batch: { separate: number; peer: number; frame: number; framePeer: number; jobs: number }
  rows: { rows: number; seconds: number; mb: number; before?: { seconds: number; mb: number } }[]
}

export interface Goal {
  name: string
  of(figures: Figures): number | undefined
  most?: Bound
  least?: Bound
  /** How many digits of its figure are shown. */
  digits?: number
}

export interface Bound {
  oldest?: number
  newest?: number
}

export declare const goals: readonly Goal[]

export declare function boundOf(
  goal: Goal,
  node: string,
): { isMet(value: number): boolean; words: string } | undefined
