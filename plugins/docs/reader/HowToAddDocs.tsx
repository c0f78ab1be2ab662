import { EmptyState } from '@callboard/ui'

const snippet = `# catalog-info.yaml
metadata:
  annotations:
    backstage.io/techdocs-ref: dir:.

# mkdocs.yml, in the same folder
site_name: Order Service
nav:
  - Overview: index.md
  - Runbook: runbook.md`

/** Teaches how docs get here: two lines beside the entity, and a folder of Markdown. */
export function HowToAddDocs({ title }: { title: string }) {
  return (
    <EmptyState icon="docs" title={title} snippet={snippet}>
      Docs are Markdown in the folder <code>docs</code> beside the catalog file, and one annotation says so. A{' '}
      <code>mkdocs.yml</code> gives them a name and an order; without one, the files are listed by name.
    </EmptyState>
  )
}
