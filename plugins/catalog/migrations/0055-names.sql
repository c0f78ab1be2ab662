-- Which transaction wrote it: ids are given before the commit, so that a lower one may become visible later than a higher one. Whoever
-- asks what changed since a snapshot asks for the transactions that it did not see. Of those before this column nobody asks.
alter table occasions add column transaction xid8;
alter table occasions alter column transaction set default pg_current_xact_id();
create index occasions_transaction on occasions (transaction);
