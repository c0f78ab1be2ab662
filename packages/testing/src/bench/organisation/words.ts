/** What the invented organisation deals with. */
export const areas =
  `account address advert agreement alert analytics archive article asset auction audit basket billing booking
brand budget calendar campaign card carrier cart catalogue charge checkout claim collection comment complaint consent
contract coupon courier credit currency customer dashboard delivery deposit discount dispute document dunning email employee
estimate event exchange fleet forecast fraud fulfilment gift grant guest identity image import insurance inventory invoice
label ledger licence listing loan location loyalty mandate market meeting member merchant message notification offer order
parcel partner password payment payout payroll permission picture policy portfolio premium pricing product profile promotion
purchase quality quota quote rating receipt recommendation refund region rental report reservation return review reward risk
route salary sample schedule search seller session settlement shelf shipment signature stock subscription supplier support
survey tariff tax ticket timesheet token tracking trade transfer translation travel vehicle vendor video voucher warehouse
wallet wishlist`.split(/\s+/)

/** What a piece of software does there. */
export const roles =
  `adapter aggregator agent api archiver bridge broker calculator collector connector console consumer
converter cron dispatcher editor engine exporter feed frontend gateway generator handler importer indexer ingester job library
listener loader mapper mirror monitor notifier optimiser orchestrator planner portal processor producer proxy publisher reader
reconciler recorder registry relay renderer replicator reporter resolver router scanner scheduler sender server service simulator
store streamer sync tracker transformer validator viewer watcher web worker writer`.split(/\s+/)

export const stores = ['database', 'bucket', 'queue', 'topic', 'cache', 'search-index', 'secret-store', 'cluster']

export const purposes =
  `keeps, checks, collects, computes, sends, shows, imports, exports, matches, settles, forecasts, cleans up,
translates, watches, distributes, approves, archives, corrects, prices, reconciles`
    .split(',')
    .map((words) => words.trim())

export const circumstances = [
  'for customers on the website and in the app',
  'every night, and on request',
  'for the finance department',
  'as events arrive, in order and once',
  'for partners, over a public interface',
  'before anything is shipped',
  'within the limits that each country sets',
  'so that support can answer in one call',
  'for mobile clients, with as few round trips as possible',
  'from the data warehouse',
  'after midnight, when the shops are closed',
  'and tells everyone who subscribed',
]

const technologies =
  `java kotlin python typescript go rust scala dotnet php ruby elixir swift node react vue angular spring quarkus
django fastapi graphql grpc rest kafka rabbitmq redis postgres mysql oracle mongodb cassandra elastic snowflake airflow spark
flink kubernetes lambda terraform helm docker`.split(/\s+/)

const concerns = ['', 'legacy-', 'internal-', 'public-', 'tier1-']

/** Two hundred tags. */
export const tags = concerns.flatMap((concern) => technologies.map((technology) => concern + technology)).slice(0, 200)

export const firstNames =
  `Ada Alan Barbara Chen Dana Edsger Elif Farah Grace Hana Ines Jamal Kofi Lea Linus Mario Mei Nadia Noor Olu
Pablo Priya Radia Sofia Tariq Uma Vera Wei Yuki Zoe`.split(/\s+/)

export const lastNames =
  `Adeyemi Berg Costa Diaz Eriksson Fischer Garcia Haddad Ivanova Jansen Khan Lindholm Moreau Nakamura Okafor
Petrov Quinn Rossi Silva Tanaka Ueda Virtanen Weber Xu Yilmaz Zhang`.split(/\s+/)
