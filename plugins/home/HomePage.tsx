import { type HomeCard, useContributions, usePortal } from '@callboard/plugin-api/frontend'
import { Page } from '@callboard/ui'
import { FirstVisitHint } from './FirstVisitHint'
import { firstName, greeting } from './greeting'
import { HomeCardView } from './HomeCardView'
import styles from './HomePage.module.css'
import { SearchField } from './SearchField'

/** `/`: a greeting, the way to everything, and what the plugins have for whoever arrives. */
export default function HomePage() {
  const { organization, user } = usePortal()
  const cards = useContributions('homeCards')
  const cardsAt = (where?: HomeCard['place']) => (
    <div className={styles.column}>
      {cards
        .filter(({ place }) => place === where)
        .map((card) => (
          <HomeCardView key={`${card.pluginId}:${card.title}`} card={card} />
        ))}
    </div>
  )
  const name = firstName(user)
  const hello = greeting(new Date().getHours())
  return (
    <Page
      title={name ? `${hello}, ${name}` : hello}
      description={`Who does what at ${organization}, where it runs and how it is documented.`}
    >
      <div className={styles.home}>
        <SearchField />
        <FirstVisitHint />
        <div className={styles.columns}>
          {cardsAt()}
          {cardsAt('side')}
        </div>
      </div>
    </Page>
  )
}
