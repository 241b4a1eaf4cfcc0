import { nameYears, type Step } from './step.ts'

/**
 * The name of the next plan's file: that of the old one with its years moved on, else with the new years behind it.
 * @param file the old plan's file; the new one stands in the same folder.
 */
export function targetName(file: string, { old, next, by, isCrossing }: Step): string {
  const [, folder = '', stem = '', ending = ''] = /^(.*[\\/])?([^\\/]*?)(\.ya?ml)?$/isu.exec(file) ?? []
  let moved = false
  if (isCrossing) return `${folder}${crossName(stem, nameYears(old), nameYears(next))}${ending || '.yaml'}`
  const name = stem.replace(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g, year => {
    if (Number(year) < old.from || Number(year) > old.to) return year
    moved = true
    return String(Number(year) + by)
  })
  return `${folder}${moved ? name : `${stem}-${nameYears(next)}`}${ending || '.yaml'}`
}

/** The years of the old plan become those of the next, where the name has them. */
function crossName(stem: string, old: string, next: string): string {
  const years = new RegExp(`(?<!\\d)${old.replace('-', ' ?[-–] ?')}(?!\\d)`)
  return years.test(stem) ? stem.replace(years, next) : `${stem}-${next}`
}
