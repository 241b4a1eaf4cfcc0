import type { RenderOptions } from '../pipeline.ts'

/** The remarks of a plan go out as comments; loaded only for those who ask. */
export async function remarksAsComments(): Promise<Pick<RenderOptions, 'comments'>> {
  const { remarksOf } = await import('../checks/unfinished/spec-lines.ts')
  return { comments: remarksOf }
}
