/** So many characters of texts are written at a time: a location may have sixteen million, which are in memory a few times over then. */
const atOnce = 2_000_000

/** Files in lists whose texts are not too long for one statement; a text that is longer by itself comes alone. */
export function* inPortions<File extends { text: string }>(files: readonly File[]): Generator<File[]> {
  let [portion, length]: [File[], number] = [[], 0]
  for (const file of files) {
    if (portion.length > 0 && length + file.text.length > atOnce) {
      yield portion
      ;[portion, length] = [[], 0]
    }
    portion.push(file)
    length += file.text.length
  }
  if (portion.length > 0) yield portion
}
