/** What `documents` is unique by, as its index has it: half of the room that type and key take there. */
export const documentId = (type: string, key: string) => `(md5(${type} || ' ' || ${key})::uuid)`
