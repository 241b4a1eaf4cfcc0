export const files: Readonly<
  Record<
    'source' | 'template' | 'data' | 'wordList' | 'skeleton' | 'prepared' | 'byLibrary' | 'command',
    RegExp
  >
>
export function nameOf(file: string): string
