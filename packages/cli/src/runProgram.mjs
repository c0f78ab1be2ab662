import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
let isEnding = false

/** @type {NodeJS.Signals[]} */
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program to its end and gives all it wrote. It has a process group of its own, so that what it started in turn
 * can be ended with it. Never returns once a signal told us to end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function runProgram(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    running.add(child)
    let output = ''
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString()
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', reject)
    child.on('close', (code) => {
      running.delete(child)
      if (!isEnding) resolve({ code, output: output.trim() })
    })
  })
}

/**
 * From now on Ctrl-C, SIGTERM and a closed terminal end the programs we run, then us, with the exit code shells use for that signal.
 * @returns {() => void} Leaves the signals to whoever comes next.
 */
export function endProgramsOnSignals() {
  for (const signal of endingSignals) process.on(signal, end)
  return () => {
    for (const signal of endingSignals) process.off(signal, end)
  }
}

/** @param {NodeJS.Signals} signal */
async function end(signal) {
  if (isEnding) return
  isEnding = true
  await Promise.all([...running].map(endGroup))
  if (process.stdout.isTTY) process.stdout.write('\n')
  process.exit(128 + constants.signals[signal])
}

// Installing and building can be cut short at any moment: the next start sees it and begins again.
/** @param {import('node:child_process').ChildProcess} child */
function endGroup(child) {
  return new Promise((resolve) => {
    child.once('close', resolve)
    const kill = (/** @type {NodeJS.Signals} */ signal) => child.pid && process.kill(-child.pid, signal)
    kill('SIGTERM')
    setTimeout(kill, 1000, 'SIGKILL').unref()
  })
}
