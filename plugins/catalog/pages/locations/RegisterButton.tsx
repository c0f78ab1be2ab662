import { Button } from '@callboard/ui'

export const RegisterButton = () => (
  <Button variant="primary" icon="plus" to="/catalog/register">
    Register
  </Button>
)
