/**
 * The program's bundles: each holds what its commands need, and is loaded when one of them is run. What two of them need is in both: a
 * command reads one file beside the first. What few runs of a command need is in a bundle of its own, which it loads late: but not what works on the memories
 * of modules that are in the command's bundle too, as the writers do on that of laid tables.
 */
export const bundles = {
  render: [
    'commands/render',
    'commands/copy',
    'commands/schema',
    'commands/templates',
    'commands/watch',
    'batch/thread',
  ],
  init: ['commands/init'],
  check: ['commands/check', 'commands/check-final'],
  tasks: ['commands/tasks'],
  register: ['commands/register', 'commands/register-add', 'commands/register-harvest'],
  import: ['commands/import', 'commands/word-spec'],
  takeEdits: ['commands/take-edits'],
  // What explains findings knows all of them, those of pages too.
  word: ['commands/check-word', 'commands/explain', 'about-finding'],
  year: ['commands/next', 'commands/ban-hanh', 'commands/diff'],
  redline: ['commands/redline'],
  preview: ['commands/preview'],
  pages: ['commands/reckon', 'commands/reckon-thread'],
  print: ['commands/print', 'commands/print-jobs'],
  sheet: ['commands/sheet-data'],
  officeTemplates: ['../markup/office-templates'],
  desk: [
    'commands/doctor',
    'commands/guide',
    'commands/completion',
    'commands/dropped',
    'commands/explorer-menu',
  ],
}

/** The bundle that a module which is loaded late is in, by the module's file. */
export const bundleOf = file => {
  const module = file.replaceAll('\\', '/').replace(/\.ts$/, '')
  return Object.keys(bundles).find(bundle =>
    bundles[bundle].some(name => module.endsWith(`/${name.replace('../', '')}`)),
  )
}
