const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** True for a full object id: the only form in which a revision reaches a command. */
export function isObjectId(text: string): boolean {
  return OBJECT_ID.test(text);
}
