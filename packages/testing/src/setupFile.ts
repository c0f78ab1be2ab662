import { afterAll } from 'vitest'
import { cleanUp } from './cleanup'

// Runs anew before each test file, while what it imports is loaded once for all of them.
afterAll(cleanUp)
