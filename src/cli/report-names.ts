/** How problems are reported. */
export const reports = ['text', 'json'] as const
export type Report = (typeof reports)[number]

/** How `check` can report beside: a page to print, and two forms that other programs show. */
export const checkReports = [...reports, 'html', 'sarif', 'github'] as const
export type CheckReport = (typeof checkReports)[number]
