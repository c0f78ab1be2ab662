/**
 * Why the database took none of an event, in its own words. Knex writes the whole statement with every value before them, which is
 * nothing for whoever sent the event.
 */
export const reasonOf = ({ message }: Error): string =>
  message
    .slice(message.lastIndexOf(' - ') + 1)
    .replace(/^- /, '')
    .slice(0, 500)
