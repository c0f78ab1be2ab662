-- What people set for themselves. `bucket` keeps apart what different programs keep: `callboard` is the portal's own.
create table settings (
  user_ref text not null,
  bucket   text not null,
  key      text not null,
  -- Not `jsonb`, which refuses some characters that JSON may hold.
  value    json not null,
  primary key (user_ref, bucket, key)
);
