#!/bin/sh
# Brings dist/ to nginx: pages and headers change in the same moment, when it has read its configuration again.
# Usage: nginx-deploy.sh [folder, else /srv/site]; BASE_PATH as in the build.
set -eu
site=${1:-/srv/site}
base=/$(printf %s "${BASE_PATH:-}" | sed 's|^/*||; s|/*$||')
base=${base%/}/
mkdir -p "$site"
new=$(mktemp -d "$site/deployed-XXXXXXXX")
chmod 755 "$new"
mkdir -p "$new$base"
cp -a dist/. "$new$base"
printf 'root "%s";\ninclude "%s%s_nginx.conf";\n' "$new" "$new" "$base" > "$site/current.conf.new"
before=$(cat "$site/current.conf" 2>/dev/null || true)
mv "$site/current.conf.new" "$site/current.conf"
${NGINX:-nginx} -s reload
# The one before stays for the requests that are under way.
for old in "$site"/deployed-*; do
  case "$before" in *"$old"*) continue ;; esac
  [ "$old" = "$new" ] || rm -rf "$old"
done
