/** True for what asks for a document, and is none that it rests on: `Xét đề nghị của …`, with or without the verb. */
export const isProposal = (text: string): boolean =>
  /^(?:(?:xét|theo)\s+)?(?:đơn\s+|văn\s+bản\s+)?đề\s+nghị(?!\p{L})/iu.test(text)
