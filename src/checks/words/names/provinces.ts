import loadProvinces from '../../../../data/tu-ngu/tinh-thanh.yaml'
import { lazy } from '../../../language/lazy.ts'
import { nameKey } from '../../../language/normalise.ts'

/** Provinces that were joined into another on 01/7/2025, with the one that they are in now. */
export const joined = lazy(
  (): ReadonlyMap<string, string> => new Map(loadProvinces().da_nhap.map(({ cu, nay }) => [cu, nay])),
)

const keys = lazy(() => {
  const { nay, ten_truoc } = loadProvinces()
  return new Set([...joined().keys(), ...nay, ...ten_truoc].map(nameKey))
})

/** Whether a name is that of a province, now or before the reform. */
export const isProvince = (name: string): boolean => keys().has(nameKey(name))
