#!/usr/bin/env node
// Runs on a fresh clone: nothing but Node may be needed before `start` has installed the rest.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Callboard needs Node 20.19 or newer; this is Node ${process.versions.node}. See https://nodejs.org`)
  process.exit(1)
}

// Not a static import: an older Node would stumble over the syntax in there before it came to the message above.
const { runCommand } = await import('../src/runCommand.mjs')
await runCommand(process.argv.slice(2))
