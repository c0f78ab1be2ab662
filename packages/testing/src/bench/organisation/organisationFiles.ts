import { entityText } from './entityText'

const entitiesInFile = 500

/** The catalog files of an organisation with so many entities, by path. */
export function organisationFiles(entities: number): Map<string, string> {
  const files = Array.from({ length: Math.ceil(entities / entitiesInFile) }, (_, file) => {
    const first = file * entitiesInFile
    const length = Math.min(entitiesInFile, entities - first)
    const documents = Array.from({ length }, (_, index) => entityText(first + index, entities))
    return [`${String(file).padStart(4, '0')}/catalog-info.yaml`, documents.join('---\n')] as const
  })
  return new Map(files)
}
