/** How problems are told. */
export const reports = ['text', 'json'] as const
export type Report = (typeof reports)[number]
