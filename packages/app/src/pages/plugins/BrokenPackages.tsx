import { Breakable, Card, CodeInText, Row, Rows } from '@callboard/ui'

/** What lies in the folder of packages and is none. */
export function BrokenPackages({ files }: { files: Array<{ file: string; error: string }> }) {
  if (files.length === 0) return null
  return (
    <Card title={files.length === 1 ? 'A file that is no package' : 'Files that are no packages'} flush>
      <Rows label="Files that are no packages">
        {files.map(({ file, error }) => (
          <Row key={file} name={<Breakable>{file}</Breakable>} description={<CodeInText>{error}</CodeInText>} />
        ))}
      </Rows>
    </Card>
  )
}
