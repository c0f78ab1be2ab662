// The same look as the server's start log (packages/backend/src/startLog.ts), which cannot run before it is built.

/**
 * Does one step and says so when it is done, with its time. Meanwhile shows that it is alive: on a terminal by a line
 * that counts the seconds, elsewhere by a line now and then.
 * @template T
 * @param {string} doing Such as "Building the app".
 * @param {string} done Such as "Built the app".
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(doing, done, work) {
  const since = performance.now()
  const seconds = () => (performance.now() - since) / 1000
  const hide = process.stdout.isTTY ? countSeconds(doing, seconds) : sayNowAndThen(doing, seconds)
  try {
    const result = await work()
    hide()
    print(`✓ ${done} (${seconds().toFixed(1)} s)`)
    return result
  } catch (error) {
    hide()
    print(`✗ ${doing} failed (${seconds().toFixed(1)} s)`)
    throw error
  }
}

/**
 * A step there was nothing to do for.
 * @param {string} text
 */
export function skipped(text) {
  print(`· ${text}`)
}

/**
 * Something that does not keep the rest from going on.
 * @param {string} text
 */
export function warned(text) {
  print(`! ${text}`)
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${process.stdout.isTTY ? clear : ''}  ${line}\n`)
}

const clear = '\r\x1b[2K'

/** @type {Set<() => string>} Steps that go on at once share one line. */
const going = new Set()

const draw = () => process.stdout.write(`${clear}  … ${[...going].map((text) => text()).join(', ')} `)

/**
 * @param {string} doing
 * @param {() => number} seconds
 */
function countSeconds(doing, seconds) {
  const text = () => (seconds() < 1 ? doing : `${doing} ${seconds().toFixed(0)} s`)
  going.add(text)
  draw()
  const timer = setInterval(draw, 1000)
  return () => {
    clearInterval(timer)
    going.delete(text)
    process.stdout.write(clear)
  }
}

/**
 * @param {string} doing
 * @param {() => number} seconds
 */
function sayNowAndThen(doing, seconds) {
  const first = setTimeout(() => print(`… ${doing}`), 2000)
  const timer = setInterval(() => print(`… ${doing} (${seconds().toFixed(0)} s)`), 30_000)
  return () => {
    clearTimeout(first)
    clearInterval(timer)
  }
}
