-- In the form in which the statements that read entities have them: without what stands between two of them in JSON.
create or replace function renamed_relations(ref text) returns text language plpgsql stable as $$
begin
  return (
    select string_agg(type || '","targetRef":"' || target_ref, '"},{"type":"')
    from relations where source_ref = ref
  );
end
$$;
