import type { ReportedProject } from '../../project/Report'
import type { Repository } from './payloads'

export const projectOf = ({ id, full_name, default_branch }: Repository): ReportedProject => ({
  provider: 'github',
  externalId: String(id),
  name: full_name,
  defaultBranch: default_branch ?? null,
})
