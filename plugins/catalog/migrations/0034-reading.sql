-- Whoever reads many documents puts the two together: looking for the mark is cheaper outside of SQL.
drop function whole_text;

-- The relations of an entity as JSON objects, a line each, by what everything is called now: for a catalog in which something was renamed. A
-- function, because every statement that reads entities would have to set up the plan of this, a quarter of the time that finding one takes.
-- It sees the views of its caller, and so the past where that is read.
create function renamed_relations(ref text) returns text language plpgsql stable as $$
begin
  return (
    select string_agg('{"type":"' || type || '","targetRef":"' || target_ref || '"}', chr(10))
    from relations where source_ref = ref
  );
end
$$;
