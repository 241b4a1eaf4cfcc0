export function flagsFor(known: string): readonly string[]
export function knownFlags(): string
export function isOn(name: string, known: string): boolean
