#!/bin/bash
# Runs once, when the database volume is empty: the three roles with a login each (docs/operations.md).
set -euo pipefail

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  -v owner="$RT_OWNER_PASSWORD" -v app="$RT_APP_PASSWORD" -v public="$RT_PUBLIC_PASSWORD" <<'SQL'
create role rt_owner login password :'owner';
create role rt_app login password :'app';
create role rt_public login password :'public';
grant rt_app, rt_public to rt_owner;
alter database rt owner to rt_owner;
revoke all on database rt from public;
grant connect on database rt to rt_app, rt_public;
SQL
