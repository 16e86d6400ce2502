#!/bin/sh
# Runs once, on an empty Postgres volume: the owner migrates past row security, the application lives under it.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set owner_password="$LEITSTAND_OWNER_PASSWORD" --set app_password="$LEITSTAND_APP_PASSWORD" <<'SQL'
CREATE ROLE leitstand_owner LOGIN BYPASSRLS PASSWORD :'owner_password';
CREATE ROLE leitstand_app LOGIN PASSWORD :'app_password';
CREATE DATABASE leitstand OWNER leitstand_owner;
REVOKE ALL ON DATABASE leitstand FROM PUBLIC;
GRANT CONNECT ON DATABASE leitstand TO leitstand_app;
SQL
