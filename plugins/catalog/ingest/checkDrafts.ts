import { type Draft, type Kind, type Problem, validateDraft } from '@callboard/catalog-model'
import type { Allows } from './allows'
import type { Drafted } from './enrich'
import { letOthersIn } from './letOthersIn'
import { problemAt } from './problemAt'

/** Step 4: makes entities of the documents that are valid and that the rules allow; problems of the others. */
export async function checkDrafts(
  drafts: Draft[],
  kinds: Record<string, Kind>,
  allows: Allows,
): Promise<{ drafted: Drafted[]; problems: Problem[] }> {
  const drafted: Drafted[] = []
  const problems: Problem[] = []
  const turn = letOthersIn()
  for (const draft of drafts) {
    await turn()
    const checked = validateDraft(draft, kinds)
    problems.push(...checked.problems)
    const { entity } = checked
    if (!entity) continue
    if (allows(entity.kind, entity.spec?.type)) drafted.push({ draft, entity })
    else problems.push(problemAt(draft, '/kind', { code: 'not-allowed', message: notAllowed(entity.kind) }))
  }
  return { drafted, problems }
}

const notAllowed = (kind: string) =>
  `Entities of kind ${kind} are not allowed from this location. An operator can allow them in catalog.rules of app-config.yaml.`
