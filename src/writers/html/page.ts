import type { Writer } from '../index.ts'
export const writeHtml: Writer = () => new Uint8Array()
