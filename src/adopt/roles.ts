// What a column can be.
export type { TrackerRole as Role } from '../base/vocabulary.ts'
