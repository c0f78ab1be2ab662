/** Whether JSON, and with it Postgres, can hold a text: it has no NUL, and no half of a surrogate pair. */
export const isStorable = (text: string): boolean => !/\0|\p{Surrogate}/u.test(text)

/** The text with the usual mark in place of what cannot be held. */
export const storable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '\ufffd')

/** The beginning of a text, without half of the last character: what is cut through an emoji could not be stored. */
export const beginningOf = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
