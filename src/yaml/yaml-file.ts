import type { YAMLMap } from 'yaml'
import type { Source } from '../diagnostics/source.ts'

/** A spec's text that YAML could read: the text it came from and the map at its top, whose nodes keep their source tokens. */
export interface YamlFile {
  source: Source
  root: YAMLMap
}
