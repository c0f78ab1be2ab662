import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const program = fileURLToPath(new URL('./writeRows.ts', import.meta.url))

interface Options {
  uid?: number
  gid?: number
  env?: NodeJS.ProcessEnv
  /** As a real portal has it, which waits for the disk; for tests that ask only whether it starts, that is most of their time. */
  durable?: boolean
}

/** A portal in small, in a process of its own: starts PostgreSQL in the folder and writes row after row until it is ended. */
export function startWriting(
  dataDir: string,
  { durable = true, ...options }: Options = {},
): ChildProcessWithoutNullStreams {
  const args = ['--import', 'tsx', program, dataDir, ...(durable ? ['durable'] : [])]
  const portal = spawn(process.execPath, args, { stdio: 'pipe', ...options })
  onTestFinished(() => end(portal))
  return portal
}

/** Ends it in order, with its PostgreSQL. */
export async function end(portal: ChildProcessWithoutNullStreams): Promise<void> {
  if (portal.exitCode !== null || portal.signalCode !== null) return
  const exit = new Promise((resolve) => portal.once('exit', resolve))
  portal.kill('SIGTERM')
  await exit
}

/** The number of the first row that it writes. */
export async function firstRow(portal: ChildProcessWithoutNullStreams): Promise<number> {
  for await (const line of createInterface({ input: portal.stdout })) return Number(line)
  throw new Error(`It wrote nothing: ${await errorOf(portal)}`)
}

/** What it complained of until it ended. */
export async function errorOf(portal: ChildProcessWithoutNullStreams): Promise<string> {
  let text = ''
  for await (const chunk of portal.stderr) text += chunk
  return text
}

/** Kills a portal without warning while it writes, and gives the rows it was told were committed. */
export async function killWhileWriting(dataDir: string): Promise<number[]> {
  const portal = startWriting(dataDir)
  const written: number[] = []
  for await (const line of createInterface({ input: portal.stdout })) {
    written.push(Number(line))
    if (written.length === 200) portal.kill('SIGKILL')
  }
  return written
}
