/** The module that `import samples from 'docs/huong-dan.md'` stands for: the whole plans of the guide that have a name, by it. */
export function guideSamples(markdown) {
  const samples = {}
  for (const [, name, text] of markdown
    .replaceAll('\r\n', '\n')
    .normalize('NFC')
    .matchAll(/^```yaml ke-hoach ([a-z-]+)\n((?:(?!```).*\n)*)```$/gm))
    samples[name] = text
  return `export default () => (${JSON.stringify(samples)})`
}
