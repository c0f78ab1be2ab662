-- What an entity related to, when it changed or went, stood in its row of the past as JSON: who asked what related to an entity at a
-- time read the JSON of all that has changed since.
create table past_edges (
  version_id bigint not null,
  type       text not null,
  inverse    text not null,
  target_ref text not null
);
insert into past_edges
select version_id, edge.*
from past_entities cross join json_to_recordset(edges) as edge (type text, inverse text, target_ref text);
create index past_edges_version on past_edges (version_id);
create index past_edges_target_ref on past_edges (target_ref);

create or replace function keep_past() returns trigger language plpgsql set search_path from current as $$
declare
  until timestamptz := case tg_op when 'UPDATE' then new.updated_at else statement_timestamp() end;
begin
  with kept as (
    insert into past_entities (
      version_id, valid, ref, uid, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, terms, hash,
      document, created_at, facets
    )
    select id, tstzrange(old.updated_at, greatest(old.updated_at, until)), old.ref, old.uid, old.kind, old.namespace, old.name,
      old.title, old.description, old.type, old.lifecycle, old.owner, old.system, old.tags, old.terms, old.hash, old.document,
      old.created_at, old.facets
    from versions where ref = old.ref order by id desc limit 1
    on conflict do nothing
    returning version_id
  )
  insert into past_edges (version_id, type, inverse, target_ref)
  select version_id, type, inverse, target_ref from kept cross join edges where source_ref = old.ref;
  return case tg_op when 'UPDATE' then new else old end;
end
$$;

-- Whoever forgets a part of the past need not know of this table.
create function remove_past_edges() returns trigger language plpgsql set search_path from current as $$
begin
  delete from past_edges using gone where past_edges.version_id = gone.version_id;
  return null;
end
$$;
create trigger remove_past_edges after delete on past_entities
  referencing old table as gone for each statement execute function remove_past_edges();

create or replace view catalog_past.edges as
select source_ref, edges.type, inverse, target_ref
from edges join entities on ref = source_ref where updated_at <= catalog_past.at()
union all
select ref, past_edges.type, inverse, target_ref
from past_edges join past_entities using (version_id)
where upper(valid) > catalog_past.at() and lower(valid) <= catalog_past.at();

create or replace view catalog_past.counts as
select kind, facet, value, count from counts
union all
select lower(kind), facet, value, -count(*)::int
from entities cross join counted(kind, type, lifecycle, owner, tags) as each
where updated_at > catalog_past.at()
group by lower(kind), facet, value
union all
select lower(kind), facet, value, count(*)::int
from past_entities cross join counted(kind, type, lifecycle, owner, tags) as each
where upper(valid) > catalog_past.at() and lower(valid) <= catalog_past.at()
group by lower(kind), facet, value
union all
select split_part(source_ref, ':', 1), 'ownedBy', target_ref, -count(*)::int
from edges join entities on ref = source_ref
where lower(edges.type) = 'ownedby' and updated_at > catalog_past.at()
group by split_part(source_ref, ':', 1), target_ref
union all
select '', 'ownedBy', 'other end', -count(*)::int
from edges join entities on ref = source_ref
where lower(inverse) = 'ownedby' and updated_at > catalog_past.at()
union all
select split_part(ref, ':', 1), 'ownedBy', target_ref, count(*)::int
from past_edges join past_entities using (version_id)
where lower(past_edges.type) = 'ownedby' and upper(valid) > catalog_past.at() and lower(valid) <= catalog_past.at()
group by split_part(ref, ':', 1), target_ref
union all
select '', 'ownedBy', 'other end', count(*)::int
from past_edges join past_entities using (version_id)
where lower(inverse) = 'ownedby' and upper(valid) > catalog_past.at() and lower(valid) <= catalog_past.at();

alter table past_entities drop column edges;
analyze past_edges;
