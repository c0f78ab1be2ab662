/**
 * Makes us end when npm does. A SIGTERM for `npm start` reaches only the shell that npm put between itself and us, and
 * that shell dies without passing it on.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  timer.unref()
}
