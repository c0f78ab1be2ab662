/**
 * Makes a value when it is asked for first. For formats of `Intl`: the first of them takes a browser 20 ms, and a file's own would be made
 * before the page that the file is part of is drawn. Without a language they are in that of the browser.
 *
 * ```ts
 * const day = onFirstUse(() => new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }))
 * day().format(date)
 * ```
 */
export function onFirstUse<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
