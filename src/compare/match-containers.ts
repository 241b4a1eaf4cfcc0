import type { Container, Entry } from './entry.ts'
import { type Features, joinFeatures, likeness } from './likeness.ts'
import type { Matching } from './matching.ts'
import { pairEqual, pairLike } from './pair-up.ts'

/** Title and content together must be so much alike that one became the other. */
const leastAlike = 0.4

/** What moved to another place must be more alike than what stands where it stood. */
const leastAlikeElsewhere = 0.7

/** Pairs parts: the decision with the decision, the plan with the plan, appendices by title, then by what they hold. */
export function matchParts(
  before: readonly Container[],
  after: readonly Container[],
  matching: Matching,
): void {
  const fixed = (part: Container): string | undefined =>
    part.part.startsWith('appendix') ? undefined : part.part
  matching.addAll(pairEqual(before, after, fixed))
  const appendices = (parts: readonly Container[]): Container[] => matching.open(parts)
  const titleOf = (part: Container): string => part.words.mask.toLowerCase()
  matching.addAll(pairEqual(appendices(before), appendices(after), titleOf))
  matching.addAll(
    pairLike(appendices(before), appendices(after), { ...containerLikeness(), least: leastAlike }),
  )
}

/**
 * Pairs what stands in pairs, from the outside to the inside: by id, by number and title, by title, by likeness of title and content; then what
 * moved from one place to another.
 */
export function matchContainers(before: readonly Entry[], after: readonly Entry[], matching: Matching): void {
  const known = containerLikeness()
  matchBelow([...matching.pairs], matching, known)
  const kinds = ['heading', 'article', 'table', 'group'] as const
  for (const kind of kinds) {
    const open = (entries: readonly Entry[]): Container[] =>
      matching.open(entries.filter((entry): entry is Container => entry.kind === kind))
    const at = matching.pairs.length
    matching.addAll(pairEqual(open(before), open(after), codeKey))
    matching.addAll(pairLike(open(before), open(after), { ...known, least: leastAlikeElsewhere }))
    matchBelow(matching.pairs.slice(at), matching, known)
  }
}

function matchBelow(pairs: Matching['pairs'], matching: Matching, known: ContainerLikeness): void {
  for (const [before, after] of pairs) {
    if (!isContainer(before) || !isContainer(after)) continue
    const at = matching.pairs.length
    for (const kind of ['article', 'heading', 'table', 'group'] as const)
      matchSiblings(childrenOf(before, kind), childrenOf(after, kind), matching, known)
    matchBelow(matching.pairs.slice(at), matching, known)
  }
}

function matchSiblings(
  before: readonly Container[],
  after: readonly Container[],
  matching: Matching,
  known: ContainerLikeness,
): void {
  const keys = [
    codeKey,
    wholeText,
    // Articles and tables have no title: they are known by what they hold.
    (entry: Container) => titleKey(entry, `${entry.label} ${entry.words.mask}`),
    (entry: Container) => titleKey(entry, entry.words.mask),
    (entry: Container) => titleKey(entry, entry.words.mask.toLowerCase()),
  ]
  for (const key of keys) matching.addAll(pairEqual(matching.open(before), matching.open(after), key))
  matching.addAll(pairLike(matching.open(before), matching.open(after), { ...known, least: leastAlike }))
  const [lone] = before
  const [other] = after
  // A heading has one table as a rule: it stays that, whatever it holds now.
  if (before.length + after.length === 2 && lone?.kind === 'table' && other) matching.add(lone, other)
}

const codeKey = ({ kind, code }: Container): string | undefined =>
  code === undefined ? undefined : `${kind} ${code}`

/** All that stands in a container, its own words first. */
const wholeText = (entry: Entry): string =>
  'children' in entry ? [entry.words.text, ...entry.children.map(wholeText)].join('\n') : entry.words.text

const titleKey = ({ words }: Container, key: string): string | undefined =>
  words.text === '' ? undefined : key

const isContainer = (entry: Entry): entry is Container => 'children' in entry

const childrenOf = (container: Container, kind: Container['kind']): Container[] =>
  container.children.filter((entry): entry is Container => entry.kind === kind)

interface ContainerLikeness {
  featuresOf: (container: Container) => Features
  score: (before: Container, after: Container, likeness: number) => number
}

/** How alike containers are: title and content count the same; without a title, or where one is empty, the other alone. */
function containerLikeness(): ContainerLikeness {
  const contents = new Map<Entry, Features>()
  const contentOf = (entry: Entry): Features => {
    if (!isContainer(entry)) return entry.words.features
    const known = contents.get(entry)
    if (known !== undefined) return known
    const below = entry.children.map(child =>
      isContainer(child) ? joinFeatures([child.words.features, contentOf(child)]) : contentOf(child),
    )
    const features = joinFeatures(below)
    contents.set(entry, features)
    return features
  }
  const wholes = new Map<Container, Features>()
  return {
    featuresOf: container => {
      const features = wholes.get(container) ?? joinFeatures([container.words.features, contentOf(container)])
      wholes.set(container, features)
      return features
    },
    score: (before, after, whole) => {
      if (before.words.text === '' || after.words.text === '') return whole
      const content = [contentOf(before), contentOf(after)] as const
      const title = likeness(before.words.features, after.words.features)
      if (content[0].length === 0 || content[1].length === 0) return title
      return (title + likeness(...content)) / 2
    },
  }
}
