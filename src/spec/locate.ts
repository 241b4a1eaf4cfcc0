import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { PlacedDiagnostic } from '../diagnostics/placed-diagnostic.ts'
import type { PlacesInWords } from './place-in-words.ts'

/** Puts the place in the document's own words before the message of a diagnostic that has one. */
export function locate(diagnostic: Diagnostic | PlacedDiagnostic, places: PlacesInWords): Diagnostic {
  if (!('place' in diagnostic)) return capitalised(diagnostic)
  const { place, ...inWords } = diagnostic
  const words = places.at(place.path, place.index)
  return words === '' ? capitalised(inWords) : { ...inWords, message: `${words}: ${inWords.message}` }
}

/** A sentence without a place before it begins with a capital letter. */
function capitalised(diagnostic: Diagnostic): Diagnostic {
  const { message } = diagnostic
  return { ...diagnostic, message: message.charAt(0).toUpperCase() + message.slice(1) }
}
