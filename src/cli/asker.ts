/** A person who answers questions, one after the other. */
export interface Asker {
  /** What was typed, without its line end; undefined when the person breaks off (Ctrl-C, end of input). */
  ask(question: string): Promise<string | undefined>
  /** Gives the terminal back. */
  close(): void
}
