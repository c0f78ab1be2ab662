import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runProgram } from '../runProgram.mjs'

/**
 * Writes the files of a plugin beside the others and tidies them. Its folder appears when it is whole, so that nothing is left of one
 * that fails, and a portal that follows edits reads it once.
 * @param {string} root
 * @param {string} id
 * @param {Map<string, string>} files
 */
export async function writePlugin(root, id, files) {
  // What begins with a dot is no plugin to anybody.
  const draft = `plugins/.${id}`
  try {
    rmSync(join(root, draft), { recursive: true, force: true })
    for (const [path, text] of files) {
      const file = join(root, draft, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    await tidy(root, draft)
    renameSync(join(root, draft), join(root, 'plugins', id))
  } finally {
    rmSync(join(root, draft), { recursive: true, force: true })
  }
}

/**
 * Imports that nothing needs any more go, and lines are broken where those of other names would be.
 * @param {string} root
 * @param {string} folder
 */
async function tidy(root, folder) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const { code, output } = await runProgram(process.execPath, [biome, 'check', '--write', '--unsafe', folder], {
    cwd: root,
  })
  if (code !== 0) throw new Error(`The plugin could not be formatted:\n${output}`)
}
