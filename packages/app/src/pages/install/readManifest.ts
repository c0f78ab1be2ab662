/** What a package says of itself, as far as somebody wants to know it before they install it. */
export interface Said {
  id: string
  title: string
  version: string
  description: string
  permissions: Record<string, string>
  hosts: string[]
  backend?: string
  frontend?: object
  frame?: boolean
  wants?: string[]
}

const manifestFile = 'package/callboard.json'
const block = 512
/** The manifest is the first file of a package. */
const furthest = 4_000_000

/**
 * Reads the manifest of a package, in the browser; the server holds all of it against it when it is installed. Undefined for what is no
 * package.
 */
export async function readManifest(file: Blob): Promise<Said | undefined> {
  try {
    const bytes = await unpackedStart(file)
    const text = textOf(bytes, manifestFile)
    const said = text === undefined ? undefined : JSON.parse(text)
    return typeof said?.id === 'string' && typeof said.version === 'string' ? said : undefined
  } catch {
    return undefined
  }
}

/** As much of it as the manifest can be in. */
async function unpackedStart(file: Blob): Promise<Uint8Array> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const parts: Uint8Array[] = []
  let length = 0
  while (length < furthest) {
    const { value, done } = await reader.read()
    if (done) break
    parts.push(value)
    length += value.length
  }
  await reader.cancel().catch(() => {})
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer())
}

/** A tar archive is a header of 512 bytes and then the content, for each file, filled up to whole blocks. */
function textOf(bytes: Uint8Array, wanted: string): string | undefined {
  const decoder = new TextDecoder()
  const read = (from: number, length: number) =>
    decoder.decode(bytes.subarray(from, from + length)).replace(/\0.*$/s, '')
  for (let at = 0; at + block <= bytes.length; ) {
    const size = Number.parseInt(read(at + 124, 12), 8) || 0
    if (read(at, 100) === wanted) return decoder.decode(bytes.subarray(at + block, at + block + size))
    at += block + Math.ceil(size / block) * block
  }
  return undefined
}
