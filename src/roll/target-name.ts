import { nameYears, type Step } from './step.ts'

/**
 * The name of the next plan's file: that of the old one with its years moved on, else with the new years behind it.
 * @param file the old plan's file; the new one stands in the same folder.
 */
export function targetName(file: string, { old, next, by }: Step): string {
  const [, folder = '', stem = '', ending = ''] = /^(.*[\\/])?([^\\/]*?)(\.ya?ml)?$/isu.exec(file) ?? []
  let moved = false
  const name = stem.replace(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g, year => {
    if (Number(year) < old.from || Number(year) > old.to) return year
    moved = true
    return String(Number(year) + by)
  })
  return `${folder}${moved ? name : `${stem}-${nameYears(next)}`}${ending || '.yaml'}`
}
