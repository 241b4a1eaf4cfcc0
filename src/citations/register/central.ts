import loadData from '../../../data/van-ban-phap-luat.yaml'
import { lazy } from '../../language/lazy.ts'
import { documentOf, registerDate } from './entry.ts'
import type { RegisterHome } from './legal-document.ts'
import { Register } from './register.ts'

/** The register of central documents that comes with the program; its data is a file of its own, read when a check needs it. */
export const centralRegister = lazy((): Register => {
  const data = loadData()
  const date = registerDate(data.cap_nhat)
  const home: RegisterHome = { kind: 'central', name: 'danh mục văn bản', ...(date ? { date } : {}) }
  return new Register(
    data.van_ban.map(entry => documentOf(entry, home)),
    [home],
  )
})
