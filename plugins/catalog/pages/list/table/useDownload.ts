import { errorOf } from '@callboard/plugin-api/frontend'
import { useState } from 'react'
import type { RawExportInput } from '../../../shapes/Selection'

/** Where the catalog writes what is chosen of a list. */
const path = '/api/catalog/list/export'

/** Fetches an export and gives it to the browser as a file. */
export function useDownload() {
  const [isBusy, setBusy] = useState(false)
  const [words, setWords] = useState<string>()
  const save = async (input: RawExportInput) => {
    setBusy(true)
    setWords(undefined)
    try {
      const response = await fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      })
      if (!response.ok) throw await errorOf(response)
      offer(await response.blob(), `catalog.${input.format}`)
    } catch (error) {
      setWords(`The file did not come: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      setBusy(false)
    }
  }
  return { save, isBusy, words }
}

function offer(file: Blob, name: string) {
  const url = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  URL.revokeObjectURL(url)
}
