/** Coverage, origins, stances and kinds. */
export const evidence = {};

export type EvidenceWords = typeof evidence;
