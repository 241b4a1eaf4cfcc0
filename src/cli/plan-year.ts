/** The year whose plan is begun now: in the last quarter an office writes that of the year to come. */
export const planYear = (now: Date): number => now.getFullYear() + (now.getMonth() >= 9 ? 1 : 0)
