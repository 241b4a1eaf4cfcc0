import loadLaws from '../../data/tu-ngu/ten-luat.yaml'

/** Laws that plans of offices cite, by their names as the National Assembly wrote them, without the kind. */
export const lawNames = (): readonly string[] => loadLaws().luat

/** What the codes are about, as their names have it. */
export const codeNames = (): readonly string[] => loadLaws().bo_luat
