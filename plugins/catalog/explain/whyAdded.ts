/** Why the catalog adds what no file says, by pointer. */
const reasons: Record<string, string> = {
  '/metadata/namespace': 'The file names no namespace; `default` is the one of everything that names none.',
  '/metadata/uid': 'Identity of the entity in this catalog. It stays as long as the entity does.',
  '/metadata/etag': 'Changes with the content of the entity.',
  '/metadata/annotations/backstage.io~1managed-by-location': 'The file that says the entity.',
  '/metadata/annotations/backstage.io~1managed-by-origin-location':
    'The location that was registered, which leads to the file.',
  '/metadata/annotations/backstage.io~1view-url': 'Where people see the file. The file may say another.',
  '/metadata/annotations/backstage.io~1edit-url':
    'Where people edit the file on its code host. The file may say another.',
  '/metadata/annotations/backstage.io~1source-location': 'The folder of the file. The file may say another.',
  '/metadata/annotations/backstage.io~1orphan':
    'Nothing says the entity any more; it is kept until somebody deletes it.',
}

/** Why something is there that no file says; undefined where the catalog has no reason of its own. */
export const whyAdded = (pointer: string): string | undefined => reasons[pointer]

export const whyNormalised = 'Written otherwise in the file; this is the form that the catalog keeps.'
