import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs a Node program in a folder to its end. @throws Error with what it wrote, when it fails. */
export async function runIn(folder: string, program: string, args: string[]): Promise<string> {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${output.slice(-6000)}`)
  return output
}
