/** A file of cases that can't be used; the message says which, where, and what would be right. */
export class CaseError extends Error {}
