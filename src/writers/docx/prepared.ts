import type { Skeleton } from './skeleton.ts'

/** The skeleton of the default layout. The build puts it here; run from its sources the program makes it when it is needed. */
export const prepared: Skeleton | undefined = undefined
