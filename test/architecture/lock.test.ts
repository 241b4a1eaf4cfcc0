import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface LockedPackage {
  integrity?: string
  /** A folder of the project itself. */
  link?: boolean
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>
}

it('every package that an install may bring, on any system, is held to its digest', () => {
  const brought = Object.entries(packages).filter(
    ([path, { link }]) => path.includes('node_modules/') && !link,
  )
  expect(brought.length).toBeGreaterThan(50)
  const loose = brought.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
  expect(loose.map(([path]) => path)).toEqual([])
})

it('what is no package of a registry is a folder of the project', () => {
  const others = Object.entries(packages).flatMap(([path, { link }]) =>
    path === '' || (path.includes('node_modules/') && !link) ? [] : [path],
  )
  expect(others.sort()).toEqual(['node_modules/open-xml-sdk', 'test/open-xml-sdk'])
})
