import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommandError } from '../CommandError.mjs'
import { runProgram } from '../runProgram.mjs'

/** A package by its name at npm, with whatever registry and token npm is set up for here. None of its scripts is run. */
export async function fetchFromNpm(name: string): Promise<Buffer> {
  if (!/^(@[\w.-]+\/)?[\w.-]+(@[\w.^~-]+)?$/.test(name))
    throw new CommandError(`${name} is neither a file nor the name of a package at npm.`)
  const folder = await mkdtemp(join(tmpdir(), 'callboard-'))
  try {
    const args = ['pack', name, '--pack-destination', folder, '--ignore-scripts', '--silent']
    const { code, output } = await runProgram('npm', args, { cwd: folder, env: process.env })
    const [file] = await readdir(folder)
    if (code !== 0 || !file) throw new CommandError(`npm has no package ${name} for this machine:\n\n${output.trim()}`)
    return await readFile(join(folder, file))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
