export function flagsFor(known: string): readonly string[]
export function knownFlags(): string
