-- The change of its entity for which a site was last made due: of several replicas that hear of one change, one makes it due.
alter table sites add column entity_updated_at timestamptz;
