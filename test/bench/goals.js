/** The major version of the oldest Node that the program runs on; what is asked of the newest is asked of every later one. */
const oldest = 20

/**
 * What the program is held against: how a figure is had from what was measured (undefined where a part of it was not), and what it is to be at
 * most or at least, on the oldest Node and on the newest. Where nothing is asked the figure is shown all the same.
 */
export const goals = [
  {
    name: 'cold `render`, times bare node',
    of: ({ cold }) => cold.render.ms / cold.bare.ms,
    most: { oldest: 2.6 },
  },
  {
    name: 'cold `render`, times docxtemplater',
    of: ({ cold }) => cold.render.ms / cold.docxtemplater.ms,
    most: { oldest: 0.7, newest: 0.75 },
  },
  { name: '`--help`, times bare node', of: ({ cold }) => cold.help.ms / cold.bare.ms, most: { oldest: 1.1 } },
  {
    name: '`check` of a new plan, times bare node',
    of: ({ cold }) => cold.checkNew.ms / cold.bare.ms,
    most: { oldest: 2.1 },
  },
  {
    name: '`check` of the largest plan, times bare node',
    of: ({ cold }) => cold.check.ms / cold.bare.ms,
    most: { oldest: 5.5 },
  },
  {
    name: 'separate specs, CPU of one core, times docxtemplater’s warm document',
    of: ({ batch }) => batch.separate / batch.peer,
    most: { oldest: 0.8, newest: 0.8 },
  },
  {
    name: 'rows of a frame, CPU of one core, times docxtemplater’s warm document',
    of: ({ batch }) => batch.frame / batch.framePeer,
    most: { oldest: 0.3 },
  },
  {
    name: '4,500 table rows, times the time before',
    of: ({ rows }) => rows[1].before && rows[1].seconds / rows[1].before.seconds,
    most: { oldest: 0.68 },
  },
  { name: '4,500 table rows, MB', of: ({ rows }) => rows[1].mb, most: { oldest: 190 }, digits: 0 },
  {
    name: '2 jobs, times as fast as 1',
    of: ({ batch }) => batch.jobs,
    least: { oldest: 1.65 },
  },
]

/** What a goal is on a Node, by its version: `v20.20.2`. */
export function boundOf({ most, least }, node) {
  const side = Number(/^v(\d+)/.exec(node)[1]) <= oldest ? 'oldest' : 'newest'
  const bound = (most ?? least)[side]
  if (bound === undefined) return undefined
  return { isMet: value => (most ? value <= bound : value >= bound), words: `${most ? '≤' : '≥'} ${bound}` }
}
