import type { Severity } from '../diagnostics/diagnostic.ts'

/** The words for a severity, those of `cchc.yaml` among them. */
export const severityWords: Readonly<Record<string, Severity>> = {
  phai_sua: 'error',
  nen_xem: 'warning',
  de_biet: 'info',
  error: 'error',
  warning: 'warning',
  info: 'info',
}
