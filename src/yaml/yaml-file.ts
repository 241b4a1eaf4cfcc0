import type { Source } from '../diagnostics/source.ts'
import type { YAMLMap } from './tree.ts'

/** A spec's text that YAML could read: the text it came from and the map at its top. */
export interface YamlFile {
  source: Source
  root: YAMLMap
}
