/** SOURCE_DATE_EPOCH: seconds since 1970 that documents are dated by instead of the plan's own date. @param env the environment. */
export function sourceDate(env: Readonly<Record<string, string | undefined>>): { epoch?: number } {
  const epoch = Number(env.SOURCE_DATE_EPOCH)
  return env.SOURCE_DATE_EPOCH && Number.isSafeInteger(epoch) ? { epoch } : {}
}
