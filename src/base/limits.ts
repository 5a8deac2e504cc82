// Limits that several floors have to know.

/** Bytes of a record file: far above any record written by people, as the time that parsing takes grows with them. */
export const MOST_RECORD_BYTES = 1024 * 1024
