import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const worthwhile = /\.(js|css|svg|json|txt|wasm|ttf)$/

/**
 * Puts `name.br` and `name.gz` beside each asset. The last step of Brotli makes them 2 % smaller in two to three times the time: only
 * what the page itself names, which every visit begins with, is worth that. The page is left out, because the server writes into it.
 * What is as it was in an earlier build is taken from there.
 * @param {string} folder
 * @param {string} earlier The folder of that build, which need not exist.
 */
export async function compressAssets(folder, earlier) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && worthwhile.test(entry.name))
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  await Promise.all(
    files.map((file) => {
      const path = join(file.parentPath, file.name)
      return compressFile(path, { earlier: join(earlier, relative(folder, path)), isFirst: page.includes(file.name) })
    }),
  )
}

/**
 * @param {Buffer} content
 * @param {boolean} isFirst
 */
const brotliOptions = (content, isFirst) => ({
  [constants.BROTLI_PARAM_QUALITY]: isFirst ? constants.BROTLI_MAX_QUALITY : 10,
  [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
})

/**
 * @param {string} file
 * @param {{ earlier: string, isFirst: boolean }} about
 */
async function compressFile(file, { earlier, isFirst }) {
  const content = await readFile(file)
  if (await takeOver(file, content, earlier)) return
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(content, { params: brotliOptions(content, isFirst) }),
    promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  ])
  await writeSmaller(`${file}.br`, brotli, content)
  await writeSmaller(`${file}.gz`, gzipped, content)
}

/**
 * @param {string} file
 * @param {Buffer} content
 * @param {string} earlier
 * @returns {Promise<boolean>} Whether it was there, the same, with both of its compressed forms.
 */
async function takeOver(file, content, earlier) {
  try {
    if (!content.equals(await readFile(earlier))) return false
    await Promise.all(['.br', '.gz'].map((form) => copyFile(earlier + form, file + form)))
    return true
  } catch {
    return false
  }
}

/**
 * @param {string} file
 * @param {Buffer} compressed
 * @param {Buffer} content
 */
async function writeSmaller(file, compressed, content) {
  if (compressed.length < content.length) await writeFile(file, compressed)
}
