// Limits that several rooms share.

/** The maximum size of a record file in bytes. It is far above any real record, and limits the time for parsing. */
export const MOST_RECORD_BYTES = 1024 * 1024
