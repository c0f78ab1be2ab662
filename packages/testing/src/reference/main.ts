import { writeFile } from 'node:fs/promises'
import { inRepository } from '../repository'
import { referencePage } from './referencePage'

await writeFile(inRepository('docs/plugins/reference.md'), referencePage())
