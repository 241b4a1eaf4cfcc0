/** How problems are reported. */
export const reports = ['text', 'json'] as const
export type Report = (typeof reports)[number]
