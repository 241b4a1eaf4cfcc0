import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { circlesOf, folderOf, readSources } from './imports.ts'

const sources = readSources()

/** The table of docs/architecture.md: for each folder the folders that it may import. */
const table = new Map(
  [
    ...readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `src\/([\w.-]+)` \|[^|]*\|([^|]*)\|$/gm),
  ].map(([, folder, may]) => [folder!, [...may!.matchAll(/[\w.-]+/g)].map(([name]) => name)] as const),
)

describe('the table of folders', () => {
  it('has every folder of src, and no other', () => {
    expect([...table.keys()].sort()).toEqual([...new Set(sources.map(({ name }) => folderOf(name)))].sort())
  })

  it('names for each folder just what it imports, types too', () => {
    const imported = new Map([...table.keys()].map(folder => [folder, new Set<string>()]))
    for (const { name, imports } of sources)
      for (const other of imports)
        if (folderOf(other) !== folderOf(name)) imported.get(folderOf(name))!.add(folderOf(other))
    const listed = (folders: Iterable<string>): string[] => [...folders].sort()
    expect(Object.fromEntries([...imported].map(([folder, names]) => [folder, listed(names)]))).toEqual(
      Object.fromEntries([...table].map(([folder, names]) => [folder, listed(names)])),
    )
  })

  it('goes one way: a folder imports only folders above it', () => {
    const order = [...table.keys()]
    const upwards = [...table].flatMap(([folder, names]) =>
      names.filter(name => order.indexOf(name) >= order.indexOf(folder)).map(name => `${folder} → ${name}`),
    )
    expect(upwards).toEqual([])
  })
})

describe('the files of src', () => {
  it('are in no circle', () => {
    expect(circlesOf(new Map(sources.map(({ name, imports }) => [name, imports])))).toEqual([])
  })

  it('end where a library or another file begins: a circle is found where there is one', () => {
    const arrows = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ])
    expect(circlesOf(arrows)).toEqual([['a', 'b', 'c', 'a']])
  })
})
